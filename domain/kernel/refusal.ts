import type { Message, ValuesOf } from '../message.ts';

/** Why a command is refused: a stable code, the field if one is at fault, and what to do. */
export interface Refusal {
  readonly code: string;
  /** What is wrong and what to do about it. */
  readonly message: Message;
  readonly field: string | null;
  /** The warnings that have not been confirmed, where it is refused for those. */
  readonly warnings?: readonly UnconfirmedWarning[];
}

/** A warning that has to be confirmed before what it is about comes in. */
export interface UnconfirmedWarning {
  readonly code: string;
  readonly message: Message;
  readonly field: string;
}

/** Why every process may refuse a command, whatever it is about. */
export const kernelRefusalCodes = [
  'wrong-stage',
  'process-closed',
  'process-not-closed',
  'process-on-hold',
  'process-changed',
  'rulebook-lacks-rows',
  'command-of-others',
  'kept-away',
  'own-proposal',
  'already-extended',
  'extension-too-long',
  'idempotency-key-reused',
  'clock-not-failed',
  'clock-not-waiting',
  'no-steps-lost',
  'rule-failed',
  'process-full',
  'document-unknown',
  'document-not-failed',
  'fact-unknown',
  'fact-not-standing',
  'fact-unchanged',
  'fact-divides-nothing',
  'date-after-what-follows',
  'consequence-unknown',
  'event-not-waiting',
  'deadline-unknown',
  'approval-unknown',
  'approver-has-edited',
  'no-step-stopped',
  'stopped-step-not-given-up',
  'date-in-future',
  'date-not-in-future',
  'date-before-start',
  'date-too-far',
  'death-before-birth',
  'warnings-unconfirmed',
  'nothing-to-link',
  'process-not-on-hold',
  'deadline-not-extendable',
  'deadline-not-later',
] as const;
export type KernelRefusalCode = (typeof kernelRefusalCodes)[number];

export function refusal(code: KernelRefusalCode, message: Message, field: string | null = null): Refusal {
  return { code, message, field };
}

/** The first refusal of several checks. */
export function firstRefusal(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((candidate) => candidate !== null) ?? null;
}

/** The ways in which a kind of process refuses, from what each of its refusals says: the message bears the code of the refusal. */
interface Refusing<Refusals> {
  readonly refusal: <Code extends keyof Refusals & string>(
    code: Code,
    field?: string | null,
    ...values: ValuesOf<Refusals, Code>
  ) => Refusal;
  /** A refusal where something does not hold. */
  readonly unless: <Code extends keyof Refusals & string>(
    holds: boolean,
    code: Code,
    field?: string | null,
    ...values: ValuesOf<Refusals, Code>
  ) => Refusal | null;
}

export function refusingBy<Refusals>(): Refusing<Refusals> {
  const refusing: Refusing<Refusals> = {
    refusal: (code, field = null, ...[values]) => ({ code, message: { code, values: { ...values } }, field }),
    unless: (holds, code, field, ...values) => (holds ? null : refusing.refusal(code, field, ...values)),
  };
  return refusing;
}
