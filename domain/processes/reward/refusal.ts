import { onlyIn as onlyInStages } from '../../kernel/only-in.ts';
import { kernelRefusalCodes, refusingBy } from '../../kernel/refusal.ts';
import { actRefusalCodes } from '../../procedures/administrative-act/act-refusal.ts';
import { payoutRefusalCodes } from '../../procedures/payout/payout-messages.ts';
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
  'statement-missing',
  'consent-missing',
  'report-not-reopenable',
  'report-is-stayed',
  'handlers-not-two',
  'handler-unknown',
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
  'claim-late',
  'award-missing',
  'award-being-corrected',
  'authorship-not-proven',
] as const;
type OwnRefusalCode = (typeof ownRefusalCodes)[number];

/** Why a report may refuse a command. */
export const rewardRefusalCodes = [
  ...kernelRefusalCodes,
  ...actRefusalCodes,
  ...payoutRefusalCodes,
  ...ownRefusalCodes,
] as const;
export type RewardRefusalCode = (typeof rewardRefusalCodes)[number];

interface ValuesOfRefusals {
  'item-unknown': { part: ReportedPart; items: number };
  'speakers-too-many': { most: number };
  'exclusion-unknown': { exclusion: ExclusionCode };
  'exclusion-open': { exclusions: readonly ExclusionCode[] };
}

/** What each refusal says: its message bears the same code. */
export type RewardRefusals = {
  [Code in OwnRefusalCode]: Code extends keyof ValuesOfRefusals ? ValuesOfRefusals[Code] : null;
};

export const { refusal, unless } = refusingBy<RewardRefusals>();

export const onlyIn = onlyInStages<Stage>;
