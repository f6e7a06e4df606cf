/** What is planned in the course of an act, and how many years ahead it may lie at most. */
export const yearsAheadOfActs = {
  /** Being heard is a matter of weeks (A6). */
  hearing: 1,
  /** Courts let people perform in parts, but not for longer than a claim by judgment takes to enforce. */
  performance: 5,
} as const;
