import type { PeriodRule } from '../../periods/period-rule.ts';
import { period } from '../rule-rows.ts';

interface SettingRow<Id extends string> {
  readonly id: Id;
  readonly length: number;
  readonly unit?: 'months' | 'working-days';
  readonly counted?: 'backward';
  readonly rolling?: 'rolls';
  readonly source: string;
}

/** Warnings and reminders around courts and limitation that an office may change; they stay on their day. */
export const courtSettingPeriods = [
  setting({
    id: 'court.gaps',
    length: 5,
    unit: 'working-days',
    rolling: 'rolls',
    source: 'ACL 55; office setting',
  }),
  setting({
    id: 'court.objection-warning',
    length: 5,
    counted: 'backward',
    source: 'ACL 56, 58; office setting',
  }),
  setting({
    id: 'court.asset-check',
    length: 6,
    unit: 'months',
    source: 'CPL 265; office setting',
  }),
  setting({
    id: 'preservation.reminder',
    length: 5,
    source: 'ALI 159; office setting',
  }),
  setting({
    id: 'preservation.warning',
    length: 15,
    counted: 'backward',
    source: 'ALI 159; office setting',
  }),
  setting({
    id: 'J1.warning',
    length: 90,
    counted: 'backward',
    source: 'ALL 95; ALI 153; office setting',
  }),
  setting({
    id: 'D6.execution-warning',
    length: 90,
    counted: 'backward',
    source: 'CPL 250; office setting',
  }),
  setting({
    id: 'D6.warning',
    length: 90,
    counted: 'backward',
    source: 'CC 188; office setting',
  }),
  setting({
    id: 'B5.warning',
    length: 90,
    counted: 'backward',
    source: 'APL 36; office setting',
  }),
];

function setting<const Id extends string>(row: SettingRow<Id>): PeriodRule<Id> {
  return period({ unit: 'calendar-days', rolling: 'nominal', confidence: 'medium', configurable: true, ...row });
}
