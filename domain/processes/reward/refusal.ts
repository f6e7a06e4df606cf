import { kernelRefusalCodes, refusingBy, type Refusal } from '../../kernel/refusal.ts';
import { actRefusalCodes } from '../../procedures/administrative-act/act-refusal.ts';
import type { RewardState } from './state.ts';
import type { ExclusionCode, ReportedPart, Stage } from './vocabulary.ts';

const ownRefusalCodes = [
  'subject-missing',
  'item-unknown',
  'reporter-missing',
  'reporter-unknown',
  'reporter-known',
  'report-anonymous',
  'speakers-too-many',
  'conflict-of-interest',
  'own-staff-named',
  'office-not-another',
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
  'nothing-proven',
  'loss-missing',
  'loss-unproven',
  'loss-not-established',
  'answer-not-due',
  'exclusion-unknown',
  'exclusion-open',
  'exclusion-not-in-force',
  'known-after-receipt',
  'reward-table-missing',
  'level-missing',
  'level-without-loss',
  'level-not-met',
  'new-part-too-large',
  'award-not-proposed',
  'legal-review-missing',
  'contact-failure-repeated',
  'notice-received',
  'account-of-another',
  'shares-unequal',
  'division-unsigned',
  'claim-late',
  'materials-missing',
  'award-missing',
  'award-being-corrected',
  'repayment-too-large',
  'authorship-not-proven',
] as const;
type OwnRefusalCode = 'wrong-stage' | (typeof ownRefusalCodes)[number];

/** Why a report may refuse a command. */
export const rewardRefusalCodes = [...kernelRefusalCodes, ...actRefusalCodes, ...ownRefusalCodes] as const;
export type RewardRefusalCode = (typeof rewardRefusalCodes)[number];

interface ValuesOfRefusals {
  'wrong-stage': { stage: Stage | 'closed'; stages: readonly Stage[] };
  'item-unknown': { part: ReportedPart; items: number };
  'speakers-too-many': { most: number };
  'extension-too-long': { most: number };
  'exclusion-unknown': { exclusion: ExclusionCode };
  'exclusion-open': { exclusions: readonly ExclusionCode[] };
}

/** What each refusal says: its message bears the same code. */
export type RewardRefusals = {
  [Code in OwnRefusalCode]: Code extends keyof ValuesOfRefusals ? ValuesOfRefusals[Code] : null;
};

export const { refusal, unless } = refusingBy<RewardRefusals>();

/** A command that is open in these stages only. */
export function onlyIn(...stages: readonly Stage[]): (state: Pick<RewardState, 'stage'>) => Refusal | null {
  return ({ stage }) =>
    unless(
      stages.some((each) => each === stage),
      'wrong-stage',
      null,
      { stage, stages },
    );
}

/** Nobody confirms, approves or pays what they have worked out themselves. */
export function notBy(actor: { readonly id: string }, ...others: readonly (string | null)[]): Refusal | null {
  return unless(!others.includes(actor.id), 'own-proposal');
}
