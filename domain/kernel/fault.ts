import { message } from './kernel-messages.ts';
import type { Message } from '../message.ts';
import { DomainError } from '../error.ts';

/** Why a rule has failed. */
export interface Fault {
  /** As the process and the caller are told. */
  readonly reason: Message;
  /** Input at fault, where the rule named one. */
  readonly field: string | null;
  /** The error itself, for those who run the system. */
  readonly problem: string;
}

/** What an error that a rule has thrown means; only what the rules refuse in words of their own is told to people. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DomainError)
    return { reason: error.said, field: error.field ?? null, problem: `${error.code}: ${error.message}` };
  return {
    reason: message('rule-has-failed'),
    field: null,
    problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
