/** Whose move the case waits for. */
export const actors = [
  'caseworker',
  'approver',
  'debtor',
  'head-of-agency',
  'court',
  'reconsideration-authority',
  'police',
  'system',
  'nobody',
] as const;
export type Actor = (typeof actors)[number];
