import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { extendDeadline } from '../../kernel/clocks/clock-changes.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import type { Reconsideration } from './remedy.ts';
import { rightOf, takeRight } from './remedy-rights.ts';
import { reopenRemedies } from './reopen-remedies.ts';

/**
 * Reconsideration that seems to have ended without a decision (A13), while the authority has stayed, extended or decided it
 * and this becomes known only now: it is taken up again as it was, and what had begun with its end is taken back.
 */
interface Undecided {
  readonly remedy: Reconsideration;
  readonly endedOn: PlainDate;
}

/** The reconsideration of the decision that stands, which ended without one, while no other remedy is open. */
export function undecidedInTime({ decision, remedy, remedies, judgment }: RecoveryCaseState): Undecided | undefined {
  const last = remedies.at(-1);
  return remedy === null &&
    judgment === null &&
    last?.outcome === 'undecided' &&
    last.remedy.kind === 'reconsideration' &&
    last.remedy.decisionId === decision?.documentId
    ? { remedy: last.remedy, endedOn: last.endedOn }
    : undefined;
}

/** The reconsideration that is open, or that is taken up again. */
export function reconsiderationInHand(state: RecoveryCaseState): Reconsideration | null {
  const remedy = state.remedy ?? undecidedInTime(state)?.remedy;
  return remedy?.kind === 'reconsideration' ? remedy : null;
}

/** The open reconsideration; one that ended without a decision is open again, as it was. */
export function takeInHand(t: Transition): Reconsideration | null {
  const { remedy, remedies } = t.state;
  if (remedy !== null) return remedy.kind === 'reconsideration' ? remedy : null;
  const late = undecidedInTime(t.state);
  if (late === undefined) return null;
  const toSue = rightOf(t.state, late.remedy.addresseeId, 'suit-after-reconsideration');
  if (toSue !== undefined) takeRight(t, toSue, 'cancelled');
  forgetAsUsedUp(t, late);
  t.change({ remedy: late.remedy, remedies: remedies.filter((ended) => ended.remedy.id !== late.remedy.id) });
  reopenRemedies(t);
  return late.remedy;
}

/** As in hand, with the period for its decision running: one that was over runs anew, to the last day that it had. */
export function takeInHandWithPeriod(t: Transition): Reconsideration | null {
  const late = undecidedInTime(t.state);
  const remedy = takeInHand(t);
  if (remedy === null || remedy.acceptedOn === null || late === undefined) return remedy;
  const clock = awaitDecision(t, remedy, remedy.acceptedOn);
  if (isBefore(clock.due, late.endedOn)) extendDeadline(t, clock, late.endedOn);
  return remedy;
}

/** The authority decides within its period from acceptance (A13). */
export function awaitDecision(t: Transition, { simplified }: Reconsideration, acceptedOn: PlainDate): Deadline {
  return startPeriod(t, {
    purpose: 'reconsideration-decision',
    rule: simplified ? 'A13.simplified' : 'A13',
    from: acceptedOn,
    scope: 'case',
    whoActs: 'reconsideration-authority',
  });
}

/** The remedies did not end with a reconsideration that goes on. */
function forgetAsUsedUp(t: Transition, { remedy, endedOn }: Undecided): void {
  const { decision } = t.state;
  if (decision === null) return;
  const { right, addresseeId } = remedy.filedWithin;
  const endedRights = decision.endedRights.filter(
    (ended) => !(ended.usedUp && ended.right === right && ended.addresseeId === addresseeId && ended.due === endedOn),
  );
  t.change({ decision: { ...decision, endedRights } });
}
