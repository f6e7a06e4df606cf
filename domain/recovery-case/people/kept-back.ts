import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import { earlierOf, isAfter, isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { backPay } from '../../ledger/booking.ts';
import { minorUnits, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { BenefitRate } from '../benefit-state.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import { nextPayDay } from '../stages/pay-day.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { presupposesDeath } from '../vocabulary.ts';
import { estateOf } from './debtors.ts';

/**
 * From today nothing is paid of the benefit in question, or only what goes on of it. What is kept back can fall due after
 * all (补发, A3): for each pay day what the benefit was less what was paid, and nothing after a death (A1, A2).
 */
export function keepBack(t: Transition, continuing: ContinuingBenefit | null): void {
  const goesOn = continuing !== null && isInQuestion(t.state, continuing);
  changeRate(t, t.today, goesOn ? continuing.monthlyAmount : ZERO);
}

/** A benefit is paid again from a day on. */
export function payAgain(t: Transition, since: PlainDate, benefit: ContinuingBenefit): void {
  if (isInQuestion(t.state, benefit)) changeRate(t, since, benefit.monthlyAmount);
}

/** Whether a benefit is the one in question, which is the person's, rather than another one, or one of somebody else. */
export function isInQuestion(
  { addressees: [first], opening }: Pick<RecoveryCaseState, 'addressees' | 'opening'>,
  { benefitCode }: ContinuingBenefit,
): boolean {
  return first?.role === 'person' && opening.currentBenefit?.benefitCode === benefitCode;
}

/** All that was kept back is to be paid out. */
export function payBackEverything(t: Transition): void {
  const days = t.state.benefitRates.flatMap(({ since, monthlyAmount }) => (monthlyAmount === null ? [] : [since]));
  if (days.length > 0) payBackSince(t, days.reduce(earlierOf));
}

/** The benefit is paid in full again, and what was kept back since a day is to be paid out; up to their death to the dead. */
export function payBackSince(t: Transition, since: PlainDate): void {
  const { people, benefitPayment, benefitRates } = t.state;
  const suspension = people.suspension === null ? null : { ...people.suspension, outcome: 'paid-back' as const };
  endDeadlines(t, ofPurpose('suspended-benefit-reminder'), 'met');
  const diedOn = dayOfDeath(t.state);
  if (diedOn === null) t.say('payment-of-benefit', message('benefit-resumed'));
  bookBackPay(t, since, earlierOf(diedOn ?? t.today, t.today));
  t.change({
    people: { ...people, suspension },
    benefitPayment: diedOn === null ? { status: 'paid', since: t.today } : { ...benefitPayment, status: 'stopped' },
    benefitRates: benefitRates.filter((rate) => isBefore(rate.since, since)),
  });
  changeRate(t, since, null);
}

function bookBackPay(t: Transition, since: PlainDate, until: PlainDate): void {
  if (!isAfter(until, since)) return;
  const { benefitRates, opening } = t.state;
  const benefit = opening.currentBenefit;
  if (benefit === null) return t.alert(message('pay-back-withheld', { since, until }));
  const amount = sum(payDaysBetween(since, until, benefit.payDay).map((day) => keptBackOn(day, benefit, benefitRates)));
  book(t, 'back-pay', backPay(amount), {
    text: message('kept-back-due', { amount: t.amount(amount), benefitCode: benefit.benefitCode, since }),
  });
}

function keptBackOn(day: PlainDate, benefit: ContinuingBenefit, rates: readonly BenefitRate[]): MinorUnits {
  const paid = rates.findLast(({ since }) => isBefore(since, day))?.monthlyAmount ?? benefit.monthlyAmount;
  return minorUnits(Math.max(0, benefit.monthlyAmount - paid));
}

function payDaysBetween(after: PlainDate, until: PlainDate, payDay: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = nextPayDay(after, payDay); !isAfter(day, until); day = nextPayDay(day, payDay)) days.push(day);
  return days;
}

/** Day on which the person died; null while nobody has taken up a death that is only suspected, as it may be refuted. */
function dayOfDeath(state: RecoveryCaseState): PlainDate | null {
  const { opening, people, addressees } = state;
  const isSuspected = presupposesDeath(opening.violation) && opening.person.diedOn !== null;
  const isTakenUp = addressees.some(({ id, role }) => role === 'person' && estateOf(state, id) !== undefined);
  return isSuspected && !isTakenUp ? null : people.personDiedOn;
}

function changeRate(t: Transition, since: PlainDate, monthlyAmount: MinorUnits | null): void {
  t.change({ benefitRates: [...t.state.benefitRates, { since, monthlyAmount }] });
}
