import { ofNature, totalsOf, type Totals } from '../ledger/booking.ts';
import { minorUnits, type MinorUnits } from '../money/money.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { amountBeyondReach } from './people/liability.ts';

/** The overpayment alone, which is what the ladder pursues; fines and charges go their own way. */
export function overpaymentOf({ balances }: Pick<RecoveryCaseState, 'balances'>): Totals {
  return totalsOf(ofNature(balances, 'overpayment'));
}

/**
 * What the ladder pursues now. Without an agreement, or when the agreement makes the whole balance due on default,
 * everything outstanding; after a default without such a clause (D3), only the instalments that have matured unpaid. Never
 * what nobody owes any more, because it goes beyond an estate or nobody is known who drew it (D4, D5).
 */
export function amountPursued(state: RecoveryCaseState): MinorUnits {
  const { outstanding: unpaid, recovered } = overpaymentOf(state);
  const outstanding = minorUnits(unpaid - amountBeyondReach(state));
  const { agreement } = state;
  if (agreement === null || agreement.status !== 'defaulted' || agreement.accelerationAgreed) return outstanding;
  const paidSince = recovered - agreement.recoveredBefore;
  return minorUnits(Math.min(outstanding, Math.max(0, agreement.matured - paidSince)));
}

/** Whether all that a default has made due of an agreement is paid, so that the rest is not due before its days. */
export function maturedInstalmentsArePaid(state: Pick<RecoveryCaseState, 'agreement' | 'balances'>): boolean {
  const { agreement } = state;
  if (agreement === null || agreement.status !== 'defaulted' || agreement.accelerationAgreed) return false;
  return overpaymentOf(state).recovered - agreement.recoveredBefore >= agreement.matured;
}

/** What is still to be paid on the decision that was issued, never more than is pursued. */
export function amountDecided(state: RecoveryCaseState): MinorUnits {
  const { decision } = state;
  const pursued = amountPursued(state);
  if (decision === null || decision.amount === null) return pursued;
  const paidSince = overpaymentOf(state).recovered - decision.recoveredBefore;
  return minorUnits(Math.min(pursued, Math.max(0, decision.amount - paidSince)));
}

/** Whether the overpayment is settled; fines and charges may still be outstanding. */
export function nothingOutstanding(state: RecoveryCaseState): boolean {
  return overpaymentOf(state).outstanding === 0;
}
