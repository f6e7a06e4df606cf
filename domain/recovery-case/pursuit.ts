import { totalsOf } from '../ledger/booking.ts';
import { minorUnits, type MinorUnits } from '../money/money.ts';
import type { RecoveryCaseState } from './case-state.ts';

/**
 * What the ladder pursues now. Without an agreement, or when the agreement makes the whole balance due on default,
 * everything outstanding; after a default without such a clause (D3), only the instalments that have matured unpaid.
 */
export function amountPursued(state: RecoveryCaseState): MinorUnits {
  const { outstanding, recovered } = totalsOf(state.balances);
  const { agreement } = state;
  if (agreement === null || agreement.status !== 'defaulted' || agreement.accelerationAgreed) return outstanding;
  const paidSince = recovered - agreement.recoveredBefore;
  return minorUnits(Math.min(outstanding, Math.max(0, agreement.matured - paidSince)));
}

/** What is still to be paid on the decision that was issued, never more than is pursued. */
export function amountDecided(state: RecoveryCaseState): MinorUnits {
  const { decision } = state;
  const pursued = amountPursued(state);
  if (decision === null || decision.amount === null) return pursued;
  const paidSince = totalsOf(state.balances).recovered - decision.recoveredBefore;
  return minorUnits(Math.min(pursued, Math.max(0, decision.amount - paidSince)));
}

export function nothingOutstanding(state: RecoveryCaseState): boolean {
  return totalsOf(state.balances).outstanding === 0;
}
