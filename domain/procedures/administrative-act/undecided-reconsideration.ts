import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { extendDeadline } from '../../kernel/clocks/clock-changes.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { message } from './act-messages.ts';
import { asItStands, type ActsOfProcess, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { startCourseClock } from './remedy-course.ts';
import { remedyFactOf } from './remedy-fact.ts';
import { rightOf, takeRight } from './remedy-rights.ts';
import type { Reconsideration } from './remedy.ts';

/**
 * Reconsideration that seems to have ended without a decision (A13), while the authority has stayed, extended or decided it
 * and this becomes known only now: it is taken up again as it was, and what had begun with its end is taken back.
 */
interface Undecided {
  readonly remedy: Reconsideration;
  readonly endedOn: PlainDate;
}

/** The reconsideration of an act that stands, which ended without a decision, while no other remedy is open. */
export function undecidedInTime<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  state: P['state'],
  act: AdministrativeAct,
): Undecided | undefined {
  const last = act.remedies.at(-1);
  return act.remedy === null &&
    last?.outcome === 'undecided' &&
    last.remedy.kind === 'reconsideration' &&
    !acts.rulesFor(act).closedToLateEntries(state, act)
    ? { remedy: last.remedy, endedOn: last.endedOn }
    : undefined;
}

/** The reconsideration that is open, or that is taken up again. */
export function openReconsideration<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  state: P['state'],
  act: AdministrativeAct,
): Reconsideration | null {
  const remedy = act.remedy ?? undecidedInTime(acts, state, act)?.remedy;
  return remedy?.kind === 'reconsideration' ? remedy : null;
}

/** The open reconsideration; one that ended without a decision is open again, as it was. */
export function reopenIfUndecided<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): Reconsideration | null {
  const { remedy, remedies } = act;
  if (remedy !== null) return remedy.kind === 'reconsideration' ? remedy : null;
  const late = undecidedInTime(acts, t.state, act);
  if (late === undefined) return null;
  const toSue = rightOf(t.state, act, late.remedy.addresseeId, 'suit-after-reconsideration');
  if (toSue !== undefined) takeRight(acts, t, act, toSue, 'cancelled');
  forgetAsUsedUp(acts, t, act, late);
  acts.change(t, act.id, {
    remedy: late.remedy,
    remedies: remedies.filter((ended) => ended.remedy.id !== late.remedy.id),
  });
  acts.rulesFor(act).remedyOpened(t, act);
  return late.remedy;
}

/** The same, with the period for its decision running: one that was over runs anew, to the last day that it had. */
export function reopenWithPeriod<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): Reconsideration | null {
  const late = undecidedInTime(acts, t.state, act);
  const remedy = reopenIfUndecided(acts, t, act);
  if (remedy === null || remedy.acceptedOn === null || late === undefined) return remedy;
  const accepted = remedyFactOf(acts, t.state, 'remedy-acceptance', remedy);
  const clock = awaitDecision(acts, t, act, remedy, remedy.acceptedOn, accepted);
  if (isBefore(clock.due, late.endedOn)) extendDeadline(t, clock, late.endedOn);
  return remedy;
}

/** The authority decides within its period from acceptance (A13). */
export function awaitDecision<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { simplified }: Reconsideration,
  acceptedOn: PlainDate,
  fact: CountedFact | undefined,
): Deadline<P> {
  return startCourseClock(acts, t, act, {
    purpose: 'reconsideration-decision',
    rule: simplified ? 'A13.simplified' : 'A13',
    from: acceptedOn,
    whoActs: 'reconsideration-authority',
    title: message('decision-on-reconsideration'),
    fact,
  });
}

/** The remedies did not end with a reconsideration that goes on. */
function forgetAsUsedUp<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { remedy, endedOn }: Undecided,
): void {
  const { right, addresseeId } = remedy.filedWithin;
  const endedRights = asItStands(acts, t.state, act).endedRights.filter(
    (ended) => !(ended.usedUp && ended.right === right && ended.addresseeId === addresseeId && ended.due === endedOn),
  );
  acts.change(t, act.id, { endedRights });
}
