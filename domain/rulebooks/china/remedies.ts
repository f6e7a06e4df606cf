import { period } from '../rule-rows.ts';

/** Reconsideration and suit: rows A11 to A15. */
export const remedyPeriods = [
  period({
    id: 'A11',
    length: 60,
    unit: 'calendar-days',
    source: 'ARL 20; RIR 15',
  }),
  period({
    id: 'A11.uninformed',
    length: 1,
    unit: 'years',
    source: 'ARL 20',
  }),
  period({
    id: 'A11.outer',
    length: 5,
    unit: 'years',
    source: 'ARL 21',
  }),
  period({
    id: 'A12.review',
    length: 5,
    unit: 'working-days',
    source: 'ARL 30, 88',
  }),
  period({
    id: 'A12.correction-notice',
    length: 5,
    unit: 'working-days',
    source: 'ARL 31, 88',
  }),
  period({
    id: 'A12.correct',
    length: 10,
    unit: 'working-days',
    source: 'ARL 31, 88',
  }),
  period({
    id: 'A13',
    length: 60,
    unit: 'calendar-days',
    source: 'ARL 39, 62',
  }),
  period({
    id: 'A13.extension',
    length: 30,
    unit: 'calendar-days',
    source: 'ARL 62',
  }),
  period({
    id: 'A13.simplified',
    length: 30,
    unit: 'calendar-days',
    source: 'ARL 53, 62',
  }),
  period({
    id: 'A14',
    length: 15,
    unit: 'calendar-days',
    source: 'ALL 45',
  }),
  period({
    id: 'A15',
    length: 6,
    unit: 'months',
    source: 'ALL 46',
  }),
  period({
    id: 'A15.uninformed',
    length: 1,
    unit: 'years',
    source: 'ALI 64',
  }),
  period({
    id: 'A15.accept',
    length: 7,
    unit: 'calendar-days',
    source: 'ALL 51',
  }),
  period({
    id: 'A15.judgment',
    length: 6,
    unit: 'months',
    source: 'ALL 81',
  }),
  period({
    id: 'A15.outer',
    length: 5,
    unit: 'years',
    source: 'ALL 46',
  }),
];
