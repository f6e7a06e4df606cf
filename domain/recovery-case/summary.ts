import { totalsOf, type Totals } from '../ledger/booking.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { Deadline } from './deadline.ts';
import type { Actor } from './vocabulary.ts';

/** What people want to know of a case at a glance. */
export interface CaseSummary {
  /** The clock that runs out first; null when none runs. */
  readonly nextDeadline: Deadline | null;
  readonly waitsFor: Actor;
  /** What comes next, with its date and rule, in words. */
  readonly nextStep: string;
  readonly totals: Totals;
}

export function summaryOf(state: RecoveryCaseState): CaseSummary {
  const nextDeadline = earliestDeadline(state.deadlines);
  return {
    nextDeadline,
    waitsFor: waitsFor(state),
    nextStep: nextStep(state, nextDeadline),
    totals: totalsOf(state.balances),
  };
}

/** The running deadline that acts first; of several at the same instant the one that was started first. */
export function earliestDeadline(deadlines: readonly Deadline[]): Deadline | null {
  return (
    deadlines
      .filter(({ status }) => status === 'running')
      .toSorted((one, other) => one.runsOutAt - other.runsOutAt || sequence(one) - sequence(other))[0] ?? null
  );
}

/** Whose move ends the wait: that of the first clock which is not a reminder of the system's own. */
function waitsFor(state: RecoveryCaseState): Actor {
  if (state.stage === 'closed') return 'nobody';
  if (state.hold !== null) return 'caseworker';
  const others = state.deadlines.filter(({ whoActs, scope }) => whoActs !== 'system' && scope !== 'referral');
  const clock = earliestDeadline(others) ?? earliestDeadline(state.deadlines);
  return clock?.whoActs ?? 'caseworker';
}

function nextStep(state: RecoveryCaseState, deadline: Deadline | null): string {
  if (state.closing !== null) return `Closed on ${state.closing.on} as ${state.closing.outcome}.`;
  if (deadline === null) return 'Waits for the caseworker.';
  return `${deadline.due} ${deadline.title} (${deadline.rule}): ${deadline.onExpiry}`;
}

function sequence(deadline: Deadline): number {
  return Number(deadline.id.slice(1));
}
