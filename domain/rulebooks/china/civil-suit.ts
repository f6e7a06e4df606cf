import { period } from '../rule-rows.ts';

/** The civil suit for unjust enrichment and the execution of what it brings: periods of the court and of the claimant. */
export const civilSuitPeriods = [
  period({
    id: 'D6.acceptance',
    length: 7,
    unit: 'calendar-days',
    source: 'CPL 126',
  }),
  period({
    id: 'D6.trial',
    length: 6,
    unit: 'months',
    source: 'CPL 152',
  }),
  period({
    id: 'D6.appeal',
    length: 15,
    unit: 'calendar-days',
    source: 'CPL 171',
  }),
  period({
    id: 'D6.execution',
    length: 2,
    unit: 'years',
    source: 'CPL 250',
  }),
];
