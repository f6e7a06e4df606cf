import assert from 'node:assert/strict';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import { stretchesUntil } from '../../../domain/ledger/daily-charge.ts';
import { explainBookings } from '../../../domain/ledger/explanation.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { balancesOwedTogether } from '../../../domain/recovery-case/people/payer.ts';
import { chargeOn, ruleOfCharge } from '../../../domain/recovery-case/penalties/charge-amounts.ts';
import { balancesWithinBounds } from '../../../domain/recovery-case/penalties/penalty.ts';
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
export function moneyReceivedIsAccountedFor({ state: { moneyMovements, balances, owedBack } }: Step): void {
  const received = moneyMovements
    .filter(({ reversedFor, kind }) => reversedFor === null && kind !== 'back-pay-payment')
    .reduce((total, { kind, amount }) => total + (kind === 'refund' ? -amount : amount), 0);
  assert.equal(totalsOf(balances).recovered + owedBack, received);
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

/** The bookings of a case, followed by hand, lead to what it shows; so does what its charges have grown on, day by day. */
export function amountsExplainThemselves({ state, record, earlier }: Step): void {
  if (record.ledger.length === 0) return;
  const { balances, owedBack, backPayDue, charges } = state;
  const bookings = [...earlier, record].flatMap(({ ledger }) => ledger);
  const explained = explainBookings(balances, bookings);
  assert.deepEqual(explained.at(-1)?.after, { balances, owedBack, backPayDue });
  for (const { booking, moves } of explained) {
    const moved = new Map<string, number>();
    const add = (claimId: string | null, account: string, amount: number) =>
      moved.set(`${claimId} ${account}`, (moved.get(`${claimId} ${account}`) ?? 0) + amount);
    for (const { claimId, from, to, amount } of moves) {
      assert.ok(amount > 0);
      add(claimId, from, -amount);
      add(claimId, to, amount);
    }
    for (const { claimId, account, amount } of booking.postings) add(claimId, account, -amount);
    assert.deepEqual(
      [...moved.values()].filter((left) => left !== 0),
      [],
      `what ${booking.id} moves is not what it books`,
    );
  }
  const rules = rulesOf(state);
  for (const charge of charges) {
    const rule = ruleOfCharge(rules, charge);
    const stretches = stretchesUntil(rule, charge, record.on);
    const unpaidDays = stretches.reduce((sum, { days, unpaid }) => sum + BigInt(days) * BigInt(unpaid), 0n);
    const grown = Number((unpaidDays * BigInt(rule.dailyBasisPoints) + 5_000n) / 10_000n);
    const amount = rule.cappedAtPrincipal ? Math.min(grown, Math.max(0, charge.principal)) : grown;
    assert.equal(amount, chargeOn(rules, charge, record.on), `${charge.claimId} does not explain itself`);
  }
}
