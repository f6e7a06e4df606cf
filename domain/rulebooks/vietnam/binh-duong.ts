import { period, periodsById, threshold } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';

/** Arrears of employers: rows H1 to H6. */
export const binhDuongPeriods = [
  period({
    id: 'H1',
    length: 1,
    unit: 'months',
    rolling: 'nominal',
    endsOn: 'last-day-of-month',
    source: 'SI Law 2024',
  }),
  period({
    id: 'H2.monthly',
    length: 10,
    unit: 'calendar-days',
    rolling: 'nominal',
    source: 'Decree 274/2025',
  }),
  period({
    id: 'H2.ad-hoc',
    length: 5,
    unit: 'working-days',
    source: 'Decree 274/2025',
  }),
  period({
    id: 'H3',
    length: 60,
    unit: 'calendar-days',
    rolling: 'nominal',
    source: 'Decree 274/2025',
    confidence: 'medium',
  }),
  period({
    id: 'H6',
    length: 14,
    unit: 'calendar-days',
    rolling: 'nominal',
    source: 'Decree 274/2025',
  }),
  period({
    id: 'H7',
    length: 3,
    unit: 'months',
    rolling: 'nominal',
    source: 'Binh Duong coordination',
  }),
];

/** Figures and rules on arrears and crimes. */
export const binhDuongRules = [
  threshold({
    id: 'H1',
    unit: 'per calendar day',
    source: 'SI Law 2024',
  }),
  threshold({
    id: 'H7',
    unit: 'months',
    source: 'Binh Duong coordination',
  }),
  threshold({
    id: 'H8',
    unit: 'VND',
    source: 'Penal Code 216',
  }),
  threshold({
    id: 'H9',
    unit: 'VND',
    source: 'Penal Code 214',
  }),
];

/**
 * Binh Duong: arrears of employers and coordination with the police. Days fixed by the calendar (the last of a month,
 * the first ten days, the 15th) and the 60 days of evasion stay on their day.
 */
export const binhDuong: Rulebook = {
  id: 'vn-binh-duong',
  version: '2026.1',
  country: 'VN',
  basedOn: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  currency: 'VND',
  periods: periodsById(binhDuongPeriods),
  thresholds: binhDuongRules,
  charges: {
    fine: null,
    surcharge: null,
    lateFee: { row: 'H1', dailyBasisPoints: 3, paymentDayCounted: true, cappedAtPrincipal: false },
  },
  rewards: null,
  settings: null,
  openPoints: [
    {
      number: 9,
      choice: 'payment-day-counted',
      alternatives: ['payment-day-not-counted', 'capped-at-principal'],
    },
    {
      number: 12,
      choice: 'evasion-after-days-and-reminder',
      alternatives: ['evasion-after-days-or-reminder'],
    },
  ],
};
