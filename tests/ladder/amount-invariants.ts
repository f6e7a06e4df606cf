import assert from 'node:assert/strict';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { balancesOwedTogether } from '../../domain/recovery-case/people/payer.ts';
import { balancesWithinBounds } from '../../domain/recovery-case/penalties/penalty.ts';
import type { Step } from './invariant.ts';

/** What must hold of claims, and of money that came and went, whatever people do. */

/** Every claim is recovered, waived or outstanding to the cent, and the bookings say the same. */
export function moneyAddsUp({ state, record, before }: Step): void {
  for (const { claimId, claimed, outstanding, recovered, waived } of state.balances) {
    assert.equal(recovered + outstanding + waived, claimed, `${claimId} does not add up`);
    assert.ok(Math.min(claimed, outstanding, recovered, waived) >= 0, `${claimId} has a negative sum`);
  }
  const posted = record.ledger
    .flatMap(({ postings }) => postings)
    .filter(({ account }) => account === 'outstanding')
    .reduce((total, { amount }) => total + amount, 0);
  const outstandingBefore = before === undefined ? 0 : totalsOf(before.state.balances).outstanding;
  assert.equal(outstandingBefore + posted, totalsOf(state.balances).outstanding);
}

export function everyTransactionBalances({ record }: Step): void {
  for (const { postings } of record.ledger) {
    const periods = new Map<string | null, number>();
    for (const { claimId, amount } of postings) periods.set(claimId, (periods.get(claimId) ?? 0) + amount);
    for (const [claimId, total] of periods) assert.equal(total, 0, `what was booked on ${claimId} does not balance`);
  }
}

/** Every cent that came in and was not taken back or paid out again is recovered or owed back. */
export function moneyInHandIsAccountedFor({ state: { moneyMovements, balances, owedBack } }: Step): void {
  const inHand = moneyMovements
    .filter(({ reversedFor, kind }) => reversedFor === null && kind !== 'back-pay-payment')
    .reduce((total, { kind, amount }) => total + (kind === 'refund' ? -amount : amount), 0);
  assert.equal(totalsOf(balances).recovered + owedBack, inHand);
}

/** Nobody is asked to pay what they owe while the agency holds their money, and nothing that it owes is forgotten. */
export function whatTheAgencyOwesIsWatched({ state }: Step): void {
  const { owedBack, backPayDue, stage, deadlines } = state;
  assert.ok(Math.min(owedBack, backPayDue) >= 0);
  if (owedBack > 0)
    assert.equal(totalsOf(balancesWithinBounds(state, balancesOwedTogether(state))).outstanding, 0, 'asked to pay');
  const reminders = deadlines.filter(({ purpose }) => purpose === 'refund-reminder');
  assert.equal(reminders.length, owedBack + backPayDue > 0 ? 1 : 0, 'reminders of what the agency owes');
  if (stage === 'closed') assert.equal(owedBack + backPayDue, 0, 'closed while the agency owes');
}

export function nothingIsTakenBackTwice({ record, earlier }: Step): void {
  const reversed = record.ledger.flatMap(({ reverses }) => reverses ?? []);
  if (reversed.length === 0) return;
  const reversedBefore = earlier.flatMap(({ ledger }) => ledger.flatMap(({ reverses }) => reverses ?? []));
  const all = [...reversedBefore, ...reversed];
  assert.equal(new Set(all).size, all.length, `${reversed.join(', ')} was taken back before`);
}

/** Every closing stays on record. */
export function closingsStayOnRecord({ state: { closing, closures }, before }: Step): void {
  const closesNow = closing !== null && (before?.state.closing ?? null) === null;
  const known = before?.state.closures ?? [];
  assert.deepEqual(closures, closesNow ? [...known, closing] : known);
}
