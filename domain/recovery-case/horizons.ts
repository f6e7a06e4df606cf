import { yearsAheadOfActs } from '../procedures/administrative-act/horizons.ts';

/** What is planned, and how many years ahead it may lie at most. What takes longer is planned again when it is nearer. */
export const yearsAhead = {
  /** An agreement that begins later than that is none: the debtor has not begun to pay. */
  firstInstalment: 1,
  ...yearsAheadOfActs,
  /** What a court waits for before it goes on. */
  answerToCourt: 1,
  /** Movable and immovable property is frozen for three years at most (Interpretation of the CPL, 485). */
  preservation: 3,
} as const;

/** Most instalments of a plan, which are monthly: ten years. */
export const MOST_INSTALMENTS = 120;
