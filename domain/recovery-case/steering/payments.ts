import { allocatePayment } from '../../ledger/booking.ts';
import { formatAmountForReading } from '../../money/money.ts';
import { firstRefusal, happened, refusal, type CommandRules } from '../rule.ts';

/** Money that comes in, at any stage: oldest claim period first; what is too much is owed back. */
export const paymentCommands: CommandRules<'record-payment'> = {
  'record-payment': {
    title: 'Record a payment',
    titleChinese: '登记退款到账',
    done: 'Payment recorded',
    closed: () => null,
    check: (state, { amount, receivedOn, reference }, moment) =>
      firstRefusal(
        amount > 0 ? null : refusal('amount-not-positive', 'A payment is more than zero.', 'amount'),
        happened(receivedOn, 'receivedOn', moment),
        state.paymentReferences.includes(reference)
          ? refusal('payment-already-recorded', `A payment with reference ${reference} is already booked.`, 'reference')
          : null,
      ),
    apply: (t, { amount, receivedOn, reference, payer }) => {
      t.change({ paymentReferences: [...t.state.paymentReferences, reference] });
      t.book('payment', allocatePayment(t.state.balances, amount), {
        text: `${formatAmountForReading(amount, t.state.opening.currency)} received on ${receivedOn} from ${payer}.`,
        reference,
      });
      if (t.state.owedBack > 0) t.alert(`${t.money(t.state.owedBack)} was paid too much and is owed back.`);
    },
  },
};
