import type { DocumentKind } from '../../../../domain/recovery-case/documents.ts';

interface RuleWording {
  /** What ends with the period. */
  readonly title: string;
  /** What the period starts from, to be followed by 之日起; 本文书 stands for what the document calls itself. */
  readonly startsFrom: string;
}

/** How letters call the periods of a rulebook, by the id of the rule. Lengths and law come with each request. */
const wordings: Readonly<Record<string, RuleWording>> = {
  reply: { title: '退回或者书面答复', startsFrom: '本文书送达' },
  'agreement.instalment': { title: '当期还款', startsFrom: '还款协议签订' },
  'agreement.conclusion': { title: '签订还款协议', startsFrom: '提出分期还款申请' },
  'agreement.grace': { title: '逾期还款的宽限', startsFrom: '当期约定还款日' },
  A3: { title: '公告期', startsFrom: '本文书发布' },
  'A6.defence': { title: '陈述、申辩', startsFrom: '本文书送达' },
  'A6.hearing': { title: '申请听证', startsFrom: '本文书送达' },
  A7: { title: '履行退回义务', startsFrom: '本文书送达' },
  A10: { title: '公告送达', startsFrom: '本文书发布' },
  A11: { title: '申请行政复议', startsFrom: '本文书送达' },
  A15: { title: '提起行政诉讼', startsFrom: '本文书送达' },
  A18: { title: '催告后履行义务', startsFrom: '本文书送达' },
  A19: { title: '申请人民法院强制执行', startsFrom: '行政复议、行政诉讼期限届满' },
  'A20.accept': { title: '人民法院受理', startsFrom: '接到本文书' },
  'A21.ruling': { title: '人民法院作出执行裁定', startsFrom: '受理本文书' },
  'C1.transfer': { title: '移送', startsFrom: '批准移送' },
  'C2.review': { title: '公安机关审查', startsFrom: '接受移送案件' },
  C5: { title: '移交涉案材料', startsFrom: '接到立案通知书' },
};

/** The Chinese wording of a rule's period; undefined for a rule that letters have no wording of their own for. */
export function ruleWording(rule: string): RuleWording | undefined {
  return Object.hasOwn(wordings, rule) ? wordings[rule] : undefined;
}

/** What each kind of document calls itself. */
export const ownNames: Readonly<Record<DocumentKind, string>> = {
  'notice-to-return': '本告知书',
  'reply-reminder': '本函',
  'repayment-agreement': '本协议',
  'instalment-reminder': '本函',
  'withholding-notice': '本通知书',
  'advance-notice': '本告知书',
  'recovery-decision': '本决定书',
  'public-notice': '本公告',
  'demand-letter': '本催告书',
  'court-application': '本申请',
  'police-transfer': '本移送书',
  'transfer-materials': '本清单',
  'closing-notice': '本通知书',
};
