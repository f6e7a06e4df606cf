import type { RestartGround } from './limitation/limitation-state.ts';

/** What a document is like, whatever it has to say. */
export interface DocumentNature {
  readonly title: string;
  readonly titleChinese: string;
  /** Clocks start from its service, so it is served on each addressee. */
  readonly toBeServed?: true;
  /** Asks for what the decision ordered, as far as it is unpaid; others ask for what is pursued. */
  readonly asksForWhatWasDecided?: true;
  /** What it is in law where the limitation of the claims begins anew with it (CC 189, 195). */
  readonly restartsLimitation?: RestartGround;
}

/** Documents that a case can put on paper. */
export const documentKinds = {
  'notice-to-return': { title: 'Notice to return', titleChinese: '退回待遇告知书', restartsLimitation: 'demand' },
  'reply-reminder': { title: 'Reminder to reply', titleChinese: '退回待遇提醒函', restartsLimitation: 'demand' },
  'repayment-agreement': { title: 'Repayment agreement', titleChinese: '还款协议' },
  'instalment-reminder': { title: 'Instalment reminder', titleChinese: '还款提醒函', restartsLimitation: 'demand' },
  'withholding-notice': { title: 'Withholding notice', titleChinese: '待遇抵扣通知书' },
  'advance-notice': { title: 'Advance notice of decision', titleChinese: '追回决定事先告知书', toBeServed: true },
  'hearing-notice': { title: 'Notice of hearing', titleChinese: '听证通知书' },
  'recovery-decision': {
    title: 'Recovery decision',
    titleChinese: '追回决定书',
    restartsLimitation: 'demand',
    toBeServed: true,
  },
  'proof-of-service': { title: 'Proof of service', titleChinese: '送达回证' },
  'public-notice': { title: 'Public notice', titleChinese: '公告' },
  'demand-letter': {
    title: 'Demand letter',
    titleChinese: '履行催告书',
    restartsLimitation: 'demand',
    asksForWhatWasDecided: true,
    toBeServed: true,
  },
  'court-application': {
    title: 'Application for compulsory execution',
    titleChinese: '强制执行申请书',
    asksForWhatWasDecided: true,
  },
  'court-objection': {
    title: 'Request for review by the higher court',
    titleChinese: '复议申请书（不服不予受理或者不予执行裁定）',
    asksForWhatWasDecided: true,
  },
  'preservation-application': {
    title: 'Application for preservation',
    titleChinese: '财产保全申请书',
    restartsLimitation: 'preservation',
  },
  'enforcement-resumption': {
    title: 'Application to resume enforcement',
    titleChinese: '恢复执行申请书',
    asksForWhatWasDecided: true,
  },
  'civil-complaint': { title: 'Civil complaint', titleChinese: '民事起诉状' },
  'civil-execution-application': {
    title: 'Application for execution of a civil judgment',
    titleChinese: '民事执行申请书',
  },
  'police-transfer': { title: 'Case transfer to the police', titleChinese: '涉嫌犯罪案件移送书' },
  'transfer-materials': { title: 'List of transferred materials', titleChinese: '移送材料清单' },
  'transfer-reconsideration': { title: 'Request to reconsider the refusal to file', titleChinese: '提请复议书' },
  'supervision-request': { title: 'Request for supervision of filing', titleChinese: '建议立案监督函' },
  'collaboration-letter': { title: 'Collaboration letter', titleChinese: '案件协作函' },
  'penalty-advance-notice': {
    title: 'Advance notice of penalty',
    titleChinese: '行政处罚事先告知书',
    toBeServed: true,
  },
  'penalty-decision': { title: 'Penalty decision', titleChinese: '行政处罚决定书', toBeServed: true },
  'claim-amendment': { title: 'Notice of the amended amount', titleChinese: '应退款项变更告知书' },
  'refund-notice': { title: 'Refund notice', titleChinese: '退还款项通知书' },
  'reopening-notice': { title: 'Reopening notice', titleChinese: '恢复办理通知书' },
  'closing-notice': { title: 'Closing notice', titleChinese: '结案通知书' },
} as const satisfies Record<string, DocumentNature>;
export type DocumentKind = keyof typeof documentKinds;

export function documentNature(kind: DocumentKind): DocumentNature {
  return documentKinds[kind];
}
