import type { LedgerTransaction } from '../../ledger/ledger.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { chargesAfter } from '../penalties/charge-amounts.ts';
import { withoutOwedBack } from '../people/paid-since-death.ts';
import type { MoneyMovement } from './money-movement-state.ts';
import { withMovement } from './money-movement.ts';

/**
 * What else of a case changes with a booking, once its balances have: the movements that a reversal takes back, what its
 * charges grow on, and what had come in before a death.
 */
export function afterBooking(
  state: RecoveryCaseState,
  transaction: LedgerTransaction,
  moved: Pick<MoneyMovement, 'movedOn' | 'paidBy'>,
): Pick<RecoveryCaseState, 'moneyMovements' | 'charges' | 'people'> {
  return {
    moneyMovements: withMovement(state, transaction, moved),
    charges: chargesAfter(state.charges, transaction, moved.movedOn),
    people: withoutOwedBack(state.people, state.balances),
  };
}
