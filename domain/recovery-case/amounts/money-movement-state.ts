import type { PlainDate } from '../../calendar/plain-date.ts';
import type { LedgerPosting } from '../../ledger/ledger.ts';
import type { MinorUnits } from '../../money/money.ts';

/** Bookings by which money comes in or is paid out, as opposed to those that only change what is claimed. */
export const movementKinds = ['payment', 'deduction', 'refund', 'back-pay-payment'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** Why a movement of money is taken back. */
export const reversalReasons = ['bank-return', 'wrong-case', 'entered-twice', 'entered-wrongly'] as const;
export type ReversalReason = (typeof reversalReasons)[number];

/** Money that came in or was paid out, as it was booked. */
export interface MoneyMovement {
  readonly transactionId: string;
  readonly kind: MovementKind;
  /** The bank's reference; the transaction's own id where there is none. */
  readonly reference: string;
  readonly amount: MinorUnits;
  /** Day on which the money came in or went out. */
  readonly movedOn: PlainDate;
  /** The party who has paid, or from whose benefit it was withheld; null where nobody knows which, and for money paid out. */
  readonly paidBy: string | null;
  readonly postings: readonly LedgerPosting[];
  /** Null while it stands. */
  readonly reversedFor: ReversalReason | 'act-fallen' | null;
}
