import { plainDate, type PlainDate } from '../calendar/plain-date.ts';

/**
 * The day on which China's labour insurance began (《劳动保险条例》, in force from 1 March 1951); Viet Nam's began later. No
 * benefit was drawn before it, and nothing that a case is about happened before.
 */
export const FIRST_DAY_OF_INSURANCE: PlainDate = plainDate('1951-03-01');

/** Nobody who can be told of was alive before: a life is the only thing that can have begun before the insurance. */
export const FIRST_DAY_OF_LIVES: PlainDate = plainDate('1901-01-01');

/**
 * The last day that anything can be planned for, whenever it is planned. Fifty years lie between it and the end of the
 * calendar: the longest periods of the law, counted one after the other from it, still end within.
 */
export const LAST_DAY_OF_PLANS: PlainDate = plainDate('2150-12-31');

/** What is planned, and how many years ahead it may lie at most. What takes longer is planned again when it is nearer. */
export const yearsAhead = {
  /** The claim itself is barred after three years (CC 188). */
  hold: 3,
  /** No period that an office can extend is longer than a few months. */
  extension: 2,
  /** An agreement that begins later than that is none: the debtor has not begun to pay. */
  'first-instalment': 1,
  /** Being heard is a matter of weeks (A6). */
  hearing: 1,
  /** What a court waits for before it goes on. */
  'answer-to-court': 1,
  /** Movable and immovable property is frozen for three years at most (Interpretation of the CPL, 485). */
  preservation: 3,
  /** Courts let people perform in parts, but not for longer than a claim by judgment takes to enforce. */
  performance: 5,
} as const;
export type Planned = keyof typeof yearsAhead;

/** Most instalments of a plan, which are monthly: ten years. */
export const MOST_INSTALMENTS = 120;
