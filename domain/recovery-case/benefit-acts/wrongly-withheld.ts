import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import { takeBackMovement } from '../amounts/reversal.ts';
import { isBefore } from '../../calendar/plain-date.ts';
import { allocatePayment, backPay, ofNature } from '../../ledger/booking.ts';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import type { BenefitAct } from './benefit-act-state.ts';

/**
 * What was withheld under an act beyond what may be withheld is paid out to whoever draws the benefit, and is owed again on
 * the claim: the office may not keep by set-off what it had no title to withhold.
 * @param monthly what may be withheld a month: nothing where the act has fallen
 */
export function payBackWithheld(t: Transition, act: BenefitAct, monthly: MinorUnits): void {
  const wrong = deductionsUnder(t.state, act).filter(({ amount }) => amount > monthly);
  const paidBack = wrong.filter((deduction) => withholdLess(t, deduction, monthly));
  if (paidBack.length < wrong.length) t.alert(message('withheld-partly-refunded'));
  const amount = minorUnits(sum(paidBack.map((deduction) => deduction.amount)) - monthly * paidBack.length);
  book(t, 'back-pay', backPay(amount), {
    text: message('withheld-without-title', { amount: t.amount(amount) }),
  });
}

/** Takes a deduction back, and books what may be withheld in its place; false where it cannot be taken back any more. */
function withholdLess(t: Transition, deduction: MoneyMovement, monthly: MinorUnits): boolean {
  const { reference, movedOn, paidBy } = deduction;
  if (!takeBackMovement(t, deduction, 'act-fallen')) return false;
  book(t, 'deduction', allocatePayment(ofNature(t.state.balances, 'overpayment'), monthly), {
    text: message('withheld-stands', { amount: t.amount(monthly), on: movedOn }),
    reference: `${reference}/2`,
    movedOn,
    paidBy,
  });
  return true;
}

/** Deductions from the day of the act on, until another one took its place. */
function deductionsUnder(
  { moneyMovements, benefitActs }: RecoveryCaseState,
  act: BenefitAct,
): readonly MoneyMovement[] {
  const next = benefitActs[benefitActs.findIndex(({ id }) => id === act.id) + 1];
  return moneyMovements.filter(
    ({ kind, movedOn, reversedFor }) =>
      kind === 'deduction' &&
      reversedFor === null &&
      !isBefore(movedOn, act.since) &&
      (next === undefined || isBefore(movedOn, next.since)),
  );
}
