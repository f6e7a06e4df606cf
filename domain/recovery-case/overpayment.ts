import { ofNature, totalsOf, type Totals } from '../ledger/booking.ts';
import { restingOn } from './resting-on.ts';

/** The overpayment alone, which is what the ladder pursues; fines and charges go their own way. */
export const overpaymentOf = restingOn(['balances'], ({ balances }): Totals =>
  totalsOf(ofNature(balances, 'overpayment')),
);
