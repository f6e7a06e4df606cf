import { message } from '../messages.ts';
import { book } from './booking.ts';
import { movementOn } from '../../ledger/booking.ts';
import { reverseOf, takeOut } from '../../ledger/reversal.ts';
import type { LedgerPosting } from '../../ledger/ledger.ts';
import { minorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { withoutReversal } from '../people/paid-since-death.ts';
import { withoutMovement } from '../recovered-before.ts';
import { wordsAtHand } from '../../kernel/kept-text.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { withChangedPlan } from '../stages/agreement-in-force.ts';
import { watchInstalmentsAgain } from '../stages/repayment-agreement.ts';
import type { MoneyMovement, ReversalReason } from './money-movement-state.ts';
import { movementUnder } from './money-movement.ts';

/**
 * Money that was booked and must be taken back: a payment the bank has returned, one that belongs to another case, an entry
 * made twice. The booking stays; a further one takes back exactly what it moved and names it. Later payments stay as they
 * were allocated. The other case records the payment for itself.
 */
export const reversalCommands: CommandRules<'reverse-payment'> = {
  'reverse-payment': {
    words: ({ reference, reason, otherCase, note }) =>
      message('reversal-asked-for', { reference, reason, otherCase, note: wordsAtHand(note) }),
    onHold: true,
    gate: { step: () => 'correction', kept: (t, payload) => ({ ...payload, note: t.keep(payload.note) }) },
    closed: (state) =>
      state.moneyMovements.some(({ reversedFor }) => reversedFor === null)
        ? null
        : refusal('payment-unknown', message('nothing-to-reverse')),
    check: (state, { reference, reason, otherCase }) => {
      const movement = movementUnder(state, reference);
      if (movement === undefined)
        return refusal('payment-unknown', message('nothing-booked-under', { reference }), 'reference');
      return firstRefusal(
        movement.reversedFor === null
          ? null
          : refusal('payment-already-reversed', message('already-reversed', { reference }), 'reference'),
        (reason === 'wrong-case') === (otherCase !== null)
          ? null
          : refusal('other-case-mismatch', message('name-other-case'), 'otherCase'),
        reversalOf(state, movement) === null
          ? refusal('payment-refunded', message('refund-before-reversal', { reference }), 'reference')
          : null,
      );
    },
    apply: (t, { reference, reason }) => {
      const movement = movementUnder(t.state, reference);
      if (movement !== undefined) takeBackMovement(t, movement, reason);
    },
  },
};

/** Takes money back that was booked; false where a part of it has been paid out since. */
export function takeBackMovement(
  t: Transition,
  movement: MoneyMovement,
  reason: ReversalReason | 'act-fallen',
): boolean {
  const postings = reversalOf(t.state, movement);
  if (postings === null) return false;
  t.change({
    moneyMovements: t.state.moneyMovements.map((other) =>
      other.transactionId === movement.transactionId ? { ...other, reversedFor: reason } : other,
    ),
  });
  forgetAsRecoveredBefore(t, movement, postings);
  book(t, 'reversal', postings, {
    text: message('money-taken-back', {
      amount: t.amount(movement.amount),
      transactionId: movement.transactionId,
      reason,
    }),
    reference: movement.reference,
    reverses: movement.transactionId,
  });
  watchInstalmentsAgain(t);
  return true;
}

/** What takes the movement back as the accounts stand now; null where a part has been paid out since. */
function reversalOf(state: RecoveryCaseState, { kind, postings }: MoneyMovement): readonly LedgerPosting[] | null {
  switch (kind) {
    case 'payment':
    case 'deduction':
      return takeOut(state.balances, state.owedBack, postings);
    case 'refund':
    case 'back-pay-payment':
      return reverseOf(postings);
    default:
      return kind satisfies never;
  }
}

/**
 * What was counted as recovered before an agreement, a decision, a suit or a death, and was not. Forgotten before the money is
 * booked out: the booking itself leaves nothing counted before a death that is not there any more.
 */
function forgetAsRecoveredBefore(t: Transition, movement: MoneyMovement, postings: readonly LedgerPosting[]): void {
  const { agreement, decision, civilSuit } = t.state;
  const taken = minorUnits(-movementOn('recovered', postings));
  t.change({
    agreement:
      agreement === null
        ? null
        : withChangedPlan(agreement, (concluded) => withoutMovement(concluded, movement, taken)),
    decision: decision === null ? null : withoutMovement(decision, movement, taken),
    civilSuit: civilSuit === null ? null : withoutMovement(civilSuit, movement, taken),
    people: withoutReversal(t.state, movement, postings),
  });
}
