/** As whom people give commands. Each command says whose it is; who has which role is a matter of access. */
export const roles = [
  'intake',
  'handler',
  'reward-officer',
  'legal-reviewer',
  'head',
  'finance',
  'partner',
  'auditor',
] as const;
export type Role = (typeof roles)[number];
