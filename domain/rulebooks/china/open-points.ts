import type { OpenPoint } from '../rulebook.ts';

/** How the national rulebook answers what the law leaves open. */
export const chinaOpenPoints: readonly OpenPoint[] = [
  {
    number: 1,
    choice: 'agency-recovers',
    alternatives: ['department-decides'],
  },
  {
    number: 2,
    choice: 'window-strictest',
    alternatives: ['window-rolled', 'window-nominal'],
  },
  {
    number: 3,
    choice: 'demand-after-remedies',
    alternatives: ['demand-after-performance'],
  },
  {
    number: 4,
    choice: 'cured-with-good-reason',
    alternatives: ['never-cured'],
  },
  {
    number: 5,
    choice: 'weekends-and-days-off',
    alternatives: ['statutory-holidays-only'],
  },
  {
    number: 6,
    choice: 'served-on-day-30-rolled',
    alternatives: ['served-on-day-31', 'served-on-day-30'],
  },
  {
    number: 7,
    choice: 'calendar-days',
    alternatives: ['calendar-days-rolled', 'working-days'],
  },
  {
    number: 8,
    choice: 'lengths-as-shipped',
    alternatives: ['lengths-of-office'],
  },
  {
    number: 9,
    choice: 'payment-day-counted',
    alternatives: ['payment-day-not-counted', 'capped-at-principal'],
  },
  {
    number: 10,
    choice: 'lowest-fraud-figure',
    alternatives: ['fraud-figure-of-province', 'reward-table-of-province'],
  },
  {
    number: 11,
    choice: 'judgment-executed',
    alternatives: ['window-of-the-decision'],
  },
  {
    number: 13,
    choice: 'no-reward-for-duty',
    alternatives: ['reward-for-duty'],
  },
  {
    number: 14,
    choice: 'reward-for-interest',
    alternatives: ['no-reward-for-interest'],
  },
];

/** The points with those of the same number replaced. */
export function withAnswers(points: readonly OpenPoint[], answers: readonly OpenPoint[]): readonly OpenPoint[] {
  return points.map((point) => answers.find((answer) => answer.number === point.number) ?? point);
}
