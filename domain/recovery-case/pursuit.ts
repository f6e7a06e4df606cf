import { isAfter, type PlainDate } from '../calendar/plain-date.ts';
import { ofNature } from '../ledger/booking.ts';
import { minorUnits, sum, type MinorUnits } from '../money/money.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { amountBeyondReach } from './people/liability.ts';
import { overpaymentOf } from './overpayment.ts';

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

type PaidAgreement = Pick<RecoveryCaseState, 'agreement' | 'balances' | 'moneyMovements'>;

/**
 * Whether the matured instalments are paid after a default, so that the rest is not due before its days. Where the default
 * has made the whole balance due, only money that came in before grace had ended takes that back: what was received in time
 * and recorded late was never missed (D3).
 */
export function agreementIsKeptAgain(state: PaidAgreement): boolean {
  const { agreement } = state;
  if (agreement === null || agreement.status !== 'defaulted') return false;
  const paidSince = overpaymentOf(state).recovered - agreement.recoveredBefore;
  if (!agreement.accelerationAgreed) return paidSince >= agreement.matured;
  const { graceEndedOn } = agreement;
  return graceEndedOn !== null && paidSince - receivedAfter(state, graceEndedOn) >= agreement.matured;
}

function receivedAfter({ balances, moneyMovements }: PaidAgreement, day: PlainDate): MinorUnits {
  const overpayment = new Set(ofNature(balances, 'overpayment').map(({ claimId }) => claimId));
  const received = moneyMovements
    .filter(({ movedOn, reversedFor }) => reversedFor === null && isAfter(movedOn, day))
    .flatMap(({ postings }) => postings)
    .filter(({ account, claimId }) => account === 'recovered' && claimId !== null && overpayment.has(claimId));
  return sum(received.map(({ amount }) => minorUnits(amount)));
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
