import { isAfter, laterOf, nextDay, previousDay, type PlainDate } from '../../calendar/plain-date.ts';
import { startOfDay } from '../../calendar/time-zone.ts';
import { firstWorkingDayAfter } from '../../periods/deadline-date.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { actsOn } from './clock-dates.ts';
import type { Deadline } from './deadline.ts';

/**
 * A period that is entered when it is over already, such as one that counts from a service of which the proof comes back
 * late. What those concerned have done in time may be in the post as well: so it does not act before the end of the first
 * working day after it was entered, unless that may not be waited for or somebody says sooner that nothing has come.
 */

/** Day at whose start a clock acts: after its last day, and after the day until which what came in time can be entered. */
export function actingDay({ acts, due, lateEntries }: Pick<Deadline, 'acts' | 'due' | 'lateEntries'>): PlainDate {
  const acting = actsOn({ acts }, due);
  return lateEntries === undefined ? acting : laterOf(acting, nextDay(lateEntries.until));
}

/** The clock with the instant at which it acts, as its days are now; one that lies ahead waits for no late entries. */
export function timed<P extends ProcessTypes<P>>(t: Transition<P>, deadline: Deadline<P>): Deadline<P> {
  const { timeZone } = t.state.opening.office;
  const { lateEntries, ...clock } = deadline;
  const acting = actingDay(deadline);
  const runsOutAt = startOfDay(acting, timeZone);
  const waits = isAfter(acting, actsOn(deadline, deadline.due));
  return { ...clock, runsOutAt, ...(waits && lateEntries !== undefined ? { lateEntries } : {}) };
}

/**
 * The clock as it acts where its days are new or have been counted from another day: later, where it would act at once.
 * @param on the day by which it is judged whether it is over: that of the entry, or that on which it was stopped before
 */
export function waitingForEntries<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  on: PlainDate = t.today,
): Deadline<P> {
  const { lateEntries: _before, ...clock } = deadline;
  if (deadline.acts !== 'period' || isAfter(actsOn(deadline, deadline.due), on)) return timed(t, clock);
  const usual = firstWorkingDayAfter(t.today, t.state.calendar);
  const latest = t.nature.clocks[deadline.purpose].actsBy?.(t.state, deadline) ?? null;
  const until = latest === null || isAfter(latest, usual) ? usual : previousDay(latest);
  return timed(t, isAfter(t.today, until) ? clock : { ...clock, lateEntries: { since: t.today, until } });
}

/** Whether a clock that is over lets what came in time be entered still. */
export function waitsForEntries({ status, lateEntries }: Pick<Deadline, 'status' | 'lateEntries'>): boolean {
  return status === 'running' && lateEntries !== undefined;
}
