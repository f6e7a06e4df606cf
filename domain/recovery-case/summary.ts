import type { Message } from '../message.ts';
import { message } from './messages.ts';
import { earliestDeadline } from '../kernel/clocks/earliest.ts';
import { totalsOf, type Totals } from '../ledger/booking.ts';
import type { Actor } from '../kernel/actors.ts';
import { standsBesideTheLadder } from './deadline-scope.ts';
import type { Deadline } from './recovery-case.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { closedWay, type StandingWarning } from './standing-warning.ts';
import { standingWarnings } from './standing-warnings.ts';
import { pendingRemedy } from './acts/pending-remedy.ts';

/** What people want to know of a case at a glance. */
export interface CaseSummary {
  /** The clock that runs out first; null when none runs. */
  readonly nextDeadline: Deadline | null;
  readonly waitsFor: Actor;
  /** What comes next, with its date and rule. */
  readonly nextStep: Message;
  readonly totals: Totals;
  /** What the case says of itself before anything else, the gravest first. */
  readonly warnings: readonly StandingWarning[];
}

export function summaryOf(state: RecoveryCaseState): CaseSummary {
  const nextDeadline = earliestDeadline(state.deadlines);
  const warnings = standingWarnings(state);
  return {
    nextDeadline,
    waitsFor: waitsFor(state),
    nextStep: nextStep(state, nextDeadline, warnings),
    totals: totalsOf(state.balances),
    warnings,
  };
}

/** Whose move ends the wait: that of the first clock which is not a reminder of the system's own. */
export function waitsFor(state: RecoveryCaseState): Actor {
  if (state.stage === 'closed') return state.approvals.length === 0 ? 'nobody' : 'approver';
  if (state.hold !== null) return 'caseworker';
  const remedy = pendingRemedy(state);
  if (remedy !== null) return remedy.waitsFor;
  const step = state.approvals.find(({ stage }) => stage !== null);
  if (step !== undefined) return step.status === 'waiting' ? 'approver' : 'caseworker';
  const others = state.deadlines.filter(
    (deadline) => deadline.whoActs !== 'system' && !standsBesideTheLadder(deadline),
  );
  const clock = earliestDeadline(others) ?? earliestDeadline(state.deadlines);
  return clock?.whoActs ?? 'caseworker';
}

/** What is left where a way has closed is said before what the clocks do. */
function nextStep(state: RecoveryCaseState, deadline: Deadline | null, warnings: readonly StandingWarning[]): Message {
  if (state.closing !== null) return message('closed-on', { on: state.closing.on, outcome: state.closing.outcome });
  const closed = closedWay(warnings);
  if (closed !== undefined) return closed.said;
  if (deadline === null) return message('waits-for-caseworker');
  const remedy = pendingRemedy(state);
  const { due, title: clock, rule, purpose } = deadline;
  const next = { due, clock, rule, purpose };
  return remedy === null ? message('next-clock', next) : message('next-clock-while', { ...next, pending: remedy.said });
}

/** What comes next as a code: why the clock runs that is next, or what the case says instead. */
export function codeOfNextStep({ code, values: { purpose } }: Message): string {
  return typeof purpose === 'string' ? purpose : code;
}
