import type { LedgerTransaction } from '../ledger/ledger.ts';
import type { MoneyMovement } from './amounts/money-movement-state.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { ClockNature } from './clock-nature.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';

/** What a transition has to know of the process that it moves, beside its state: what its parts are like, not what they do. */
export interface ProcessNature {
  readonly clocks: Readonly<Record<DeadlinePurpose, ClockNature>>;
  /** What else changes with a booking, of a state that has its balances already. */
  readonly afterBooking: (
    state: RecoveryCaseState,
    transaction: LedgerTransaction,
    moved: Pick<MoneyMovement, 'movedOn' | 'paidBy'>,
  ) => Partial<RecoveryCaseState>;
}
