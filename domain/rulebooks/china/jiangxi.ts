import { threshold } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';
import { china } from './china.ts';
import { withAnswers } from './open-points.ts';

/** Figures and rules of Jiangxi alone. */
export const jiangxiRules = [
  threshold({
    id: 'A4.jiangxi',
    source: 'Jiangxi notice',
  }),
];

/** Jiangxi: the department decides and applies to the court; police, prisons, civil affairs and banks cooperate. */
export const jiangxi: Rulebook = {
  ...china,
  id: 'cn-jiangxi',
  version: '2026.1',
  basedOn: 'cn',
  thresholds: [...china.thresholds, ...jiangxiRules],
  openPoints: withAnswers(china.openPoints, [
    {
      number: 1,
      choice: 'department-makes-decision',
      alternatives: ['agency-recovers'],
    },
  ]),
};
