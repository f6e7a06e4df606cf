import { message } from '../kernel-messages.ts';
import { calendarFrom, type Calendar } from '../../calendar/calendar.ts';
import { isLaterVersion } from '../../calendar/calendar-version.ts';
import { yearOf } from '../../calendar/plain-date.ts';
import { momentOf } from '../moment.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import type { ProcessTypes } from '../process-types.ts';
import { Transition } from '../transition.ts';
import type { TransitionRecord } from '../transition-record.ts';
import { recountDates } from './recount.ts';

/**
 * Takes a later version of the process's calendar, and counts by it whatever depended on what its own did not know. Null when
 * there is nothing to take: the process has ended, or its calendar is that one or a later one.
 */
export function adoptCalendar<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  calendar: Calendar,
  at: number,
): TransitionRecord<P> | null {
  const { version } = calendar;
  if (!goesOn(state) || calendar.id !== state.calendar.id) return null;
  if (!isLaterVersion(version, state.calendar.version)) return null;
  const t = new Transition(process, state, { kind: 'calendar', version }, momentOf(state, at));
  t.change({ calendar: neededOf(process, calendar, state) });
  recountDates(process, t, {
    because: message('moved-by-notice', { calendarVersion: version }),
    debtorsDays: 'as-counted',
  });
  return t.record();
}

/** A closed process with the calendar of the day on which it is reopened: no clock runs in it, so nothing is counted again. */
export function withCalendarOfToday<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  closed: P['state'],
  calendar: Calendar,
): P['state'] {
  const isLater = calendar.id === closed.calendar.id && isLaterVersion(calendar.version, closed.calendar.version);
  return isLater ? { ...closed, calendar: neededOf(process, calendar, closed) } : closed;
}

/** Whether a process is counted on: it is open, or its reopening waits for a second person. */
export function goesOn({
  stage,
  approvals,
}: {
  readonly stage: string;
  readonly approvals: readonly unknown[];
}): boolean {
  return stage !== 'closed' || approvals.length > 0;
}

function neededOf<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  calendar: Calendar,
  state: P['state'],
): Calendar {
  return calendarFrom(calendar, yearOf(process.recounting.countsFrom(state)));
}
