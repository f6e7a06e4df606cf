import type { PeriodRule } from '../../periods/period-rule.ts';
import { period } from '../rule-rows.ts';

/** The civil suit for unjust enrichment and the execution of what it brings: periods of the court and of the claimant. */
export const civilSuitPeriods: readonly PeriodRule[] = [
  period({
    id: 'D6.acceptance',
    title: 'Acceptance of a civil suit by the court',
    titleChinese: '民事起诉立案期限',
    length: 7,
    unit: 'calendar-days',
    startsFrom: 'receipt of the complaint by the court',
    onExpiry: 'the office asks the court for its decision',
    source: 'CPL 126',
  }),
  period({
    id: 'D6.trial',
    title: 'Judgment of the first instance',
    titleChinese: '民事一审审理期限',
    length: 6,
    unit: 'months',
    startsFrom: 'acceptance of the suit by the court',
    onExpiry: 'the office asks the court for its judgment',
    source: 'CPL 152',
  }),
  period({
    id: 'D6.appeal',
    title: 'Appeal against a civil judgment',
    titleChinese: '民事上诉期限',
    length: 15,
    unit: 'calendar-days',
    startsFrom: 'service of the judgment',
    onExpiry: 'the judgment takes effect',
    source: 'CPL 171',
  }),
  period({
    id: 'D6.execution',
    title: 'Application for execution of a civil judgment or settlement',
    titleChinese: '民事申请执行期限',
    length: 2,
    unit: 'years',
    startsFrom: 'the last day for performance; of a settlement in instalments, the due day of the last',
    onExpiry: 'the debtor may object to execution',
    source: 'CPL 250',
  }),
];
