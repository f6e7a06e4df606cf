import { message } from '../kernel-messages.ts';
import { addDays, daysBetween, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { startOfDay } from '../../calendar/time-zone.ts';
import { remainingOf } from '../../periods/deadline-date.ts';
import { actsOn, countedDay } from './clock-dates.ts';
import { isSetDate, whenItActs } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';
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
  t.putDeadline({ ...deadline, status: 'on-hold', remaining });
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
  if (deadline.remaining === null) return;
  const counting = isSetDate(deadline)
    ? setDateAfterHold(t, deadline, deadline.remaining)
    : ({ kind: 'rest', left: deadline.remaining, since } as const);
  runOn(t, { ...deadline, counting, status: 'running', remaining: null });
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

/** The clock with its days counted again by the process's calendar and rules as they are now. */
export function countedAnew<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): Deadline<P> {
  const { due, provisional } = countedDay(t, deadline, deadline.counting);
  return {
    ...deadline,
    due,
    opensNext: nextDay(due),
    provisional,
    calendarVersion: t.state.calendar.version,
    runsOutAt: startOfDay(actsOn(deadline, due), t.state.opening.office.timeZone),
  };
}

/** Puts a clock that goes on as it is counted now; reminders of its last day move with it. */
function runOn<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): void {
  const moved = countedAnew(t, deadline);
  t.putDeadline(moved);
  t.say('clock-moved', message('clock-runs-on', { clock: moved.title, when: whenItActs(moved) }), {
    deadlineId: moved.id,
    legalBasis: moved.legalBasis,
  });
  for (const reminder of t.state.deadlines.filter((other) => remindsOf(other, moved))) {
    if (countedAnew(t, reminder).due !== reminder.due) runOn(t, reminder);
  }
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
