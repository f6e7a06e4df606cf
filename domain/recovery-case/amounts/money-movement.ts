import { message } from '../messages.ts';
import { minorUnits, type MinorUnits } from '../../money/money.ts';
import { movementOn } from '../../ledger/booking.ts';
import { amountReceived } from '../../ledger/owed-back.ts';
import type { LedgerPosting, LedgerTransaction } from '../../ledger/ledger.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { movementKinds, type MoneyMovement } from './money-movement-state.ts';

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
        message('already-booked', { reference, transactionId: movement.transactionId }),
        'reference',
      );
}

function amountMoved(postings: readonly LedgerPosting[]): MinorUnits {
  const paidOut = movementOn('refunded', postings) + movementOn('back-pay-paid', postings);
  return paidOut === 0 ? amountReceived(postings) : minorUnits(paidOut);
}
