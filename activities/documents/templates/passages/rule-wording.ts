import type { LetterKind } from '../../../../domain/processes/reward/letters.ts';
import type { DocumentKind } from '../../../../domain/recovery-case/document-kinds.ts';
import type { fixedDates } from '../../../../domain/recovery-case/fixed-dates.ts';
import type { chinaPeriods } from '../../../../domain/rulebooks/china/china.ts';

interface RuleWording {
  /** What ends with the period. */
  readonly title: string;
  /** What the period starts from, to be followed by 之日起; 本文书 stands for what the document calls itself. */
  readonly startsFrom: string;
}

/** What no letter prints: the office's own reminders, days that a court has set, and rows that no letter here is about. */
type NeverInLetters =
  | `${string}reminder${string}`
  | `${string}warning${string}`
  | 'service.proof'
  | 'court.asset-check'
  | 'court.set-day'
  | `${'E' | 'F' | 'G'}${number}`
  | `${'E' | 'F' | 'G'}${number}.${string}`;

/** What letters can print: a period of the law, or a date that an act has fixed. */
type PrintedRule = Exclude<
  (typeof chinaPeriods)[number]['id'] | (typeof fixedDates)[keyof typeof fixedDates]['id'],
  NeverInLetters
>;

/** How letters call the periods of a rulebook, by the id of the rule. Lengths and law come with each request. */
const wordings: Readonly<Record<PrintedRule, RuleWording> & Record<string, RuleWording>> = {
  reply: { title: '退回或者书面答复', startsFrom: '本文书送达' },
  'agreement.instalment': { title: '当期还款', startsFrom: '还款协议签订' },
  'agreement.conclusion': { title: '签订还款协议', startsFrom: '提出分期还款申请' },
  'agreement.grace': { title: '逾期还款的宽限', startsFrom: '当期约定还款日' },
  'withholding.pay-day': { title: '当月抵扣', startsFrom: '当月待遇发放日' },
  hold: { title: '暂缓办理', startsFrom: '暂缓办理' },
  A1: { title: '告知丧失待遇领取资格', startsFrom: '丧失待遇领取资格' },
  A3: { title: '公告期', startsFrom: '本文书发布' },
  A4: { title: '调查', startsFrom: '立案调查' },
  'A4.extension': { title: '延长调查', startsFrom: '调查期限届满' },
  'A4.penalty': { title: '作出行政处罚决定', startsFrom: '行政处罚案件立案' },
  'A6.defence': { title: '陈述、申辩', startsFrom: '本文书送达' },
  'A6.hearing': { title: '申请听证', startsFrom: '本文书送达' },
  'A6.hearing-notice': { title: '通知听证的时间、地点', startsFrom: '举行听证' },
  A7: { title: '履行退回义务', startsFrom: '本文书送达' },
  'A8.serve': { title: '送达行政处罚决定书', startsFrom: '作出行政处罚决定' },
  'A8.pay': { title: '缴纳罚款', startsFrom: '收到本文书' },
  A10: { title: '公告送达', startsFrom: '本文书发布' },
  A11: { title: '申请行政复议', startsFrom: '本文书送达' },
  'A11.uninformed': { title: '未被告知权利时申请行政复议', startsFrom: '知道或者应当知道本文书内容' },
  'A11.outer': { title: '申请行政复议的最长期限', startsFrom: '作出本文书' },
  'A12.review': { title: '行政复议机关审查受理', startsFrom: '收到行政复议申请' },
  'A12.correction-notice': { title: '行政复议机关通知补正', startsFrom: '收到行政复议申请' },
  'A12.correct': { title: '补正行政复议申请', startsFrom: '收到补正通知' },
  A13: { title: '作出行政复议决定', startsFrom: '受理行政复议申请' },
  'A13.extension': { title: '延长作出行政复议决定', startsFrom: '行政复议期限届满' },
  'A13.simplified': { title: '适用简易程序作出行政复议决定', startsFrom: '受理行政复议申请' },
  A14: { title: '经行政复议后提起行政诉讼', startsFrom: '收到行政复议决定书或者行政复议期限届满' },
  A15: { title: '提起行政诉讼', startsFrom: '本文书送达' },
  'A15.uninformed': { title: '未被告知起诉期限时提起行政诉讼', startsFrom: '知道或者应当知道本文书内容' },
  'A15.outer': { title: '提起行政诉讼的最长期限', startsFrom: '作出本文书' },
  A18: { title: '催告后履行义务', startsFrom: '本文书送达' },
  A19: { title: '申请人民法院强制执行', startsFrom: '行政复议、行政诉讼期限届满' },
  'A20.accept': { title: '人民法院受理', startsFrom: '接到本文书' },
  'A20.object': { title: '对不予受理裁定申请复议', startsFrom: '收到不予受理裁定' },
  'A20.answer': { title: '上一级人民法院作出是否受理的裁定', startsFrom: '收到复议申请' },
  'A21.ruling': { title: '人民法院作出执行裁定', startsFrom: '受理强制执行申请' },
  'A21.manifest': { title: '人民法院审查后作出是否执行的裁定', startsFrom: '受理强制执行申请' },
  'A21.serve': { title: '人民法院送达不予执行裁定', startsFrom: '作出不予执行裁定' },
  'A21.object': { title: '对不予执行裁定申请复议', startsFrom: '收到不予执行裁定' },
  'A21.answer': { title: '上一级人民法院作出是否执行的裁定', startsFrom: '收到复议申请' },
  B5: { title: '行政处罚追究时效', startsFrom: '有关行为终了' },
  'B5.harm': { title: '行政处罚追究时效', startsFrom: '有关行为终了' },
  'C1.decide': { title: '作出移送决定', startsFrom: '提出移送报告' },
  'C1.transfer': { title: '移送', startsFrom: '批准移送' },
  'C2.review': { title: '公安机关审查', startsFrom: '接受移送案件' },
  'C2.jurisdiction': { title: '转送有管辖权的机关', startsFrom: '接受移送案件' },
  'C2.gaps': { title: '告知补正材料', startsFrom: '接受移送案件' },
  'C2.cure': { title: '补正材料', startsFrom: '接到补正告知' },
  'C3.reconsider': { title: '提请公安机关复议', startsFrom: '接到不予立案通知书' },
  'C3.answer': { title: '公安机关作出复议决定', startsFrom: '收到提请复议的文件' },
  'C3.procuratorate': { title: '建议人民检察院立案监督', startsFrom: '收到复议决定通知书' },
  'C4.explain': { title: '公安机关说明不立案理由', startsFrom: '收到人民检察院的要求' },
  'C4.file': { title: '公安机关立案', startsFrom: '收到人民检察院的立案通知' },
  C5: { title: '移交涉案材料', startsFrom: '接到立案通知书' },
  D6: { title: '返还不当得利请求权的诉讼时效', startsFrom: '知道或者应当知道权利受到损害以及义务人' },
  'D6.outer': { title: '最长权利保护期间', startsFrom: '权利受到损害' },
  'A15.accept': { title: '人民法院决定是否立案', startsFrom: '收到起诉状' },
  'A15.judgment': { title: '人民法院作出第一审判决', startsFrom: '立案' },
  'D6.acceptance': { title: '人民法院决定是否立案', startsFrom: '收到起诉状' },
  'D6.trial': { title: '人民法院作出第一审判决', startsFrom: '立案' },
  'D6.appeal': { title: '提起上诉', startsFrom: '判决书送达' },
  'D6.execution': { title: '申请执行', startsFrom: '生效法律文书确定的履行期限届满' },
  'court.gaps': { title: '补正申请材料', startsFrom: '接到人民法院的通知' },
  'G3.claim': { title: '领取奖励', startsFrom: '收到本文书' },
  'G8.recall': { title: '退回奖励', startsFrom: '本文书送达' },
  J1: { title: '申请执行生效裁判', startsFrom: '裁判确定的履行期限届满' },
};

