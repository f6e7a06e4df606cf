import { minorUnits } from '../../money/money.ts';
import { threshold } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';
import { china } from './china.ts';
import { withAnswers } from './open-points.ts';

/** Figures and rules of Fujian alone. */
export const fujianRules = [
  threshold({
    id: 'G1',
    unit: 'CNY',
    source: 'Fujian reward rules',
  }),
  threshold({
    id: 'G2',
    unit: 'CNY',
    source: 'Fujian reward rules',
  }),
  threshold({
    id: 'G3',
    source: 'Fujian reward rules',
  }),
  threshold({
    id: 'G4',
    source: 'Fujian reward rules',
  }),
];

/** Fujian: with the reward table for those who report fraud. */
export const fujian: Rulebook = {
  ...china,
  id: 'cn-fujian',
  version: '2026.1',
  basedOn: 'cn',
  thresholds: [...china.thresholds, ...fujianRules],
  rewards: {
    row: 'G1',
    rowWithoutLoss: 'G2',
    shareOfLoss: { 1: 500, 2: 200 },
    least: minorUnits(20_000),
    mostOfMatter: minorUnits(10_000_000),
    shareOfPossibleLoss: 100,
    mostWithoutLoss: minorUnits(1_000_000),
    leastWithoutLoss: false,
    legalReviewOver: minorUnits(5_000_000),
    statutoryDutyExcludes: true,
    ownInterestExcludes: false,
  },
  openPoints: withAnswers(china.openPoints, [
    {
      number: 10,
      choice: 'lowest-fraud-figure-and-fujian-table',
      alternatives: ['fraud-figure-of-province', 'least-reward-always'],
    },
  ]),
};
