import { message } from '../kernel-messages.ts';
import { addDays, daysBetween, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { remainingOf } from '../../periods/deadline-date.ts';
import { countedDay, versionsOf, withLastDay } from './clock-dates.ts';
import { isSetDate, whenItActs } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';
import { timed, waitingForEntries } from './late-entry.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';

/** Stops a clock on a day, today unless it is known only now, and keeps what is left of it. */
export function holdDeadline<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  on: PlainDate = t.today,
): void {
  const remaining = isSetDate(deadline)
    ? Math.max(0, daysBetween(on, deadline.due))
    : remainingOf(deadline, on, t.state.calendar);
  const { lateEntries, ...clock } = deadline;
  const wasOver = remaining === 0 && lateEntries !== undefined;
  t.putDeadline({ ...clock, ...(wasOver ? { lateEntries } : {}), status: 'on-hold', remaining, heldOn: on });
  t.say('clock-held', message('clock-held', { clock: deadline.title, left: remaining, unit: deadline.unit }), {
    deadlineId: deadline.id,
  });
}

/** Lets a held clock run on with what was left of it, from today or from an earlier day that is known only now. */
export function resumeDeadline<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  since: PlainDate = t.today,
): void {
  const { heldOn = since, ...held } = deadline;
  if (held.remaining === null) return;
  // It was over before the hold began: the hold has left nothing of it, and taken nothing from it.
  if (held.lateEntries !== undefined) return runOn(t, { ...held, status: 'running', remaining: null });
  const counting = isSetDate(deadline)
    ? setDateAfterHold(t, deadline, held.remaining)
    : ({ kind: 'rest', left: held.remaining, unit: held.unit, since, heldOn, otherwise: held.counting } as const);
  runOn(t, { ...held, counting, status: 'running', remaining: null });
}

/** Gives a clock a later last day, moved off a rest day. */
export function extendDeadline<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  until: PlainDate,
): void {
  const counting = { kind: 'extension', until, otherwise: deadline.counting } as const;
  runOn(t, { ...deadline, counting, extendedFrom: deadline.due });
}

/** Lets a clock act that could not: on its day, which has moved where what it reminds of has. */
export function actsAfterAll<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): void {
  const now = { ...countedAnew(t, deadline), status: 'running' } as const;
  t.putDeadline(now);
  if (now.due !== deadline.due) sayThatItRunsOn(t, now);
}

/**
 * The clock with its days counted again by the process's calendar and rules as they are now. What is left of one that is on hold
 * stays in the unit in which it was counted.
 */
export function countedAnew<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): Deadline<P> {
  const counting = withLastDay(t, deadline.counting);
  const {
    due,
    provisional,
    unit = deadline.unit,
    legalBasis = deadline.legalBasis,
  } = countedDay(t, deadline, counting);
  return timed(t, {
    ...deadline,
    counting,
    due,
    opensNext: nextDay(due),
    unit: deadline.status === 'on-hold' ? deadline.unit : unit,
    legalBasis,
    provisional,
    ...versionsOf(t),
  });
}

/** Puts a clock that goes on as it is counted now; reminders of its last day move with it. */
function runOn<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): void {
  const moved = waitingForEntries(t, countedAnew(t, deadline));
  t.putDeadline(moved);
  sayThatItRunsOn(t, moved);
  sayThatItWaits(t, moved);
  for (const reminder of t.state.deadlines.filter((other) => remindsOf(other, moved))) {
    if (countedAnew(t, reminder).due !== reminder.due) runOn(t, reminder);
  }
}

function sayThatItRunsOn<P extends ProcessTypes<P>>(t: Transition<P>, clock: Deadline<P>): void {
  t.say('clock-moved', message('clock-runs-on', { clock: clock.title, when: whenItActs(clock) }), {
    deadlineId: clock.id,
    legalBasis: clock.legalBasis,
  });
}

/** A clock that is over already says until when what came in time can be entered. */
export function sayThatItWaits<P extends ProcessTypes<P>>(
  t: Transition<P>,
  { id, title, lateEntries }: Deadline<P>,
): void {
  if (lateEntries === undefined) return;
  t.say('clock-moved', message('clock-waits-for-entries', { clock: title, until: lateEntries.until }), {
    deadlineId: id,
  });
}

function remindsOf(reminder: Pick<Deadline, 'status' | 'counting'>, { id }: Pick<Deadline, 'id'>): boolean {
  return reminder.status === 'running' && reminder.counting.kind === 'before' && reminder.counting.deadlineId === id;
}

/**
 * A set date moves by the length of the hold, and off a rest day where it was kept off rest days; some have a day of their
 * own to go on with, and a reminder goes on reminding of the same deadline.
 */
function setDateAfterHold<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  remaining: number,
): Counting {
  const { afterHold } = t.nature.clocks[deadline.purpose];
  const counting = afterHold?.(t.state, deadline, t.today);
  if (counting !== undefined) return counting;
  if (deadline.counting.kind === 'before') return deadline.counting;
  const on = addDays(t.today, Math.max(1, remaining));
  return { kind: deadline.counting.kind === 'day' ? 'day' : 'working-day', on };
}
