import { period, threshold } from '../rule-rows.ts';
import type { ChargeRules } from '../rulebook.ts';

/** Limitation, of penalties and of the civil claim: rows B5 and D6. */
export const limitationPeriods = [
  period({
    id: 'B5',
    length: 2,
    unit: 'years',
    source: 'APL 36; LSS 20',
  }),
  period({
    id: 'B5.harm',
    length: 5,
    unit: 'years',
    source: 'APL 36',
  }),
  period({
    id: 'D6',
    length: 3,
    unit: 'years',
    source: 'CC 188-195; recovery study',
  }),
  period({
    id: 'D6.outer',
    length: 20,
    unit: 'years',
    source: 'CC 188',
  }),
];

/** Figures of rows B1, A8 and B3. The law caps the surcharge at the fine; the late fee is open point 9. */
export const chinaCharges: ChargeRules = {
  fine: { row: 'B1', lowestMultiple: 2, highestMultiple: 5 },
  surcharge: { row: 'A8.surcharge', dailyBasisPoints: 300, paymentDayCounted: true, cappedAtPrincipal: true },
  lateFee: { row: 'B3', dailyBasisPoints: 5, paymentDayCounted: true, cappedAtPrincipal: false },
};

/** Substance of the claim and ways to repay it: rows B1 to B4 and D1 to D7. */
export const repaymentRules = [
  threshold({
    id: 'B1',
    source: 'SIL 88; R765 55',
  }),
  threshold({
    id: 'B3',
    unit: 'per calendar day',
    source: 'SIL 86',
  }),
  threshold({
    id: 'B4',
    source: 'SIL 63',
  }),
  threshold({
    id: 'D1',
    source: 'R765 46; Jiangxi notice; recovery study',
  }),
  threshold({
    id: 'D2',
    unit: 'per month',
    source: 'recovery study',
    confidence: 'medium',
  }),
  threshold({
    id: 'D3',
    source: 'office setting',
    confidence: 'medium',
  }),
  threshold({
    id: 'D4',
    source: 'CC 1159, 1161',
  }),
  threshold({
    id: 'D4.administrator',
    source: 'CC 1145, 1147, 1159',
  }),
  threshold({
    id: 'D5',
    source: 'CC 985-988; Jiangxi notice',
    confidence: 'medium',
  }),
  threshold({
    id: 'D7',
    source: 'CC 23, 28, 34',
    confidence: 'medium',
  }),
];
