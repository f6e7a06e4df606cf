import { addDays, daysBetween, nextDay, type PlainDate } from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/time-zone.ts';
import { remainingOf, resumePeriod, type CountedPeriod } from '../periods/deadline-date.ts';
import { periodRule } from '../rulebooks/rulebook.ts';
import { actsOn, dateAsPeriod, nextPayDay, rolled } from './clock-dates.ts';
import { isSetDate, whenItActs } from './clock-nature.ts';
import type { Deadline } from './deadline.ts';
import type { Transition } from './transition.ts';

/** Stops a clock for the length of a hold and keeps what is left of it. */
export function holdDeadline(t: Transition, deadline: Deadline): void {
  const remaining = isSetDate(deadline.purpose)
    ? Math.max(0, daysBetween(t.today, deadline.due))
    : remainingOf(countedOf(deadline), t.today, t.state.opening.calendar);
  t.putDeadline({ ...deadline, status: 'on-hold', remaining });
  t.say('clock-held', `Clock held with ${remaining} ${unitWords(deadline)} left: ${deadline.title}.`, {
    deadlineId: deadline.id,
  });
}

/** Lets a held clock run on from today with what was left of it. */
export function resumeDeadline(t: Transition, deadline: Deadline): void {
  if (deadline.remaining === null) return;
  if (isSetDate(deadline.purpose)) {
    const date = dateAsPeriod(t, deadline.rule, dateAfterHold(t, deadline, deadline.remaining));
    move(t, deadline, date, actsOn(deadline.purpose, date));
    return;
  }
  const rule = periodRule(t.rules, deadline.rule);
  const counted = resumePeriod(rule, deadline.remaining, t.today, t.state.opening.calendar, t.settings.restDays);
  move(t, deadline, { ...counted, from: deadline.from }, counted.opensNext);
}

/** Gives a clock a later last day, rolled off a rest day. */
export function extendDeadline(t: Transition, deadline: Deadline, until: PlainDate): void {
  const end = rolled(t, until);
  const counted = { ...countedOf(deadline), ...end, opensNext: nextDay(end.due) };
  move(t, { ...deadline, extendedFrom: deadline.due }, counted, counted.opensNext);
}

function move(t: Transition, deadline: Deadline, counted: CountedPeriod, opens: PlainDate): void {
  const moved: Deadline = {
    ...deadline,
    due: counted.due,
    opensNext: counted.opensNext,
    provisional: counted.provisional,
    calendarVersion: counted.calendarVersion,
    runsOutAt: startOfDay(opens, t.state.opening.office.timeZone),
    status: 'running',
    remaining: null,
  };
  t.putDeadline(moved);
  t.say('clock-moved', `Clock runs on: ${moved.title}, now ${whenItActs(moved)}.`, {
    deadlineId: moved.id,
    legalBasis: moved.legalBasis,
  });
}

/** A set date moves by the length of the hold; a pay day is the benefit's next one, an instalment never a rest day. */
function dateAfterHold(t: Transition, deadline: Deadline, remaining: number): PlainDate {
  const benefit = t.state.withholding?.benefit;
  if (deadline.purpose === 'withholding-pay-day' && benefit !== undefined) return nextPayDay(t.today, benefit.payDay);
  const date = addDays(t.today, Math.max(1, remaining));
  return deadline.purpose === 'instalment-due' ? rolled(t, date).due : date;
}

function countedOf(deadline: Deadline): CountedPeriod {
  const { rule: period, from, due, opensNext, unit, provisional, legalBasis, calendarVersion } = deadline;
  return { period, from, due, opensNext, unit, provisional, legalBasis, calendarVersion };
}

function unitWords(deadline: Deadline): string {
  return deadline.unit === 'working-days' ? 'working days' : 'days';
}
