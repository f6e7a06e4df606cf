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
  readonly title: string;
  readonly titleChinese: string;
  readonly schemes: readonly Scheme[];
}

/**
 * How the benefit came to be drawn (违规情形): the twelve kinds of the Jiangxi notice, in its order, then double drawing
 * and the missing person from the ten-province study. Titles stay neutral: nothing is proven when a case opens.
 */
export const violations = {
  'pension-while-serving-sentence': {
    title: 'Pension drawn while serving a sentence',
    titleChinese: '服刑期间领取养老保险待遇',
    schemes: pensionSchemes,
  },
  'pension-after-death': {
    title: 'Pension drawn after death',
    titleChinese: '参保人员死亡后继续领取养老保险待遇',
    schemes: pensionSchemes,
  },
  'pension-by-concealment-or-forged-papers': {
    title: 'Pension drawn on concealed facts or forged papers',
    titleChinese: '隐瞒情况或伪造、编造材料领取养老保险待遇',
    schemes: pensionSchemes,
  },
  'unemployment-while-serving-sentence': {
    title: 'Unemployment benefit drawn while serving a sentence',
    titleChinese: '服刑期间领取失业保险待遇',
    schemes: ['unemployment'],
  },
  'unemployment-while-employed-or-pensioned': {
    title: 'Unemployment benefit drawn while employed again or drawing a pension',
    titleChinese: '重新就业或者享受基本养老保险待遇期间领取失业保险待遇',
    schemes: ['unemployment'],
  },
  'unemployment-after-death': {
    title: 'Unemployment benefit drawn after death',
    titleChinese: '参保人员死亡后继续领取失业保险待遇',
    schemes: ['unemployment'],
  },
  'unemployment-while-conscripted-or-emigrated': {
    title: 'Unemployment benefit drawn after conscription or emigration',
    titleChinese: '应征服兵役或移居境外后领取失业保险待遇',
    schemes: ['unemployment'],
  },
  'unemployment-by-concealment-or-forged-papers': {
    title: 'Unemployment benefit drawn on concealed facts or forged papers',
    titleChinese: '隐瞒情况或伪造、编造材料领取失业保险待遇',
    schemes: ['unemployment'],
  },
  'work-injury-after-death': {
    title: 'Disability allowance or care fee drawn after the injured worker died',
    titleChinese: '工伤职工死亡后继续领取伤残津贴、生活护理费',
    schemes: ['work-injury'],
  },
  'survivor-benefit-after-entitlement-ended': {
    title: 'Survivor benefit drawn after the entitlement ended',
    titleChinese: '丧失条件后继续领取供养亲属抚恤金',
    schemes: ['work-injury'],
  },
  'survivor-benefit-while-imprisoned': {
    title: 'Survivor benefit drawn while imprisoned',
    titleChinese: '收监执行期间领取供养亲属抚恤金',
    schemes: ['work-injury'],
  },
  'work-injury-by-concealment-or-forged-papers': {
    title: 'Work injury benefit drawn on concealed facts or forged papers',
    titleChinese: '隐瞒情况或伪造、编造材料领取工伤保险待遇',
    schemes: ['work-injury'],
  },
  'double-drawing': {
    title: 'Benefit drawn twice',
    titleChinese: '重复领取待遇',
    schemes,
  },
  'missing-person': {
    title: 'Benefit drawn while the person is missing',
    titleChinese: '失踪期间领取待遇',
    schemes: pensionSchemes,
  },
} as const satisfies Record<string, ViolationDefinition>;
export type Violation = keyof typeof violations;

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

export const stageTitles = {
  verification: { title: 'Verification', titleChinese: '核查' },
  'public-notice': { title: 'Public notice', titleChinese: '公告' },
  persuasion: { title: 'Persuasion', titleChinese: '劝返' },
  'repayment-agreement': { title: 'Repayment agreement', titleChinese: '协议还款' },
  withholding: { title: 'Withholding', titleChinese: '待遇抵扣' },
  'recovery-decision': { title: 'Recovery decision', titleChinese: '追回决定' },
  demand: { title: 'Demand', titleChinese: '催告' },
  'court-application': { title: 'Court application', titleChinese: '申请强制执行' },
  'awaiting-debtor': { title: 'Waiting for somebody who owes', titleChinese: '等待确定责任人' },
  'civil-suit': { title: 'Civil suit', titleChinese: '民事诉讼' },
  'awaiting-police-report': { title: 'Awaiting the police report', titleChinese: '等待公安反馈' },
  'penalty-collection': { title: 'Penalty and charges', titleChinese: '处罚及加收款项' },
  'refund-due': { title: 'Refund due', titleChinese: '待退还款项' },
  closed: { title: 'Closed', titleChinese: '结案' },
} as const satisfies Record<Stage, { title: string; titleChinese: string }>;

/** Beside the ladder: the referral to the police (移送公安机关). */
export const referralStatuses = [
  'awaiting-head-decision',
  'declined',
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
