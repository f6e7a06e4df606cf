import { addDays, addMonths, compareDates, isAfter, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import {
  countPeriod,
  noShorterThan,
  resumePeriod,
  rollForward,
  type CountedPeriod,
} from '../../periods/deadline-date.ts';
import type { PeriodLength, PeriodRule, PeriodUnit } from '../../periods/period-rule.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { actsOnItsDay, type ClockNature } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';
import type { PeriodName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';

/** The days of a clock: its last day, or the day on which it acts, and whether that waits for a holiday notice. */
export interface CountedDay {
  readonly due: PlainDate;
  readonly provisional: boolean;
  /** In what it was counted, and by which law; left out for a day that was fixed. */
  readonly unit?: PeriodUnit;
  readonly legalBasis?: string;
}

/** Counts a period of the process's rulebook with its calendar. */
export function count<P extends ProcessTypes<P>>(t: Transition<P>, rule: PeriodRule, from: PlainDate): CountedPeriod {
  return countPeriod(rule, from, t.state.calendar, t.settings.restDays);
}

/** Counts a period that was announced, or by its rule where that ends later. */
export function countAnnounced<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rule: PeriodRule,
  announced: PeriodLength,
  from: PlainDate,
): CountedPeriod {
  return count(t, noShorterThan(rule, announced, from, t.state.calendar, t.settings.restDays), from);
}

export function ruleOf<P extends ProcessTypes<P>>(t: Transition<P>, id: PeriodName<P>): PeriodRule {
  return periodRule(t.rules, id);
}

/** The day on which a reminder goes out before `end`, as the rulebook says. */
export function reminderBefore<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rule: PeriodName<P>,
  end: PlainDate,
): PlainDate {
  return count(t, ruleOf(t, rule), end).due;
}

/** A date that is never a rest day (CC 203), because banks rest on those. */
export function rolled<P extends ProcessTypes<P>>(t: Transition<P>, date: PlainDate): CountedDay {
  const reached = rollForward(date, t.state.calendar, t.settings.restDays);
  return { due: reached.date, provisional: !reached.known };
}

/** The days of a clock by the process's calendar and rules as they are now. */
export function countedDay<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Pick<Deadline, 'rule' | 'from' | 'due' | 'provisional'>,
  counting: Counting,
): CountedDay {
  switch (counting.kind) {
    case 'rule':
      return count(t, periodRule(t.rules, clock.rule), clock.from);
    case 'announced':
      return countAnnounced(t, periodRule(t.rules, clock.rule), counting, clock.from);
    case 'rest':
      return rest(t, { ...periodRule(t.rules, clock.rule), unit: counting.unit }, counting.left, counting.since);
    case 'extension':
      return notBefore(t, clock, counting.until, counting.otherwise);
    case 'notified':
      return notBefore(t, clock, counting.on, counting.otherwise);
    case 'day':
      return { due: counting.on, provisional: false };
    case 'working-day':
      return rolled(t, counting.on);
    case 'before':
      return dayBefore(t, clock, counting.deadlineId);
    default:
      return counting satisfies never;
  }
}

/** By what a clock of the process is counted now. */
export function versionsOf<P extends ProcessTypes<P>>({
  state: { calendar, rulebook, officeSettings },
}: Transition<P>): Pick<Deadline, 'calendarVersion' | 'rulebookVersion' | 'settingsVersion'> {
  return {
    calendarVersion: calendar.version,
    rulebookVersion: rulebook.version,
    settingsVersion: officeSettings?.version ?? null,
  };
}

/** A reminder is counted from the last day that what it reminds of has now; from the one it had, where that runs no longer. */
export function withLastDay<P extends ProcessTypes<P>>(t: Transition<P>, counting: Counting): Counting {
  if (counting.kind !== 'before') return counting;
  const of = t.state.deadlines.find(({ id }) => id === counting.deadlineId);
  return of === undefined ? counting : { ...counting, lastDay: of.due };
}

/** What was left of a period when it was held, counted on from the day on which it goes on. */
function rest<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rule: PeriodRule,
  left: number,
  since: PlainDate,
): CountedPeriod {
  return resumePeriod(rule, left, since, t.state.calendar, t.settings.restDays);
}

/** The later of a day that was given and the day that is counted otherwise. */
function notBefore<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Pick<Deadline, 'rule' | 'from' | 'due' | 'provisional'>,
  given: PlainDate,
  counting: Counting,
): CountedDay {
  const granted = rolled(t, given);
  const otherwise = countedDay(t, clock, counting);
  const { due } = isAfter(otherwise.due, granted.due) ? otherwise : granted;
  return { ...otherwise, due, provisional: granted.provisional || otherwise.provisional };
}

/** A reminder keeps its day when what it reminded of no longer runs. */
function dayBefore<P extends ProcessTypes<P>>(
  t: Transition<P>,
  clock: Pick<Deadline, 'rule' | 'due' | 'provisional'>,
  deadlineId: string,
): CountedDay {
  const deadline = t.state.deadlines.find(({ id }) => id === deadlineId);
  if (deadline === undefined) return clock;
  const counted = count(t, periodRule(t.rules, clock.rule), deadline.due);
  return { ...counted, provisional: counted.provisional || deadline.provisional };
}

/** First pay day after `after`. */
export function nextPayDay(after: PlainDate, payDay: number): PlainDate {
  const firstOfMonth = addDays(after, 1 - Number(after.slice(8)));
  const thisMonth = addDays(firstOfMonth, payDay - 1);
  return compareDates(thisMonth, after) > 0 ? thisMonth : addDays(addMonths(firstOfMonth, 1), payDay - 1);
}

/** The day at whose start a clock acts. */
export function actsOn(clock: Pick<ClockNature, 'acts'>, due: PlainDate): PlainDate {
  return actsOnItsDay(clock) ? due : nextDay(due);
}
