import { Transition } from '../../kernel/transition.ts';
import { recoveryCase } from '../definition.ts';
import { calendarFrom, type Calendar } from '../../calendar/calendar.ts';
import { isLaterVersion } from '../../calendar/calendar-version.ts';
import { yearOf } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { momentOf } from '../../kernel/moment.ts';
import type { TransitionRecord } from '../recovery-case.ts';
import { recount } from './recount.ts';

/**
 * Takes a later version of the case's calendar, and counts by it whatever depended on what the case's own did not know.
 * Null when there is nothing to take: the case has ended, or its calendar is that one or a later one.
 */
export function adoptCalendar(state: RecoveryCaseState, calendar: Calendar, at: number): TransitionRecord | null {
  const { version } = calendar;
  if (!goesOn(state) || calendar.id !== state.calendar.id) return null;
  if (!isLaterVersion(version, state.calendar.version)) return null;
  const t = new Transition(recoveryCase, state, { kind: 'calendar', version }, momentOf(state, at));
  t.change({ calendar: neededOf(calendar, state) });
  recount(t, `the holiday notice (calendar ${version})`);
  return t.record();
}

/** A closed case with the calendar of the day on which it is reopened: no clock runs in it, so nothing is counted again. */
export function withCalendarOfToday(closed: RecoveryCaseState, calendar: Calendar): RecoveryCaseState {
  const isLater = calendar.id === closed.calendar.id && isLaterVersion(calendar.version, closed.calendar.version);
  return isLater ? { ...closed, calendar: neededOf(calendar, closed) } : closed;
}

/** Whether a case is counted on: it is open, or its reopening waits for a second person. */
export function goesOn({ stage, approvals }: Pick<RecoveryCaseState, 'stage' | 'approvals'>): boolean {
  return stage !== 'closed' || approvals.length > 0;
}

/** A case counts from no earlier day than that on which it was found, or opened. */
export function neededOf(
  calendar: Calendar,
  { opening, openedOn }: Pick<RecoveryCaseState, 'opening' | 'openedOn'>,
): Calendar {
  return calendarFrom(calendar, Math.min(yearOf(opening.foundOn), yearOf(openedOn)));
}
