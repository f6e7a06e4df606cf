import { period, threshold } from '../rule-rows.ts';

/** From the event to the penalty: rows A1 to A10. */
export const administrativeProcedurePeriods = [
  period({
    id: 'A1',
    length: 20,
    unit: 'working-days',
    source: 'R765 25',
  }),
  period({
    id: 'A3',
    length: 30,
    unit: 'calendar-days',
    source: 'recovery study',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'A4',
    length: 60,
    unit: 'working-days',
    source: 'LSS 17',
    configurable: true,
  }),
  period({
    id: 'A4.extension',
    length: 30,
    unit: 'working-days',
    source: 'LSS 17',
    configurable: true,
  }),
  period({
    id: 'A4.penalty',
    length: 90,
    unit: 'calendar-days',
    source: 'APL 60',
    configurable: true,
  }),
  period({
    id: 'A6.hearing',
    length: 5,
    unit: 'working-days',
    source: 'APL 63-64, 85',
  }),
  period({
    id: 'A6.hearing-notice',
    length: 7,
    unit: 'working-days',
    counted: 'backward',
    source: 'APL 64, 85',
  }),
  period({
    id: 'A6.defence',
    length: 3,
    unit: 'working-days',
    source: 'APL 44-45; office setting',
    configurable: true,
  }),
  period({
    id: 'A7',
    length: 30,
    unit: 'calendar-days',
    source: 'office setting',
    confidence: 'medium',
    configurable: true,
  }),
  period({
    id: 'A8.serve',
    length: 7,
    unit: 'working-days',
    source: 'APL 61, 85',
  }),
  period({
    id: 'A8.pay',
    length: 15,
    unit: 'calendar-days',
    source: 'APL 67, 72',
  }),
  period({
    id: 'A10',
    length: 30,
    unit: 'calendar-days',
    source: 'CPL 95',
  }),
];

/** Rules of the chain that set no period. */
export const administrativeRules = [
  threshold({
    id: 'A2',
    source: 'R765 26; Jiangxi notice',
  }),
  threshold({
    id: 'A8.surcharge',
    unit: 'per calendar day',
    source: 'APL 72-73',
  }),
  threshold({
    id: 'A6',
    source: 'APL 44-45, 63-65',
  }),
  threshold({
    id: 'A9',
    source: 'CPL 87-93',
  }),
  threshold({
    id: 'A16',
    source: 'ARL 29',
  }),
  threshold({
    id: 'A17',
    source: 'ARL 42; ALL 56; ACL 53',
  }),
  threshold({
    id: 'A22',
    source: 'ALI 159',
  }),
  threshold({
    id: 'A23',
    source: 'Jiangxi notice; ACL 47',
  }),
];
