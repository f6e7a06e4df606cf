/** The closed vocabularies of a report and its reward: the same words in code, API, database and letters. */

/** How a report has come in (举报渠道). */
export const channels = ['post', 'telephone', 'fax', 'e-mail', 'web', 'in-person', 'hand-over'] as const;
export type Channel = (typeof channels)[number];

export const reporterKinds = ['real-name', 'joint', 'anonymous'] as const;
export type ReporterKind = (typeof reporterKinds)[number];

/** Whom the reward rules of Fujian let people report (一至三), and how many kinds of conduct they list under each. */
export const itemsOfPart = { authorities: 4, 'insured-and-employers': 5, 'service-institutions': 3 } as const;
export type ReportedPart = keyof typeof itemsOfPart;

export const findings = ['proven', 'partly-proven', 'unfounded', 'invented'] as const;
export type FindingKind = (typeof findings)[number];

export function isProven(kind: FindingKind): boolean {
  return kind === 'proven' || kind === 'partly-proven';
}

/** Why a report earns no reward (part 5 and 3 of the rules of Fujian, K); the last two are the matter's answer. */
export const exclusionCodes = [
  'no-clear-subject-or-violation',
  'earlier-handling-correct',
  'court-or-arbitration',
  'already-known',
  'out-of-scope',
  'not-acceptable',
  'no-full-capacity',
  'statutory-duty',
  'own-interest',
  'not-first',
  'matter-exhausted',
] as const;
export type ExclusionCode = (typeof exclusionCodes)[number];

/** Where a report goes that names people of the office itself. */
export type UpperAuthority = 'upper-department' | 'discipline-inspection';

/** What can be decided against who has reported, each by the letter of the same name. */
export const actKinds = ['refusal-to-accept', 'reward-refusal', 'award-revocation'] as const;
export type ActKind = (typeof actKinds)[number];

/** Where an award was obtained by, so that it is revoked. */
export type RevocationGround = 'invented' | 'cheating' | 'not-entitled';

/** Where a report can stand while it is open. */
export type Stage =
  | 'received'
  | 'accepted'
  | 'handling'
  | 'stayed'
  | 'concluded'
  | 'assessment'
  | 'granting'
  | 'not-accepted'
  | 'refused'
  | 'awarded'
  | 'notified'
  | 'claimed'
  | 'revoked';

export const closingOutcomes = [
  'handed-over',
  'not-accepted',
  'unfounded',
  'invented',
  'handled',
  'refused',
  'paid',
  'waived',
  'revoked',
] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

/** What a report can ask of people. */
export type DutyKind =
  | 'screen-report'
  | 'route-report-up'
  | 'assign-handlers'
  | 'conclude-report'
  | 'confirm-conclusion'
  | 'resume-report'
  | 'answer-reporter'
  | 'establish-loss'
  | 'assess-reward'
  | 'refuse-reward'
  | 'review-reward'
  | 'approve-reward'
  | 'send-notice'
  | 'reach-reporter'
  | 'complete-claim'
  | 'pay-reward'
  | 'serve-act'
  | 'recall-reward';
