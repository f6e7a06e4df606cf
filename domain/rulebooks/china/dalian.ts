import { threshold } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';
import { china } from './china.ts';

/** Figures and rules of Dalian alone. */
export const dalianRules = [
  threshold({
    id: 'E1.dalian',
    source: 'Dalian campaign',
  }),
  threshold({
    id: 'F1.dalian',
    source: 'Dalian campaign',
  }),
];

/** Dalian: recovery first, institutions interviewed and admonished, agreements terminated, cases made public. */
export const dalian: Rulebook = {
  ...china,
  id: 'cn-dalian',
  version: '2026.1',
  basedOn: 'cn',
  thresholds: [...china.thresholds, ...dalianRules],
};
