import type { Balance } from '../ledger/ledger.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { restingOn } from './resting-on.ts';

/** What stands on a claim's accounts; undefined where the case has no such claim. */
export function balanceOf(state: Pick<RecoveryCaseState, 'balances'>, claimId: string): Balance | undefined {
  return balancesByClaim(state).get(claimId);
}

const balancesByClaim = restingOn(
  ['balances'],
  ({ balances }): ReadonlyMap<string, Balance> => new Map(balances.map((balance) => [balance.claimId, balance])),
);
