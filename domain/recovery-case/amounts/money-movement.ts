import type { PlainDate } from '../../calendar/plain-date.ts';
import { minorUnits, type MinorUnits } from '../../money/money.ts';
import { movementOn } from '../../ledger/booking.ts';
import { amountReceived } from '../../ledger/money-in-hand.ts';
import type { LedgerPosting, LedgerTransaction } from '../../ledger/ledger.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Refusal } from '../commands.ts';
import { refusal } from '../rule.ts';

/** Bookings by which money comes in or is paid out, as opposed to those that only change what is claimed. */
const movementKinds = ['payment', 'deduction', 'refund', 'back-pay-payment'] as const;
type MovementKind = (typeof movementKinds)[number];

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
  readonly reversedFor: ReversalReason | null;
}

/** The movements of a case after a transaction was booked. */
export function withMovement(
  { moneyMovements }: Pick<RecoveryCaseState, 'moneyMovements'>,
  { id, kind, reference, postings }: LedgerTransaction,
  { movedOn, paidBy }: Pick<MoneyMovement, 'movedOn' | 'paidBy'>,
): readonly MoneyMovement[] {
  const movementKind = movementKinds.find((candidate) => candidate === kind);
  if (movementKind === undefined) return moneyMovements;
  return [
    ...moneyMovements,
    {
      transactionId: id,
      kind: movementKind,
      reference: reference ?? id,
      amount: amountMoved(postings),
      movedOn,
      paidBy,
      postings,
      reversedFor: null,
    },
  ];
}

/** Which booking of the case it was, counted from 1. */
export function bookingNumber({ transactionId }: Pick<MoneyMovement, 'transactionId'>): number {
  return Number(transactionId.slice(1));
}

/** Money that came in and stands, rather than was paid out or taken back. */
export function isReceipt({ kind, reversedFor }: MoneyMovement): boolean {
  return reversedFor === null && (kind === 'payment' || kind === 'deduction');
}

export function movementUnder({ moneyMovements }: RecoveryCaseState, reference: string): MoneyMovement | undefined {
  return moneyMovements.findLast((movement) => movement.reference === reference);
}

/** A reference is booked once, lest the same money counts twice; one that was entered wrongly can be entered again. */
export function referenceTaken(state: RecoveryCaseState, reference: string): Refusal | null {
  const movement = movementUnder(state, reference);
  return movement === undefined || movement.reversedFor === 'entered-wrongly'
    ? null
    : refusal(
        'payment-already-recorded',
        `Money with reference ${reference} is already booked, as ${movement.transactionId}.`,
        'reference',
      );
}

function amountMoved(postings: readonly LedgerPosting[]): MinorUnits {
  const paidOut = movementOn('refunded', postings) + movementOn('back-pay-paid', postings);
  return paidOut === 0 ? amountReceived(postings) : minorUnits(paidOut);
}
