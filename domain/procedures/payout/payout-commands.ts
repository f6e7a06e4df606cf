import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { message as kernelMessage } from '../../kernel/kernel-messages.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { add, ZERO, type MinorUnits } from '../../money/money.ts';
import { isComplete, nothing, restOf, type Payout } from './payout.ts';
import { message, unless } from './payout-messages.ts';

/** What people can tell a process of a sum that it pays out. */
export interface PayoutPayloads {
  pay: { readonly paidOn: PlainDate; readonly reference: string };
  'record-repayment': { readonly paidOn: PlainDate; readonly amount: MinorUnits; readonly reference: string };
}

/** The sum that a kind of process pays out, and what follows: what the procedure is handed. */
export interface PayoutOfProcess<P extends ProcessTypes<P>> {
  readonly payout: (state: P['state']) => Payout | null;
  readonly change: (t: Transition<P>, part: Partial<Pick<Payout, 'paidOn' | 'repaid'>>) => void;
  /** Who has proposed or approved it: none of them pays it. */
  readonly decidedBy: (state: P['state']) => readonly (string | null | undefined)[];
  readonly paid: (t: Transition<P>, amount: MinorUnits) => void;
  /** All has come back that a recall asks for. */
  readonly returned: (t: Transition<P>) => void;
}

/** A sum is paid by finance once everything is in (发放), and taken in as far as it comes back once it is recalled (追回). */
export function payoutCommands<P extends ProcessTypes<P>>({
  payout,
  change,
  decidedBy,
  paid,
  returned,
}: PayoutOfProcess<P>): CommandRules<P, PayoutPayloads> {
  return {
    pay: {
      words: ({ paidOn, reference }) => kernelMessage('on-with-words', { on: paidOn, words: reference }),
      by: ['finance'],
      closed: (state) => unless(isComplete(payout(state) ?? nothing), 'materials-missing'),
      check: (state, { paidOn }, moment, actor) =>
        firstRefusal(
          happened(paidOn, 'paidOn', moment, dayOf('day-of-claim', payout(state)?.claim?.claimedOn)),
          notBy(actor, ...decidedBy(state)),
        ),
      apply: (t, { paidOn }) => {
        change(t, { paidOn });
        paid(t, payout(t.state)?.amount ?? ZERO);
      },
    },
    'record-repayment': {
      words: ({ paidOn, amount, reference }, t) =>
        message('repaid-of', { on: paidOn, amount: t.amount(amount), reference }),
      by: ['finance'],
      closed: () => null,
      check: (state, { paidOn, amount }, moment) => {
        const out = payout(state) ?? nothing;
        return firstRefusal(
          happened(paidOn, 'paidOn', moment, dayOf('day-of-payment', out.paidOn)),
          unless(amount > 0 && amount <= restOf(out), 'repayment-too-large', 'amount'),
        );
      },
      apply: (t, { amount }) => {
        change(t, { repaid: add(payout(t.state)?.repaid ?? ZERO, amount) });
        if (restOf(payout(t.state) ?? nothing) === ZERO) returned(t);
      },
    },
  };
}

function dayOf(what: 'day-of-claim' | 'day-of-payment', day: PlainDate | null | undefined): EarliestDay | undefined {
  return day == null ? undefined : { date: day, what: message(what) };
}
