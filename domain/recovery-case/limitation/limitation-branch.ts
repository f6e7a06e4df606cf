import type { Branch } from '../branch.ts';
import { followMovedPlan } from './agreed-instalments.ts';
import { claimBarred } from './claim-barred.ts';
import { limitationWarnings } from './limitation-warnings.ts';
import { watchLimitation } from './watch-limitation.ts';

/** Limitation (时效) of the claims and of penalties. */
export const limitationBranch = {
  unopened: { limitation: null },
  warnings: limitationWarnings,
  checks: { 'claim-barred': claimBarred },
  afterEach: watchLimitation,
  recounting: { beforeClocks: followMovedPlan },
} as const satisfies Branch;
