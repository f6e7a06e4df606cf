import type { PeriodRule } from '../../periods/period-rule.ts';
import { minorUnits } from '../../money/money.ts';
import { period } from '../rule-rows.ts';
import type { LadderSettings } from '../rulebook.ts';

interface OfficeRow {
  readonly id: string;
  readonly title: string;
  readonly titleChinese: string;
  readonly length: number;
  readonly counted?: 'backward';
  readonly rolling?: 'rolls';
  readonly startsFrom: string;
  readonly onExpiry: string;
  readonly source: string;
}

/** Lengths that the law leaves open and the ladder needs; an office may change each. Reminders stay on their day. */
export const officePeriods: readonly PeriodRule[] = [
  officePeriod({
    id: 'reply',
    title: 'Reply to the notice to return',
    titleChinese: '退回告知书答复期限',
    length: 15,
    rolling: 'rolls',
    startsFrom: 'the notice to return',
    onExpiry: 'withholding if a benefit is still drawn, otherwise the decision',
    source: 'R765 46; recovery study; office setting',
  }),
  officePeriod({
    id: 'reply.reminder',
    title: 'Reminder of the reply',
    titleChinese: '答复提醒',
    length: 5,
    counted: 'backward',
    startsFrom: 'the last day for the reply, counted back',
    onExpiry: 'a reminder goes out',
    source: 'R765 46; office setting',
  }),
  officePeriod({
    id: 'agreement.conclusion',
    title: 'Conclusion of the repayment agreement',
    titleChinese: '还款协议签订期限',
    length: 15,
    rolling: 'rolls',
    startsFrom: 'the request for an agreement',
    onExpiry: 'the ladder goes on as without an agreement',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'agreement.reminder',
    title: 'Reminder of an instalment',
    titleChinese: '分期还款提醒',
    length: 5,
    counted: 'backward',
    startsFrom: 'the due date of the instalment, counted back',
    onExpiry: 'a reminder goes out',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'agreement.grace',
    title: 'Grace for an instalment',
    titleChinese: '分期还款宽限期',
    length: 10,
    rolling: 'rolls',
    startsFrom: 'the due date of the instalment',
    onExpiry: 'the agreement is in default',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'service.proof',
    title: 'Return of the proof of service',
    titleChinese: '送达回证返回期限',
    length: 10,
    rolling: 'rolls',
    startsFrom: 'dispatch of the document',
    onExpiry: 'the document is served by public notice',
    source: 'CPL 87-93; office setting',
  }),
  officePeriod({
    id: 'hearing.reminder',
    title: 'Reminder of the right to be heard',
    titleChinese: '听证与申辩办理提醒',
    length: 5,
    startsFrom: 'the request for a hearing, the defence or the last reminder',
    onExpiry: 'the office is reminded to hold the hearing or to answer the defence',
    source: 'APL 45, 64; office setting',
  }),
  officePeriod({
    id: 'remedy.reminder',
    title: 'Reminder of a pending remedy',
    titleChinese: '复议诉讼进展提醒',
    length: 30,
    startsFrom: 'the end of the period for the authority or the court, or the last reminder',
    onExpiry: 'the office is reminded to ask the authority or the court',
    source: 'ARL 62; ALL 81; office setting',
  }),
  officePeriod({
    id: 'court.reminder',
    title: 'Reminder of the court',
    titleChinese: '法院进展提醒',
    length: 30,
    startsFrom: 'the last news from the court',
    onExpiry: 'the office is reminded to ask the court',
    source: 'ACL 56-58; office setting',
  }),
  officePeriod({
    id: 'referral.reminder',
    title: 'Reminder of the police referral',
    titleChinese: '移送进展提醒',
    length: 15,
    startsFrom: 'the last news from the police',
    onExpiry: 'the office is reminded to ask the police',
    source: 'O310 8-9; office setting',
  }),
  officePeriod({
    id: 'investigation.reminder',
    title: 'Reminder of an overdue investigation',
    titleChinese: '调查逾期提醒',
    length: 30,
    startsFrom: 'the end of the investigation period or the last reminder',
    onExpiry: 'the office is reminded to finish the investigation',
    source: 'LSS 17; office setting',
  }),
  officePeriod({
    id: 'refund.reminder',
    title: 'Reminder of a refund',
    titleChinese: '退还款项提醒',
    length: 15,
    startsFrom: 'the day on which money is owed by the agency, or the last reminder',
    onExpiry: 'the office is reminded to pay out what it owes',
    source: 'CC 985; office setting',
  }),
  officePeriod({
    id: 'debtor.reminder',
    title: 'Reminder to name who owes',
    titleChinese: '确定责任人提醒',
    length: 30,
    startsFrom: 'the day on which nobody is known who owes, or the last reminder',
    onExpiry: 'the office is reminded to name heirs, the administrator of the estate, or who drew the benefit',
    source: 'CC 1145, 1159, 1161; office setting',
  }),
  officePeriod({
    id: 'suspended-benefit.reminder',
    title: 'Reminder of a suspended benefit',
    titleChinese: '暂停待遇处理提醒',
    length: 15,
    startsFrom: 'the day on which the person appeared, or the last reminder',
    onExpiry: 'the office is reminded to decide whether the benefit is paid out',
    source: 'recovery study; office setting',
  }),
  officePeriod({
    id: 'penalty.reminder',
    title: 'Reminder of a penalty or charge',
    titleChinese: '处罚及加收款项进展提醒',
    length: 30,
    startsFrom: 'the last news about the penalty or charge',
    onExpiry: 'the office is reminded to decide on it or to collect it',
    source: 'APL 72; office setting',
  }),
  officePeriod({
    id: 'collaboration.reminder',
    title: 'Reminder of an answer from another authority',
    titleChinese: '协作回函提醒',
    length: 15,
    startsFrom: 'the collaboration letter or the last reminder',
    onExpiry: 'the office is reminded of the answer',
    source: 'office setting',
  }),
  officePeriod({
    id: 'approval.reminder',
    title: 'Reminder of a step that waits for approval',
    titleChinese: '审批提醒',
    length: 7,
    startsFrom: 'the day the step began to wait or the last reminder',
    onExpiry: 'the second person is reminded',
    source: 'office setting',
  }),
];

/** The settings that the product ships with; the floor is a placeholder of 700 yuan that each office must replace. */
export const defaultLadderSettings: LadderSettings = {
  withholdingRateBasisPoints: 2_000,
  withholdingFloor: minorUnits(70_000),
  withholdingLimitMonths: 60,
  fraudFigure: minorUnits(300_000),
  suspendOnPublicNotice: true,
  referralWithoutDecision: 'transfer',
  smallSum: null,
  serviceWays: ['post', 'direct'],
  allocationOrder: ['overpayment', 'late-fee', 'fine', 'surcharge'],
  gates: [],
  restDays: 'weekends-and-days-off',
  decidingBody: 'department',
  courtWindowEnds: 'strictest',
  demandAfter: 'remedies',
  lateCourtApplication: 'with-good-reason',
  judgmentRoute: 'judgment',
};

function officePeriod(row: OfficeRow): PeriodRule {
  return period({ unit: 'calendar-days', rolling: 'nominal', confidence: 'medium', configurable: true, ...row });
}
