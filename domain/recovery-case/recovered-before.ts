import { minorUnits, type MinorUnits } from '../money/money.ts';
import type { MoneyMovement } from './amounts/money-movement-state.ts';
import { bookingNumber } from './amounts/money-movement.ts';
import type { RecoveredBefore } from './amounts/recovered-before-state.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { overpaymentOf } from './overpayment.ts';

export function recoveredSoFar(state: Pick<RecoveryCaseState, 'balances' | 'counters'>): RecoveredBefore {
  return { recoveredBefore: overpaymentOf(state).recovered, bookingsBefore: state.counters.transaction };
}

/** Money that was counted as recovered before, and has been taken back, was not. */
export function withoutMovement<Part extends RecoveredBefore>(
  part: Part,
  movement: Pick<MoneyMovement, 'transactionId'>,
  taken: MinorUnits,
): Part {
  return bookingNumber(movement) > part.bookingsBefore
    ? part
    : { ...part, recoveredBefore: minorUnits(Math.max(0, part.recoveredBefore - taken)) };
}
