import { message } from '../messages.ts';
import { book } from './booking.ts';
import { payBackPay, refund } from '../../ledger/owed-back.ts';
import type { Branch } from '../branch.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { referenceTaken } from './money-movement.ts';

const refundReminder = ofPurpose('refund-reminder');

/** Money that is not the agency's: paid too much, or a benefit withheld without ground. */
export function isOwedByAgency({ owedBack, backPayDue }: RecoveryCaseState): boolean {
  return owedBack > 0 || backPayDue > 0;
}

/** While money is owed by the agency a clock reminds of it, at whatever stage; once it is paid out, the clock is met. */
function watchRefund(t: Transition): void {
  if (t.state.stage === 'closed') return;
  if (!isOwedByAgency(t.state)) return endDeadlines(t, refundReminder, 'met');
  if (!t.state.deadlines.some(refundReminder)) remind(t);
}

/** What the agency owes is paid out, with the bank's reference and, for a refund, a notice (退还款项通知书). */
export const refundCommands: CommandRules<'record-refund' | 'record-back-pay'> = {
  'record-refund': {
    words: ({ amount, paidOn, reference }, t) =>
      message('refunded-with-reference', { amount: t.amount(amount), on: paidOn, reference }),
    onHold: true,
    closed: (state) => (state.owedBack > 0 ? null : refusal('nothing-owed-back', message('nothing-owed-back'))),
    check: (state, { amount, paidOn, reference }, moment) =>
      firstRefusal(
        amount > 0 ? null : refusal('amount-not-positive', message('refund-more-than-zero'), 'amount'),
        amount <= state.owedBack ? null : refusal('refund-exceeds-owed', message('refund-too-much'), 'amount'),
        happened(paidOn, 'paidOn', moment),
        referenceTaken(state, reference),
      ),
    apply: (t, { amount, paidOn, reference }) => {
      book(t, 'refund', refund(amount), {
        text: message('money-refunded', { amount: t.amount(amount), on: paidOn }),
        reference,
      });
      const reason = message('more-paid-than-claimed');
      issueDocument(t, { particulars: { kind: 'refund-notice', amount, reason, paidOn } });
    },
  },
  'record-back-pay': {
    words: ({ paidOn, reference }) => message('on-with-reference', { on: paidOn, reference }),
    onHold: true,
    closed: (state) => (state.backPayDue > 0 ? null : refusal('nothing-owed-back', message('no-back-pay-due'))),
    check: (state, { paidOn, reference }, moment) =>
      firstRefusal(happened(paidOn, 'paidOn', moment), referenceTaken(state, reference)),
    apply: (t, { paidOn, reference }) => {
      const amount = t.state.backPayDue;
      book(t, 'back-pay-payment', payBackPay(amount), {
        text: message('back-pay-paid', { amount: t.amount(amount), on: paidOn }),
        reference,
      });
    },
  },
};

export const refundClocks: ClockDefinitions<'refund-reminder'> = {
  'refund-reminder': {
    acts: 'reminder',
    heldBy: 'never',
    duty: () => ({ kind: 'pay-out', who: 'finance', commands: ['record-refund', 'record-back-pay'] }),
    run: (t) => {
      const { owedBack, backPayDue } = t.state;
      if (owedBack > 0) t.alert(message('refund-still-owed', { amount: t.amount(owedBack) }));
      if (backPayDue > 0) t.alert(message('back-pay-still-owed', { amount: t.amount(backPayDue) }));
      remind(t);
    },
  },
};

function remind(t: Transition): void {
  startPeriod(t, {
    purpose: 'refund-reminder',
    rule: 'refund.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

/** Money that is not the agency's reaches whose it is before the case closes. */
export const refundBranch = {
  atRest: watchRefund,
  keepsOpen: (t) => {
    const { owedBack, backPayDue } = t.state;
    return isOwedByAgency(t.state)
      ? message('once-paid-out', { owedBack: t.amount(owedBack), backPayDue: t.amount(backPayDue) })
      : null;
  },
} as const satisfies Branch;
