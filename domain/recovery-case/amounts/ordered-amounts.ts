import type { Balance } from '../../ledger/ledger.ts';
import { minorUnits, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import { balanceOf } from '../balance-of.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Decision } from '../stages/decision-state.ts';
import type { Transition } from '../recovery-case.ts';

type OrderedAmounts = Decision['ordered'];

/** What a decision that is issued now orders for each claim period: what is claimed, less what was waived of it. */
export function amountsToOrder(state: Pick<RecoveryCaseState, 'claimPeriods' | 'balances'>): OrderedAmounts {
  return state.claimPeriods
    .filter(({ amount }) => amount > 0)
    .map(({ id }) => ({ claimPeriodId: id, amount: owedFor(state, id) }));
}

/** The part of the claim that the decision is about, waived sums included; what was claimed since goes beyond it. */
export function claimDecidedOn(state: RecoveryCaseState): OrderedAmounts {
  const { decision } = state;
  const ordered = decision?.documentId == null ? amountsToOrder(state) : decision.ordered;
  return ordered.map(({ claimPeriodId, amount }) => {
    const { claimed, waived } = claimOf(state, claimPeriodId);
    return { claimPeriodId, amount: minorUnits(Math.min(claimed, amount + waived)) };
  });
}

/**
 * A decision falls with the claim and with what is waived of it. It never asks for more than it did: what is claimed beyond
 * it needs its own hearing and its own decision (A6).
 */
export function lowerOrder(t: Transition): void {
  const { decision } = t.state;
  if (decision === null) return;
  order(
    t,
    decision.ordered.map(({ claimPeriodId, amount }) => ({
      claimPeriodId,
      amount: minorUnits(Math.min(amount, owedFor(t.state, claimPeriodId))),
    })),
  );
}

/** An authority or court has changed the decision to these claims, waived sums included. */
export function orderAsChanged(t: Transition, changed: OrderedAmounts): void {
  order(t, withoutWaived(t.state, changed));
}

/** The decision orders again what it had ordered before it was changed to less, waived sums included. */
export function orderAsBefore(t: Transition, before: OrderedAmounts): void {
  const { decision } = t.state;
  if (decision === null || decision.amount === null) return;
  const ordered = withoutWaived(t.state, before);
  const left = Math.max(0, sum(ordered.map(({ amount }) => amount)) - decision.recoveredBefore);
  t.change({ decision: { ...decision, ordered, amount: minorUnits(left) } });
}

/** A claim period that the decision names was divided: what it orders for it divides with it, the earlier part first. */
export function divideOrder(t: Transition, earlierId: string, laterId: string): void {
  const { decision } = t.state;
  if (decision === null) return;
  const ordered = decision.ordered.flatMap((each): OrderedAmounts => {
    if (each.claimPeriodId !== earlierId) return [each];
    const amount = minorUnits(Math.min(each.amount, owedFor(t.state, earlierId)));
    const later = { claimPeriodId: laterId, amount: minorUnits(each.amount - amount) };
    return [{ ...each, amount }, later];
  });
  t.change({ decision: { ...decision, ordered } });
}

/** Two parts of a claim period that the decision names are one again: what it orders for it is together. */
export function joinOrder(t: Transition, earlierId: string, laterId: string): void {
  const { decision } = t.state;
  const later = decision?.ordered.find(({ claimPeriodId }) => claimPeriodId === laterId);
  if (decision === null || later === undefined) return;
  const others = decision.ordered.filter((each) => each !== later);
  const ordered = others.some(({ claimPeriodId }) => claimPeriodId === earlierId)
    ? others.map((each) =>
        each.claimPeriodId === earlierId ? { ...each, amount: minorUnits(each.amount + later.amount) } : each,
      )
    : [...others, { ...later, claimPeriodId: earlierId }];
  t.change({ decision: { ...decision, ordered } });
}

function withoutWaived(state: RecoveryCaseState, amounts: OrderedAmounts): OrderedAmounts {
  return amounts.map(({ claimPeriodId, amount }) => ({
    claimPeriodId,
    amount: minorUnits(Math.max(0, amount - claimOf(state, claimPeriodId).waived)),
  }));
}

function order(t: Transition, ordered: OrderedAmounts): void {
  const { decision } = t.state;
  if (decision === null || decision.amount === null) return;
  const left = Math.max(0, sum(ordered.map(({ amount }) => amount)) - decision.recoveredBefore);
  t.change({ decision: { ...decision, ordered, amount: minorUnits(Math.min(decision.amount, left)) } });
}

function owedFor(state: Pick<RecoveryCaseState, 'balances'>, claimPeriodId: string): MinorUnits {
  const { claimed, waived } = claimOf(state, claimPeriodId);
  return minorUnits(claimed - waived);
}

function claimOf(state: Pick<RecoveryCaseState, 'balances'>, id: string): Pick<Balance, 'claimed' | 'waived'> {
  return balanceOf(state, id) ?? { claimed: ZERO, waived: ZERO };
}