/** Periods that count back, to be printed as lying before what they start from. */
const countedBack: ReadonlySet<string> = new Set(['A6.hearing-notice']);

const unnamed: RuleWording = { title: '其他事项', startsFrom: '有关事由发生' };

/** The Chinese wording of a rule's period; a rule without wording of its own is printed by its date, length and law. */
export function ruleWording(rule: string): RuleWording {
  return (Object.hasOwn(wordings, rule) ? wordings[rule] : undefined) ?? unnamed;
}

export function isCountedBack(rule: string): boolean {
  return countedBack.has(rule);
}

/** What each kind of document calls itself. */
export const ownNames: Readonly<Record<DocumentKind | LetterKind, string>> = {
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
  'hearing-notice': '本通知书',
  'proof-of-service': '本回证',
  'court-objection': '本申请',
  'preservation-application': '本申请',
  'enforcement-resumption': '本申请',
  'civil-complaint': '本起诉状',
  'civil-execution-application': '本申请',
  'transfer-reconsideration': '本提请书',
  'supervision-request': '本函',
  'collaboration-letter': '本函',
  'penalty-advance-notice': '本告知书',
  'penalty-decision': '本决定书',
  'claim-amendment': '本告知书',
  'suspension-notice': '本通知书',
  'stop-notice': '本通知书',
  'act-withdrawal': '本决定书',
  'refund-notice': '本通知书',
  'reopening-notice': '本通知书',
  'acceptance-notice': '本告知书',
  'refusal-to-accept': '本告知书',
  'hand-over-letter': '本函',
  'hand-over-notice': '本告知书',
  'result-notice': '本告知书',
  'approval-form': '本表',
  'award-notice': '本通知书',
  'reward-refusal': '本决定书',
  'award-revocation': '本决定书',
  'clue-transfer': '本函',
};
