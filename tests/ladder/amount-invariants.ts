import { expect } from '@jest/globals';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { balancesOwedTogether } from '../../domain/recovery-case/people/payer.ts';
import { balancesWithinBounds } from '../../domain/recovery-case/penalties/penalty.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';

/** What must hold of money that came and went, whatever people do. */

/** Every cent that came in and was not taken back or paid out again is recovered or owed back. */
export function moneyInHandIsAccountedFor({ moneyMovements, balances, owedBack }: RecoveryCaseState): void {
  const inHand = moneyMovements
    .filter(({ reversedFor, kind }) => reversedFor === null && kind !== 'back-pay-payment')
    .reduce((total, { kind, amount }) => total + (kind === 'refund' ? -amount : amount), 0);
  expect(totalsOf(balances).recovered + owedBack).toBe(inHand);
}

/** Nobody is asked to pay what they owe while the agency holds their money, and nothing that it owes is forgotten. */
export function whatTheAgencyOwesIsWatched(state: RecoveryCaseState): void {
  const { owedBack, backPayDue, stage, deadlines } = state;
  expect(Math.min(owedBack, backPayDue)).toBeGreaterThanOrEqual(0);
  if (owedBack > 0) expect(totalsOf(balancesWithinBounds(state, balancesOwedTogether(state))).outstanding).toBe(0);
  const reminders = deadlines.filter(({ purpose }) => purpose === 'refund-reminder');
  expect(reminders).toHaveLength(owedBack + backPayDue > 0 ? 1 : 0);
  if (stage === 'closed') expect(owedBack + backPayDue).toBe(0);
}

/** A booking is taken back once, and every closing stays on record. */
export function nothingIsUndoneTwice(records: readonly TransitionRecord[]): void {
  const reversed = records.flatMap(({ ledger }) => ledger.flatMap(({ reverses }) => reverses ?? []));
  expect(new Set(reversed).size).toBe(reversed.length);
  const closings = records.filter(({ state }, index) => {
    const before = records[index - 1]?.state.closing ?? null;
    return state.closing !== null && before === null;
  });
  expect(records.at(-1)?.state.closures).toEqual(closings.map(({ state }) => state.closing));
}
