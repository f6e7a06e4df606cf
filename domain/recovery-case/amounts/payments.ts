import { message } from '../messages.ts';
import { book } from './booking.ts';
import { allocatePayment } from '../../ledger/booking.ts';
import { balancesPaidBy, couldPayOn, payerOf } from '../people/payer.ts';
import { valueCharges } from '../penalties/daily-charges.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import { moneyHeldAgainst } from '../incoming/told-of-claim.ts';
import type { CommandRules } from '../recovery-case.ts';
import { receivesTooMuch } from './largest-amounts.ts';
import { referenceTaken } from './money-movement.ts';

/** Money that comes in, at any stage: oldest claim period first; what is too much is owed back. */
export const paymentCommands: CommandRules<'record-payment'> = {
  'record-payment': {
    words: ({ amount, reference }, t) => message('paid-with-reference', { amount: t.amount(amount), reference }),
    onHold: true,
    closed: () => null,
    check: (state, { amount, receivedOn, reference, addresseeId }, moment) =>
      firstRefusal(
        amount > 0 ? null : refusal('amount-not-positive', message('payment-more-than-zero'), 'amount'),
        receivesTooMuch(state, amount, 'amount'),
        happened(receivedOn, 'receivedOn', moment),
        referenceTaken(state, reference),
        addresseeId == null || couldPayOn(state, addresseeId, receivedOn)
          ? null
          : refusal('addressee-unknown', message('no-addressee-on', { addresseeId, on: receivedOn }), 'addresseeId'),
      ),
    incoming: moneyHeldAgainst,
    apply: (t, { amount, receivedOn, reference, payer, addresseeId }) => {
      valueCharges(t, receivedOn);
      const postings = allocatePayment(balancesPaidBy(t.state, addresseeId ?? null), amount);
      book(t, 'payment', postings, {
        text: message('payment-received', { amount: t.amount(amount), on: receivedOn, payer }),
        reference,
        movedOn: receivedOn,
        paidBy: payerOf(t.state, addresseeId ?? null, postings),
      });
      if (t.state.owedBack > 0) t.alert(message('paid-too-much', { amount: t.amount(t.state.owedBack) }));
    },
  },
};
