import { expect } from '@jest/globals';
import { ofNature } from '../../domain/ledger/booking.ts';
import { sum } from '../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { estateOf, whoOwes } from '../../domain/recovery-case/people/debtors.ts';
import { amountAskedOf } from '../../domain/recovery-case/people/liability.ts';
import { isReceipt } from '../../domain/recovery-case/amounts/money-movement.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import type { Addressee } from '../../domain/recovery-case/service/addressee.ts';
import { isUnderWay } from '../../domain/recovery-case/service/service.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';

/** Whoever has died, renounced or left is not served, has no clock and is asked for nothing; nor is anybody but them. */
export function nobodyWhoLeftIsPursued(state: RecoveryCaseState): void {
  for (const addressee of state.addressees.filter(({ until }) => until !== null)) {
    const against = state.deadlines.filter(({ whoActs }) => whoActs === 'debtor');
    expect(against.filter((deadline) => deadline.addressee === addressee.id)).toEqual([]);
    const services = state.documents.flatMap((document) => document.services);
    expect(services.filter((service) => service.addresseeId === addressee.id && isUnderWay(service))).toEqual([]);
    expect(amountAskedOf(state, addressee)).toBe(0);
  }
  for (const { deceased } of state.people.estates)
    expect(state.addressees.find(({ id }) => id === deceased)?.until).not.toBeNull();
}

/** A benefit ends with the life of whoever drew it. */
export function nothingIsWithheldFromTheDead(state: RecoveryCaseState): void {
  const [first] = state.addressees;
  const dead = first !== undefined && (estateOf(state, first.id) !== undefined || isDeadPerson(state));
  if (!dead) return;
  expect(state.confirmation?.continuingBenefit ?? null).toBeNull();
  expect(state.deadlines.filter(({ purpose }) => purpose === 'withholding-pay-day')).toEqual([]);
}

function isDeadPerson({ addressees: [first], people }: RecoveryCaseState): boolean {
  return first?.role === 'person' && people.personDiedOn !== null;
}

/** No heir is asked for more than they inherit, less what they have paid and is not owed back; nor all of them together. */
export function noHeirIsAskedForMoreThanTheyInherit(state: RecoveryCaseState, record: TransitionRecord): void {
  for (const addressee of state.addressees)
    if (addressee.liabilityCap !== null) {
      const left = Math.max(0, addressee.liabilityCap - Math.max(0, paidBy(state, addressee) - gone(state)));
      expect(amountAskedOf(state, addressee)).toBeLessThanOrEqual(left);
    }
  const debtors = [...new Set(state.claimPeriods.flatMap((period) => whoOwes(state, period)))];
  const caps = debtors.map(({ liabilityCap }) => liabilityCap).filter((cap) => cap !== null);
  if (caps.length < debtors.length || !everyPeriodIsInherited(state)) return;
  expect(amountPursued(state)).toBeLessThanOrEqual(sum(caps));
  for (const { kind, amountDue } of record.documents)
    if (kind === 'demand-letter' || kind === 'notice-to-return') expect(amountDue).toBeLessThanOrEqual(sum(caps));
}

/** What an addressee has paid on the overpayment, and no bank has returned. */
function paidBy({ balances, moneyMovements }: RecoveryCaseState, { id }: Addressee): number {
  const overpaid = new Set(ofNature(balances, 'overpayment').map(({ claimId }) => claimId));
  return moneyMovements
    .filter((movement) => movement.paidBy === id && isReceipt(movement))
    .flatMap(({ postings }) => postings)
    .filter(({ account, claimId }) => account === 'recovered' && claimId !== null && overpaid.has(claimId))
    .reduce((total, { amount }) => total + amount, 0);
}

/** Money that came in, but is owed back or has been paid out again. */
function gone({ owedBack, moneyMovements }: RecoveryCaseState): number {
  return moneyMovements
    .filter(({ kind, reversedFor }) => kind === 'refund' && reversedFor === null)
    .reduce((total, { amount }) => total + amount, Number(owedBack));
}

function everyPeriodIsInherited(state: RecoveryCaseState): boolean {
  const [first] = state.addressees;
  return first !== undefined && estateOf(state, first.id) !== undefined;
}

/** Once somebody whose benefit was suspended is there again, the office is reminded until it has decided, and cannot forget. */
export function theSuspendedBenefitIsDecidedOn({ stage, people, deadlines }: RecoveryCaseState): void {
  const { suspension } = people;
  const undecided = suspension !== null && suspension.appearedOn !== null && suspension.outcome === null;
  const reminders = deadlines.filter(({ purpose }) => purpose === 'suspended-benefit-reminder');
  expect([stage, reminders.length]).toEqual([stage, undecided ? 1 : 0]);
  if (undecided) expect(stage).not.toBe('closed');
}
