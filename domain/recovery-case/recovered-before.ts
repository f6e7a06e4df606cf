import { minorUnits, type MinorUnits } from '../money/money.ts';
import { bookingNumber, type MoneyMovement } from './amounts/money-movement.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { overpaymentOf } from './overpayment.ts';

/** What had come in when something was agreed, decided or given by a court: only what is paid after counts against it. */
export interface RecoveredBefore {
  readonly recoveredBefore: MinorUnits;
  /** Bookings of the case until then: tells whether money that is taken back later was counted in `recoveredBefore`. */
  readonly bookingsBefore: number;
}

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
