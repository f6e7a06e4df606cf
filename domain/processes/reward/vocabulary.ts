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

/** Where an award was obtained by, so that it is revoked. */
export type RevocationGround = 'invented' | 'cheating' | 'not-entitled';

export const stageTitles = {
  received: { title: 'Received', titleChinese: '已接收' },
  accepted: { title: 'Accepted', titleChinese: '已受理' },
  handling: { title: 'Being handled', titleChinese: '办理中' },
  stayed: { title: 'Stayed', titleChinese: '中止' },
  concluded: { title: 'Concluded', titleChinese: '办结' },
  assessment: { title: 'Assessment of the reward', titleChinese: '奖励认定' },
  granting: { title: 'Waiting for the matter', titleChinese: '奖励核定' },
  refused: { title: 'Reward refused', titleChinese: '不予奖励' },
  awarded: { title: 'Reward decided', titleChinese: '已决定' },
  notified: { title: 'Reporter notified', titleChinese: '已通知' },
  claimed: { title: 'Reward claimed', titleChinese: '已申领' },
  revoked: { title: 'Reward revoked', titleChinese: '撤销追回' },
} as const;
export type Stage = keyof typeof stageTitles;

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

/** What a report can ask of people, by what it is called. */
export const dutyKinds = {
  'screen-report': { title: 'Decide whether the report is accepted', titleChinese: '受理审查' },
  'route-report-up': { title: 'Route the report up', titleChinese: '上报、移交纪检监察' },
  'assign-handlers': { title: 'Assign two handlers', titleChinese: '指定办理人员' },
  'conclude-report': { title: 'Handle the report and conclude it', titleChinese: '办理举报' },
  'confirm-conclusion': { title: 'Confirm the conclusion', titleChinese: '审批办结意见' },
  'resume-report': { title: 'Resume the handling once its obstacle is gone', titleChinese: '恢复办理' },
  'answer-reporter': { title: 'Answer the reporter', titleChinese: '告知办理结果' },
  'establish-loss': { title: 'Find out what loss is established', titleChinese: '跟进损失认定' },
  'assess-reward': { title: 'Assess the reward', titleChinese: '奖励认定' },
  'refuse-reward': { title: 'Decide to refuse the reward', titleChinese: '决定不予奖励' },
  'review-reward': { title: 'Review the reward for its legality', titleChinese: '法制审核' },
  'approve-reward': { title: 'Approve the reward', titleChinese: '审批奖励' },
  'send-notice': { title: 'Send the notice of the reward', titleChinese: '送出奖励通知书' },
  'reach-reporter': { title: 'Reach the reporter', titleChinese: '联系举报人' },
  'complete-claim': { title: 'Obtain the materials that are missing', titleChinese: '补齐申领材料' },
  'pay-reward': { title: 'Pay the reward', titleChinese: '发放奖励' },
  'serve-decision': { title: 'Have the decision served', titleChinese: '送达决定书' },
  'follow-remedy': { title: 'Ask how the remedy stands', titleChinese: '跟进复议诉讼' },
  'recall-reward': { title: 'Have the reward returned', titleChinese: '追回奖励' },
} as const;
export type DutyKind = keyof typeof dutyKinds;
