import assert from 'node:assert/strict';
import { sum } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { estateInheritedBy, estateOf, hasOwed, whoOwes } from '../../../domain/recovery-case/people/debtors.ts';
import { amountAskedOf } from '../../../domain/recovery-case/people/liability.ts';
import { isReceipt } from '../../../domain/recovery-case/amounts/money-movement.ts';
import { amountPursued } from '../../../domain/recovery-case/pursuit.ts';
import type { Addressee } from '../../../domain/recovery-case/service/addressee.ts';
import { isUnderWay } from '../../../domain/recovery-case/service/service.ts';
import type { Step } from './invariant.ts';

/** Whoever has died, renounced or left is not served, has no clock and is asked for nothing; nor is anybody but them. */
export function nobodyWhoLeftIsPursued({ state }: Step): void {
  for (const addressee of state.addressees) {
    if (addressee.until === null) continue;
    const { id } = addressee;
    const clock = state.deadlines.find((deadline) => deadline.whoActs === 'debtor' && deadline.addressee === id);
    assert.equal(clock?.purpose, undefined, `a clock runs for ${id}`);
    for (const { kind, services } of state.documents)
      assert.ok(
        !services.some((service) => service.addresseeId === id && isUnderWay(service)),
        `${id} is served ${kind}`,
      );
    assert.equal(amountAskedOf(state, addressee), 0, `asked of ${id}`);
  }
  for (const { deceased } of state.people.estates) {
    const left = state.addressees.find(({ id }) => id === deceased)?.until ?? null;
    assert.notEqual(left, null, `${deceased} has died and is still there`);
  }
}

/** A benefit ends with the life of whoever drew it. */
export function nothingIsWithheldFromTheDead({ state }: Step): void {
  const [first] = state.addressees;
  const dead = first !== undefined && (estateOf(state, first.id) !== undefined || isDeadPerson(state));
  if (!dead) return;
  assert.equal(state.confirmation?.continuingBenefit ?? null, null, 'a benefit goes on');
  assert.ok(!state.deadlines.some(({ purpose }) => purpose === 'withholding-pay-day'), 'a pay day is waited for');
}

function isDeadPerson({ addressees: [first], people }: RecoveryCaseState): boolean {
  return first?.role === 'person' && people.personDiedOn !== null;
}

/** No heir is asked for more than they inherit, less what they have paid and is not owed back; nor all of them together. */
export function noHeirIsAskedForMoreThanTheyInherit({ state, record }: Step): void {
  for (const addressee of state.addressees) {
    const { id, liabilityCap } = addressee;
    if (liabilityCap === null) continue;
    const left = Math.max(0, liabilityCap - Math.max(0, paidBy(state, addressee) - gone(state)));
    const asked = amountAskedOf(state, addressee);
    assert.ok(asked <= left, `${id} is asked for ${asked}, of ${left} that are left`);
  }
  const debtors = [...new Set(state.claimPeriods.flatMap((period) => whoOwes(state, period)))];
  const caps = debtors.map(({ liabilityCap }) => liabilityCap).filter((cap) => cap !== null);
  if (caps.length < debtors.length || !everyPeriodIsInherited(state)) return;
  const together = sum(caps);
  assert.ok(amountPursued(state) <= together, `${amountPursued(state)} is pursued, of ${together}`);
  for (const { kind, amountDue } of record.documents)
    if (kind === 'demand-letter' || kind === 'notice-to-return')
      assert.ok(amountDue <= together, `${kind} asks for ${amountDue}, of ${together}`);
}

/** What an addressee has paid since the death of what they owe, or have owed, and of late fees on it, and no bank has returned. */
function paidBy(state: RecoveryCaseState, { id }: Addressee): number {
  const periods = new Set(state.claimPeriods.filter((period) => hasOwed(state, period, id)).map((period) => period.id));
  const lateFees = state.charges.filter(({ onClaim }) => periods.has(onClaim));
  const diedOn = estateInheritedBy(state, id)?.diedOn ?? '';
  const owed = new Set([...periods, ...lateFees.map(({ claimId }) => claimId)]);
  return state.moneyMovements
    .filter((movement) => movement.paidBy === id && isReceipt(movement) && movement.movedOn >= diedOn)
    .flatMap(({ postings }) => postings)
    .filter(({ account, claimId }) => account === 'recovered' && claimId !== null && owed.has(claimId))
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
export function theSuspendedBenefitIsDecidedOn({ state: { stage, people, deadlines } }: Step): void {
  const { suspension } = people;
  const undecided = suspension !== null && suspension.appearedOn !== null && suspension.outcome === null;
  const reminders = deadlines.filter(({ purpose }) => purpose === 'suspended-benefit-reminder');
  assert.equal(reminders.length, undecided ? 1 : 0, `reminders in ${stage}`);
  if (undecided) assert.notEqual(stage, 'closed', 'closed and undecided');
}
