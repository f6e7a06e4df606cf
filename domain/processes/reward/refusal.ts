import { asMessage, type Message } from '../../message.ts';
import { kernelRefusalCodes, type Refusal } from '../../kernel/refusal.ts';
import type { RewardState } from './state.ts';
import type { Stage } from './vocabulary.ts';

/** Why a report may refuse a command. */
export const rewardRefusalCodes = [
  ...kernelRefusalCodes,
  'wrong-stage',
  'subject-missing',
  'item-unknown',
  'reporter-missing',
  'speakers-too-many',
  'conflict-of-interest',
  'own-staff-named',
  'own-proposal',
  'statement-missing',
  'consent-missing',
  'report-not-reopenable',
  'report-is-stayed',
  'handlers-not-two',
  'handler-unknown',
  'already-extended',
  'extension-too-long',
  'finding-incomplete',
  'finding-missing',
  'loss-missing',
  'loss-not-established',
  'answer-not-due',
  'exclusion-unknown',
  'exclusion-open',
  'exclusion-not-in-force',
  'known-after-receipt',
  'reward-table-missing',
  'level-not-met',
  'new-part-too-large',
  'award-not-proposed',
  'legal-review-missing',
  'contact-failure-repeated',
  'account-of-another',
  'shares-unequal',
  'division-missing',
  'claim-late',
  'materials-missing',
  'award-missing',
  'award-being-corrected',
  'repayment-too-large',
  'nothing-to-serve',
  'no-standing',
  'remedy-already-open',
  'remedy-not-open',
  'remedy-period-over',
  'authorship-not-proven',
  'reporter-unknown',
] as const;
export type RewardRefusalCode = (typeof rewardRefusalCodes)[number];

export function refusal(code: RewardRefusalCode, message: Message | string, field: string | null = null): Refusal {
  return { code, message: asMessage(message), field };
}

/** A refusal where something does not hold. */
export function unless(
  holds: boolean,
  code: RewardRefusalCode,
  message: string,
  field: string | null = null,
): Refusal | null {
  return holds ? null : refusal(code, message, field);
}

/** A command that is open in these stages only. */
export function onlyIn(...stages: readonly Stage[]): (state: Pick<RewardState, 'stage'>) => Refusal | null {
  return ({ stage }) =>
    unless(
      stages.some((each) => each === stage),
      'wrong-stage',
      `The report is in ${stage}; this is done in ${stages.join(', ')}.`,
    );
}

/** Nobody confirms, approves or pays what they have worked out themselves. */
export function notBy(actor: { readonly id: string }, ...others: readonly (string | null)[]): Refusal | null {
  return unless(!others.includes(actor.id), 'own-proposal', 'Another person than the one who proposed it does this.');
}
