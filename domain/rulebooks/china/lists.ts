import { period, threshold } from '../rule-rows.ts';

/**
 * Credit list and service agreements: periods of rows E2 and F2. A listing or a suspension is a state that ends by itself
 * on its day, so those do not roll.
 */
export const listPeriods = [
  period({
    id: 'E2.minimum',
    length: 1,
    unit: 'years',
    rolling: 'nominal',
    source: 'credit repair rules 2026',
    confidence: 'medium',
  }),
  period({
    id: 'E2.maximum',
    length: 3,
    unit: 'years',
    rolling: 'nominal',
    source: 'credit repair rules 2026',
    confidence: 'medium',
  }),
  period({
    id: 'F2.minimum',
    length: 6,
    unit: 'months',
    rolling: 'nominal',
    source: 'R765 55',
  }),
  period({
    id: 'F2.maximum',
    length: 12,
    unit: 'months',
    rolling: 'nominal',
    source: 'R765 55',
  }),
];

/** Rows E1, F1 and F2 as far as they set no period. */
export const listRules = [
  threshold({
    id: 'E1',
    source: 'NDRC 2018/1704; dishonesty list rules',
  }),
  threshold({
    id: 'F1',
    source: 'R765 43, 48; Dalian campaign',
  }),
  threshold({
    id: 'F2',
    source: 'R765 55',
  }),
];
