/** The closed vocabularies of a recovery case: the same words in code, API, database, letters and console. */

/** Insurance scheme that paid the benefit (险种). */
export const schemes = [
  'employee-pension',
  'resident-pension',
  'public-institution-pension',
  'unemployment',
  'work-injury',
] as const;
export type Scheme = (typeof schemes)[number];

const pensionSchemes = ['employee-pension', 'resident-pension', 'public-institution-pension'] as const;

interface ViolationDefinition {
  readonly schemes: readonly Scheme[];
  /** It presupposes a death: the one that such a case opens with is only suspected. */
  readonly afterDeath?: true;
}

/**
 * How the benefit came to be drawn (违规情形): the twelve kinds of the Jiangxi notice, in its order, then double drawing
 * and the missing person from the ten-province study. Titles stay neutral: nothing is proven when a case opens.
 */
export const violations = {
  'pension-while-serving-sentence': {
    schemes: pensionSchemes,
  },
  'pension-after-death': {
    schemes: pensionSchemes,
    afterDeath: true,
  },
  'pension-by-concealment-or-forged-papers': {
    schemes: pensionSchemes,
  },
  'unemployment-while-serving-sentence': {
    schemes: ['unemployment'],
  },
  'unemployment-while-employed-or-pensioned': {
    schemes: ['unemployment'],
  },
  'unemployment-after-death': {
    schemes: ['unemployment'],
    afterDeath: true,
  },
  'unemployment-while-conscripted-or-emigrated': {
    schemes: ['unemployment'],
  },
  'unemployment-by-concealment-or-forged-papers': {
    schemes: ['unemployment'],
  },
  'work-injury-after-death': {
    schemes: ['work-injury'],
    afterDeath: true,
  },
  'survivor-benefit-after-entitlement-ended': {
    schemes: ['work-injury'],
  },
  'survivor-benefit-while-imprisoned': {
    schemes: ['work-injury'],
  },
  'work-injury-by-concealment-or-forged-papers': {
    schemes: ['work-injury'],
  },
  'double-drawing': {
    schemes,
  },
  'missing-person': {
    schemes: pensionSchemes,
  },
} as const satisfies Record<string, ViolationDefinition>;
export type Violation = keyof typeof violations;

/** Whether a violation presupposes a death. */
export function presupposesDeath(violation: Violation): boolean {
  const { afterDeath }: ViolationDefinition = violations[violation];
  return afterDeath === true;
}

/** Where the suspicion came from (线索来源). */
export const caseSources = ['data-match', 'audit-list', 'tip-off', 'inspection', 'police', 'own-report'] as const;
export type CaseSource = (typeof caseSources)[number];

/** Rungs of the ladder, in the order in which the procedure climbs them. */
export const stages = [
  'verification',
  'public-notice',
  'persuasion',
  'repayment-agreement',
  'withholding',
  'recovery-decision',
  'demand',
  'court-application',
  'awaiting-debtor',
  'civil-suit',
  'awaiting-police-report',
  'penalty-collection',
  'refund-due',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** Stages in which the ladder is climbed; the others wait for what is left to do before or after closing. */
export type RungOfLadder = Exclude<Stage, 'closed' | 'awaiting-police-report' | 'refund-due'>;

/** The police have been asked, and may still file the case. */
export const statusesBeforeFiling = [
  'transferred',
  'received',
  'gaps-asked',
  'refused',
  'reconsideration-requested',
  'refusal-upheld',
  'supervision-requested',
  'explanation-demanded',
  'explained',
  'filing-ordered',
] as const;

/** Beside the ladder: the referral to the police (移送公安机关). */
export const referralStatuses = [
  'awaiting-head-decision',
  'declined',
  ...statusesBeforeFiling,
  'not-filed',
  'filed',
  'prosecuted',
  'reported-back',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Beside the ladder: the penalty for drawing benefits by deceit (行政处罚). */
export const penaltyStatuses = ['announced', 'awaiting-referral', 'decided', 'dropped', 'annulled'] as const;
export type PenaltyStatus = (typeof penaltyStatuses)[number];

/** What verification suspects beyond the overpayment itself. */
export const suspicions = ['none', 'fraud', 'forged-papers'] as const;
export type Suspicion = (typeof suspicions)[number];

export const closingOutcomes = ['recovered', 'unfounded', 'waived', 'transferred', 'small-sum'] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];
