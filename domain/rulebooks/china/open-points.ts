import type { OpenPoint } from '../rulebook.ts';

/** How the national rulebook answers what the law leaves open. */
export const chinaOpenPoints: readonly OpenPoint[] = [
  {
    number: 1,
    question: 'Who decides on recovery and applies to the court?',
    choice: 'the agency recovers and refers refusals to the department (R765 44)',
    alternatives: ['the department decides and applies (Jiangxi notice)'],
  },
  {
    number: 2,
    question: 'When does the window for the application to the court (A19) open and close?',
    choice: 'it opens at the later and closes at the earlier of the rolled and the nominal end',
    alternatives: ['both ends roll', 'both ends are nominal'],
  },
  {
    number: 3,
    question: 'When does the demand letter go out?',
    choice: 'after the remedy periods have expired, early enough to finish inside the window (A19)',
    alternatives: ['after the performance period, while remedy periods still run'],
  },
  {
    number: 4,
    question: 'Can a late application to the court be cured?',
    choice: 'only with good reason, which the office puts on record',
    alternatives: ['never'],
  },
  {
    number: 5,
    question: 'Which days make a period roll?',
    choice: 'weekends and days off, without make-up working days',
    alternatives: ['statutory holidays only'],
  },
  {
    number: 6,
    question: 'When does a public notice count as served, and does its period roll?',
    choice: 'on day 30, rolled to the next working day',
    alternatives: ['on the day after day 30', 'on day 30 without rolling'],
  },
  {
    number: 7,
    question: 'Are the days of the transfer to the police (O310) calendar days, and do they roll?',
    choice: 'calendar days without rolling, the strictest reading',
    alternatives: ['calendar days with rolling', 'working days'],
  },
  {
    number: 8,
    question:
      'How long are defence, performance and suspension notice; what are the rate and floor of deductions; does a missed instalment make the whole balance due?',
    choice:
      '3 working days, 30 days and 30 days; 20 % above the local minimum living standard; the whole balance only if the agreement says so',
    alternatives: ['lengths, rate and floor that the office sets'],
  },
  {
    number: 9,
    question: 'Is the day of payment counted in a late fee, and is the fee capped at the principal?',
    choice: 'the day of payment is counted; the fee is not capped',
    alternatives: ['the day of payment is not counted', 'the fee is capped at the principal'],
  },
  {
    number: 10,
    question: 'What is the provincial fraud figure, and is there a reward table?',
    choice: 'the floor of the national band, ¥3,000; no reward table',
    alternatives: ['the figure of the province, ¥3,000 to ¥10,000', 'the reward table of the province'],
  },
  {
    number: 11,
    question: 'What is the route to enforcement after a court judgment?',
    choice: 'execution of the judgment within 2 years (J1), not the window A19',
    alternatives: ['the window A19'],
  },
  {
    number: 13,
    question: 'Does somebody whose duty it was to report earn a reward?',
    choice: 'no, as Hubei and Hunan have it',
    alternatives: ['yes'],
  },
  {
    number: 14,
    question: 'Does somebody who has an interest of their own in the matter earn a reward?',
    choice: 'yes',
    alternatives: ['no, as Hubei has it'],
  },
];

/** The points with those of the same number replaced. */
export function withAnswers(points: readonly OpenPoint[], answers: readonly OpenPoint[]): readonly OpenPoint[] {
  return points.map((point) => answers.find((answer) => answer.number === point.number) ?? point);
}
