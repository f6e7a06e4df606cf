import type { MinorUnits } from '../../money/money.ts';
import type { Withholding } from './withholding-state.ts';
import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { fixedDates } from '../fixed-dates.ts';
import { book } from '../amounts/booking.ts';
import { allocatePayment, ofNature } from '../../ledger/booking.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { smallerOf, sum } from '../../money/money.ts';
import { nextPayDay } from './pay-day.ts';
import { setDate } from '../../kernel/clocks/clocks.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import { ofPurpose } from '../of-purpose.ts';
import { onlyIn } from '../only-in.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import { amountPursued } from '../pursuit.ts';
import { issueBenefitAct, replacedAct } from '../benefit-acts/benefit-acts.ts';
import { moveUpTheLadder } from './next-rung.ts';
import { planWithholding } from './withholding-plan.ts';

/**
 * Withholding (待遇抵扣). A part of the benefit that is still drawn is kept back on each pay day, with consent or the
 * legal basis on record, until the claim is recovered. It is an act of its own, served, with remedies (D9). When the benefit ends or the whole would take too long, a Recovery
 * Decision follows.
 */
export function enterWithholding(t: Transition): void {
  const benefit = t.state.confirmation?.continuingBenefit ?? null;
  if (benefit === null) return moveUpTheLadder(t);
  const plan = planWithholding(t, benefit);
  if (plan.kind === 'impossible') return t.moveTo('recovery-decision');
  const basis = t.state.withholding?.basis ?? { kind: 'legal-basis', text: t.law('D1') ?? '' };
  t.change({ withholding: { since: t.today, benefit, monthlyDeduction: plan.monthlyDeduction, basis } });
  const firstDeductionOn = setNextPayDay(t, benefit);
  const notice = issueDocument(t, {
    particulars: {
      kind: 'withholding-notice',
      benefitCode: benefit.benefitCode,
      monthlyAmount: benefit.monthlyAmount,
      monthlyDeduction: plan.monthlyDeduction,
      firstDeductionOn,
      months: plan.months,
      basis,
    },
    periods: ['A11', 'A15'],
    inPlaceOf: replacedAct(t.state, 'withholding'),
  });
  issueBenefitAct(t, 'withholding', notice);
}

export const withholdingCommands: CommandRules<'record-consent' | 'report-benefit-ended'> = {
  'record-consent': {
    words: ({ consentedOn, note }) => message('given-on', { on: consentedOn, note }),
    closed: (state) =>
      firstRefusal(
        onlyIn('withholding')(state),
        state.withholding?.basis.kind === 'consent'
          ? refusal('consent-already-recorded', message('consent-on-record'))
          : null,
      ),
    check: (_state, { consentedOn }, moment) => happened(consentedOn, 'consentedOn', moment),
    apply: (t, { consentedOn, note }) => {
      const { withholding } = t.state;
      if (withholding === null) return;
      const text = t.keep(note);
      t.change({ withholding: { ...withholding, basis: { kind: 'consent', consentedOn, text } } });
    },
  },
  'report-benefit-ended': {
    words: ({ endedOn, reason }) => message('since-because', { since: endedOn, reason }),
    closed: (state) =>
      state.confirmation?.continuingBenefit ? null : refusal('no-benefit-drawn', message('nothing-to-withhold-from')),
    check: (_state, { endedOn }, moment) => happened(endedOn, 'endedOn', moment),
    apply: (t, { endedOn, reason }) => {
      const { confirmation } = t.state;
      if (confirmation === null) return;
      t.change({ confirmation: { ...confirmation, continuingBenefit: null } });
      t.say('payment-of-benefit', message('benefit-ended', { on: endedOn, reason }));
      alertOfDeductionsAfter(t, endedOn);
      if (t.state.stage === 'withholding') t.moveTo('recovery-decision');
    },
  },
};

export const withholdingClocks: ClockDefinitions<'withholding-pay-day'> = {
  'withholding-pay-day': {
    fixedBy: fixedDates.payDay,
    afterHold: ({ withholding }, _deadline, today) =>
      withholding === null ? undefined : { kind: 'day', on: nextPayDay(today, withholding.benefit.payDay) },
    acts: 'on-the-day',
    heldBy: 'hold',
    burdens: () => 'deduction',
    run: (t, deadline) => {
      const { withholding } = t.state;
      if (withholding === null) return;
      // What was stopped on its pay day is not made up for.
      if (t.acting?.id !== deadline.id) return goOnWithWithholding(t);
      if (withholding.monthlyDeduction === 0) return t.moveTo('recovery-decision');
      const amount = smallerOf(withholding.monthlyDeduction, amountPursued(t.state));
      if (amount > 0)
        book(t, 'deduction', allocatePayment(ofNature(t.state.balances, 'overpayment'), amount), {
          text: moneyWithheld(t, amount, withholding),
          reference: `${withholding.benefit.benefitCode} ${deadline.due}`,
          paidBy: t.state.addressees[0]?.id ?? null,
          legalBasis: withholding.basis.kind === 'legal-basis' ? withholding.basis.text : null,
        });
      // Paid or waived in whole, it stays a withholding only while somebody contests it, and no pay day is waited for.
      if (amountPursued(t.state) > 0) setNextPayDay(t, withholding.benefit);
    },
  },
};

/** What is contested was paid in whole, and more is owed again: it is withheld from the next pay day on. */
export function goOnWithWithholding(t: Transition): void {
  const { stage, withholding, deadlines, stoppedSteps } = t.state;
  if (stage !== 'withholding' || withholding === null || amountPursued(t.state) === 0) return;
  if (stoppedSteps.some(({ burden }) => burden === 'deduction')) return;
  if (!deadlines.some(ofPurpose('withholding-pay-day'))) setNextPayDay(t, withholding.benefit);
}

/** What was withheld, and by whose consent where it is not by law alone. */
function moneyWithheld(t: Transition, withheld: MinorUnits, { benefit: { benefitCode }, basis }: Withholding): Message {
  const amount = t.amount(withheld);
  return basis.kind === 'consent'
    ? message('money-withheld-by-consent', { amount, benefitCode, consentedOn: basis.consentedOn })
    : message('money-withheld', { amount, benefitCode });
}

/** What was booked as withheld from a benefit that had ended never came in, unless it was paid on: a person has to look. */
export function alertOfDeductionsAfter(t: Transition, endedOn: PlainDate): void {
  const deductions = t.state.moneyMovements.filter(
    ({ kind, movedOn, reversedFor }) => kind === 'deduction' && reversedFor === null && isAfter(movedOn, endedOn),
  );
  if (deductions.length === 0) return;
  const amount = sum(deductions.map((deduction) => deduction.amount));
  const references = deductions.map(({ reference }) => reference).join(', ');
  t.alert(message('withheld-after-end', { amount: t.amount(amount), endedOn, references }));
}

function setNextPayDay(t: Transition, benefit: ContinuingBenefit): ReturnType<typeof nextPayDay> {
  const on = nextPayDay(t.today, benefit.payDay);
  setDate(t, { purpose: 'withholding-pay-day', on, scope: 'stage', whoActs: 'system' });
  return on;
}
