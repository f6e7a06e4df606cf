import { allocatePayment, movementOn, overpayment } from './booking.ts';
import { minorUnits, type MinorUnits } from '../money/money.ts';
import type { Balance, LedgerPosting } from './ledger.ts';

/**
 * Counts money that is owed back against what is outstanding again, as a payment would be allocated: nobody is asked for
 * money that the agency holds already.
 */
export function setOffOwedBack(balances: readonly Balance[], owedBack: MinorUnits): readonly LedgerPosting[] {
  const allocated = allocatePayment(balances, owedBack).filter(({ claimId }) => claimId !== null);
  return [...allocated, ...overpayment(-movementOn('recovered', allocated))];
}

/** Pays out what is owed back to the payer. */
export function refund(amount: MinorUnits): readonly LedgerPosting[] {
  return [
    { account: 'owed-back', claimId: null, amount: -amount },
    { account: 'refunded', claimId: null, amount },
  ];
}

/** Pays out the benefit that was suspended without ground. */
export function payBackPay(amount: MinorUnits): readonly LedgerPosting[] {
  return [
    { account: 'back-pay-due', claimId: null, amount: -amount },
    { account: 'back-pay-paid', claimId: null, amount },
  ];
}

/** Money that came in with these postings, whether it was claimed or not. */
export function amountReceived(postings: readonly LedgerPosting[]): MinorUnits {
  return minorUnits(movementOn('recovered', postings) + movementOn('owed-back', postings));
}
