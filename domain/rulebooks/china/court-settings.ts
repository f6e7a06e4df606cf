import type { PeriodRule } from '../../periods/period-rule.ts';
import { period } from '../rule-rows.ts';

interface SettingRow {
  readonly id: string;
  readonly title: string;
  readonly titleChinese: string;
  readonly length: number;
  readonly unit?: 'months' | 'working-days';
  readonly counted?: 'backward';
  readonly rolling?: 'rolls';
  readonly startsFrom: string;
  readonly onExpiry: string;
  readonly source: string;
}

/** Warnings and reminders around courts and limitation that an office may change; they stay on their day. */
export const courtSettingPeriods: readonly PeriodRule[] = [
  setting({
    id: 'court.gaps',
    title: 'Answer to the court about gaps in the application',
    titleChinese: '补正强制执行申请材料期限',
    length: 5,
    unit: 'working-days',
    rolling: 'rolls',
    startsFrom: 'the request of the court, where it sets no day',
    onExpiry: 'the office is reminded to answer the court',
    source: 'ACL 55; office setting',
  }),
  setting({
    id: 'court.objection-warning',
    title: 'Warning before a refusal of the court becomes final',
    titleChinese: '法院裁定复议期限届满前预警',
    length: 5,
    counted: 'backward',
    startsFrom: 'the last day for the objection, counted back',
    onExpiry: 'the office is warned that the refusal becomes final',
    source: 'ACL 56, 58; office setting',
  }),
  setting({
    id: 'court.asset-check',
    title: 'Check for assets of the debtor',
    titleChinese: '财产线索核查提醒',
    length: 6,
    unit: 'months',
    startsFrom: 'the end of enforcement without full payment, or the last check',
    onExpiry: 'the office is reminded to look for assets',
    source: 'CPL 265; office setting',
  }),
  setting({
    id: 'preservation.reminder',
    title: 'Reminder of an application for preservation',
    titleChinese: '财产保全进展提醒',
    length: 5,
    startsFrom: 'the application for preservation or the last reminder',
    onExpiry: 'the office is reminded to ask the court',
    source: 'ALI 159; office setting',
  }),
  setting({
    id: 'preservation.warning',
    title: 'Warning before preserved assets are released',
    titleChinese: '财产保全期限届满前预警',
    length: 15,
    counted: 'backward',
    startsFrom: 'the last day of preservation, counted back',
    onExpiry: 'the office is warned that the assets are released',
    source: 'ALI 159; office setting',
  }),
  setting({
    id: 'J1.warning',
    title: 'Warning before execution of a judgment is barred',
    titleChinese: '申请执行生效裁判期限届满前预警',
    length: 90,
    counted: 'backward',
    startsFrom: 'the last day for the application (J1), counted back',
    onExpiry: 'the office is warned that the window closes',
    source: 'ALL 95; ALI 153; office setting',
  }),
  setting({
    id: 'D6.execution-warning',
    title: 'Warning before execution of a civil title is barred',
    titleChinese: '民事申请执行期限届满前预警',
    length: 90,
    counted: 'backward',
    startsFrom: 'the last day for the application, counted back',
    onExpiry: 'the office is warned that execution becomes barred',
    source: 'CPL 250; office setting',
  }),
  setting({
    id: 'D6.warning',
    title: 'Warning before the claim is barred by limitation',
    titleChinese: '诉讼时效届满前预警',
    length: 90,
    counted: 'backward',
    startsFrom: 'the last day of the limitation (D6), counted back',
    onExpiry: 'the office is warned that the claim becomes barred',
    source: 'CC 188; office setting',
  }),
  setting({
    id: 'B5.warning',
    title: 'Warning before penalties are barred by limitation',
    titleChinese: '处罚时效届满前预警',
    length: 90,
    counted: 'backward',
    startsFrom: 'the last day of the limitation (B5), counted back',
    onExpiry: 'the office is warned that penalties become barred',
    source: 'APL 36; office setting',
  }),
];

function setting(row: SettingRow): PeriodRule {
  return period({ unit: 'calendar-days', rolling: 'nominal', confidence: 'medium', configurable: true, ...row });
}
