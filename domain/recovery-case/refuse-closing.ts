import { firstRefusal, type Refusal } from '../kernel/refusal.ts';
import { branches } from './branches.ts';
import type { RecoveryCaseState } from './case-state.ts';

/** Why the case cannot be closed by hand now, nor brought to its end by a correction; null where it can. */
export function refuseClosing(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(...branches.map(({ refusesClosing }) => refusesClosing?.(state) ?? null));
}
