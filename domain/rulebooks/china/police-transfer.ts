import type { PeriodRule, PeriodUnit } from '../../periods/period-rule.ts';
import { period, threshold } from '../rule-rows.ts';

/** What a row of the transfer to the police states; its days are calendar days without rolling (open point 7). */
interface TransferRow<Id extends string> {
  readonly id: Id;
  readonly length: number;
  readonly unit?: PeriodUnit;
  readonly source: string;
}

/** Transfer of a suspected crime to the police: rows C1 to C5. */
export const policeTransferPeriods = [
  transferPeriod({
    id: 'C1.decide',
    length: 3,
    source: 'O310 5, 16',
  }),
  transferPeriod({
    id: 'C1.transfer',
    length: 24,
    unit: 'hours',
    source: 'O310 5, 16',
  }),
  transferPeriod({
    id: 'C2.review',
    length: 3,
    source: 'O310 8; PSP 180',
  }),
  transferPeriod({
    id: 'C2.jurisdiction',
    length: 24,
    unit: 'hours',
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C2.gaps',
    length: 24,
    unit: 'hours',
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C2.cure',
    length: 3,
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C3.reconsider',
    length: 3,
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C3.answer',
    length: 3,
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C3.procuratorate',
    length: 3,
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C4.explain',
    length: 7,
    source: 'PSP 182',
  }),
  transferPeriod({
    id: 'C4.file',
    length: 15,
    source: 'PSP 182',
  }),
  transferPeriod({
    id: 'C5',
    length: 3,
    source: 'O310 11-12',
  }),
];

export const policeTransferRules = [
  threshold({
    id: 'B7',
    source: 'SIL 94',
  }),
  threshold({
    id: 'C5.penalty',
    source: 'O310 11-12; APL 27',
  }),
  threshold({
    id: 'C6',
    unit: 'CNY',
    source: 'FCI 1',
  }),
];

function transferPeriod<const Id extends string>(row: TransferRow<Id>): PeriodRule<Id> {
  return period({ unit: 'calendar-days', rolling: 'nominal', ...row });
}
