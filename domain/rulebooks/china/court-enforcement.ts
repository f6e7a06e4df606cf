import type { PeriodRule } from '../../periods/period-rule.ts';
import { period } from '../rule-rows.ts';

/** Demand, application to the court and its ruling (rows A18 to A21), and the route after a judgment. */
export const courtEnforcementPeriods = [
  period({
    id: 'A18',
    length: 10,
    unit: 'working-days',
    source: 'ACL 54, 69',
  }),
  period({
    id: 'A19',
    length: 3,
    unit: 'months',
    rolling: 'earlier-of-both',
    source: 'ACL 53; ALI 156',
  }),
  courtWindowWarning(30),
  courtWindowWarning(14),
  courtWindowWarning(3),
  period({
    id: 'A20.accept',
    length: 5,
    unit: 'working-days',
    source: 'ACL 56, 69',
  }),
  period({
    id: 'A20.object',
    length: 15,
    unit: 'calendar-days',
    source: 'ACL 56',
  }),
  period({
    id: 'A20.answer',
    length: 15,
    unit: 'calendar-days',
    source: 'ACL 56',
  }),
  period({
    id: 'A21.ruling',
    length: 7,
    unit: 'working-days',
    source: 'ACL 57, 69',
  }),
  period({
    id: 'A21.manifest',
    length: 30,
    unit: 'calendar-days',
    source: 'ACL 58',
  }),
  period({
    id: 'A21.serve',
    length: 5,
    unit: 'working-days',
    source: 'ACL 58, 69',
  }),
  period({
    id: 'A21.object',
    length: 15,
    unit: 'calendar-days',
    source: 'ACL 58',
  }),
  period({
    id: 'A21.answer',
    length: 30,
    unit: 'calendar-days',
    source: 'ACL 58',
  }),
  period({
    id: 'J1',
    length: 2,
    unit: 'years',
    source: 'ALL 95; ALI 153',
  }),
];

function courtWindowWarning<const Days extends 30 | 14 | 3>(days: Days): PeriodRule<`A19.warning-${Days}`> {
  return period({
    id: `A19.warning-${days}`,
    length: days,
    unit: 'calendar-days',
    counted: 'backward',
    rolling: 'nominal',
    source: 'ACL 53; office setting',
    configurable: true,
  });
}
