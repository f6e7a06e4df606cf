import { backPay, correctClaim, totalsOf, waiveOutstanding } from '../../ledger/booking.ts';
import { minorUnits, ZERO } from '../../money/money.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { nextPayDay } from '../clock-dates.ts';
import { endDeadlines, ofPurpose } from '../clocks.ts';
import { issueDocument } from '../paper.ts';
import { firstRefusal, refusal, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import { referralIsOpen } from './police-referral.ts';

/** Clocks that wait for nothing but the money. */
const paymentClocks = ofPurpose('reply', 'instalment-due', 'instalment-grace', 'performance', 'demand');

/**
 * Closing (结案): recovered, unfounded, waived or transferred. Every clock stops, the totals are fixed, and the person is
 * told. A claim that is fully recovered does not end a referral: the case then waits for the police report.
 */
export function closeCase(t: Transition, outcome: ClosingOutcome, reason: string): void {
  if (outcome === 'recovered' && referralIsOpen(t.state)) return awaitPoliceReport(t);
  settleAccounts(t, outcome);
  if (outcome === 'recovered') endDeadlines(t, paymentClocks, 'met');
  endDeadlines(t, () => true, 'cancelled');
  t.change({ stage: 'closed', stageEnteredOn: t.today, hold: null, closing: { on: t.today, outcome, reason } });
  const { claimed, recovered, waived, outstanding } = totalsOf(t.state.balances);
  issueDocument(t, { particulars: { kind: 'closing-notice', outcome, reason, owedBack: t.state.owedBack } });
  t.say(
    'case-closed',
    `Case closed as ${outcome}: ${reason} Claimed ${t.money(claimed)}, recovered ${t.money(recovered)}, ` +
      `waived ${t.money(waived)}, outstanding ${t.money(outstanding)}, owed back ${t.money(t.state.owedBack)}.`,
  );
}

export const closingCommands: CommandRules<'close'> = {
  close: {
    title: 'Close the case with reason',
    titleChinese: '结案',
    done: 'Case closed by hand',
    closed: () => null,
    check: (state, { outcome }) =>
      firstRefusal(
        outcome === 'unfounded' && state.decision?.documentId != null
          ? refusal('decision-already-issued', 'A decision has been issued; it must be annulled first.', 'outcome')
          : null,
        outcome === 'waived' && totalsOf(state.balances).outstanding === 0
          ? refusal('nothing-outstanding', 'Nothing is outstanding that could be waived.', 'outcome')
          : null,
      ),
    apply: (t, { outcome, reason }) => t.close(outcome, reason),
  },
};

function awaitPoliceReport(t: Transition): void {
  if (t.state.stage === 'awaiting-police-report') return;
  endDeadlines(t, paymentClocks, 'met');
  endDeadlines(t, ({ scope, purpose }) => scope !== 'referral' && purpose !== 'hold-end', 'cancelled');
  t.change({ stage: 'awaiting-police-report', stageEnteredOn: t.today });
  t.say('stage-entered', 'Nothing is outstanding any more; the case waits for the report of the police.');
}

function settleAccounts(t: Transition, outcome: ClosingOutcome): void {
  switch (outcome) {
    case 'unfounded':
      t.book(
        'claim-withdrawn',
        t.state.balances.flatMap((balance) => correctClaim(balance, ZERO)),
        { text: 'The claim is withdrawn.' },
      );
      return payBackSuspendedBenefit(t);
    case 'waived':
      t.book('waiver', waiveOutstanding(t.state.balances), { text: 'What is outstanding is waived.' });
      return;
    case 'recovered':
    case 'transferred':
      return;
  }
}

function payBackSuspendedBenefit(t: Transition): void {
  const { status, since } = t.state.benefitPayment;
  if (status === 'paid' || since === null) return;
  t.change({ benefitPayment: { status: 'paid', since: t.today } });
  t.say('payment-of-benefit', 'Payment of the benefit is resumed.');
  const benefit = t.state.opening.currentBenefit;
  if (benefit === null) {
    t.alert(`Pay back the benefit withheld since ${since}: its amount is not on record.`);
    return;
  }
  const payDays = payDaysBetween(since, t.today, benefit.payDay);
  t.book('back-pay', backPay(minorUnits(payDays * benefit.monthlyAmount)), {
    text: `${payDays} monthly payments of ${benefit.benefitCode} since ${since} are to be paid out.`,
  });
}

function payDaysBetween(after: PlainDate, until: PlainDate, payDay: number): number {
  let days = 0;
  for (let day = nextPayDay(after, payDay); !isAfter(day, until); day = nextPayDay(day, payDay)) days += 1;
  return days;
}
