import type { Message } from '../../message.ts';
import type { KernelRefusalCode, Refusal } from '../../kernel/refusal.ts';

/** Why a process may refuse a command about an act, whatever kind of act it is. */
export const actRefusalCodes = [
  'act-unknown',
  'act-missing',
  'act-not-withdrawable',
  'ruling-incomplete',
  'wrong-stage',
  'decision-already-issued',
  'decision-not-issued',
  'addressee-missing',
  'addressee-unknown',
  'defence-unknown',
  'hearing-period-over',
  'hearing-already-requested',
  'hearing-unknown',
  'hearing-not-scheduled',
  'hearing-too-early',
  'remedy-already-open',
  'remedy-not-open',
  'remedy-period-over',
  'remedy-not-ready',
  'reconsideration-not-extendable',
] as const;
export type ActRefusalCode = KernelRefusalCode | (typeof actRefusalCodes)[number];

export function refusal(code: ActRefusalCode, message: Message, field: string | null = null): Refusal {
  return { code, message, field };
}
