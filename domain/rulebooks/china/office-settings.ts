import type { PeriodRule } from '../../periods/period-rule.ts';
import { minorUnits } from '../../money/money.ts';
import { period } from '../rule-rows.ts';
import type { LadderSettings } from '../rulebook.ts';

interface OfficeRow<Id extends string> {
  readonly id: Id;
  readonly length: number;
  readonly unit?: 'working-days';
  readonly counted?: 'backward';
  readonly rolling?: 'rolls';
  readonly source: string;
}

/** Lengths that the law leaves open and the ladder needs; an office may change each. Reminders stay on their day. */
export const officePeriods = [
  officePeriod({
    id: 'reply',
    length: 15,
    rolling: 'rolls',
    source: 'R765 46; recovery study; office setting',
  }),
  officePeriod({
    id: 'reply.reminder',
    length: 5,
    counted: 'backward',
    source: 'R765 46; office setting',
  }),
  officePeriod({
    id: 'agreement.conclusion',
    length: 15,
    rolling: 'rolls',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'agreement.reminder',
    length: 5,
    counted: 'backward',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'agreement.grace',
    length: 10,
    rolling: 'rolls',
    source: 'R765 46; Jiangxi notice; office setting',
  }),
  officePeriod({
    id: 'service.proof',
    length: 10,
    rolling: 'rolls',
    source: 'CPL 87-93; office setting',
  }),
  officePeriod({
    id: 'hearing.reminder',
    length: 5,
    source: 'APL 45, 64; office setting',
  }),
  officePeriod({
    id: 'remedy.reminder',
    length: 30,
    source: 'ARL 62; ALL 81; office setting',
  }),
  officePeriod({
    id: 'court.reminder',
    length: 30,
    source: 'ACL 56-58; office setting',
  }),
  officePeriod({
    id: 'referral.reminder',
    length: 15,
    source: 'O310 8-9; office setting',
  }),
  officePeriod({
    id: 'investigation.reminder',
    length: 30,
    source: 'LSS 17; office setting',
  }),
  officePeriod({
    id: 'refund.reminder',
    length: 15,
    source: 'CC 985; office setting',
  }),
  officePeriod({
    id: 'debtor.reminder',
    length: 30,
    source: 'CC 1145, 1159, 1161; office setting',
  }),
  officePeriod({
    id: 'suspended-benefit.reminder',
    length: 15,
    source: 'recovery study; office setting',
  }),
  officePeriod({
    id: 'penalty.reminder',
    length: 30,
    source: 'APL 72; office setting',
  }),
  officePeriod({
    id: 'collaboration.reminder',
    length: 15,
    source: 'office setting',
  }),
  officePeriod({
    id: 'approval.reminder',
    length: 7,
    source: 'office setting',
  }),
  officePeriod({
    id: 'stopped-step.reminder',
    length: 5,
    unit: 'working-days',
    source: 'office setting',
  }),
  officePeriod({
    id: 'stopped-step.warning',
    length: 10,
    unit: 'working-days',
    counted: 'backward',
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

function officePeriod<const Id extends string>(row: OfficeRow<Id>): PeriodRule<Id> {
  return period({ unit: 'calendar-days', rolling: 'nominal', confidence: 'medium', configurable: true, ...row });
}
