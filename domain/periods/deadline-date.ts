import { kindOfDay } from '../calendar/calendar.ts';
import type { Calendar, RestDays } from '../calendar/calendar.ts';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isBefore,
  lastDayOfMonth,
  nextDay,
  previousDay,
} from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import type { PeriodLength, PeriodRule, PeriodUnit } from './period-rule.ts';

/** A period counted from a day. */
export interface CountedPeriod {
  /** The id of the rule. */
  readonly period: string;
  /** The day the period was counted from, itself not counted. */
  readonly from: PlainDate;
  /** The last day of the period, in whose course it may still be met. */
  readonly due: PlainDate;
  /** The day after `due`: what the end of the period opens may be done from here. */
  readonly opensNext: PlainDate;
  readonly unit: PeriodUnit;
  /** True exactly when the result depended on a day of a year that the calendar lacks. */
  readonly provisional: boolean;
  readonly legalBasis: string;
  readonly calendarVersion: string;
}

/** A day that was reached, and whether every day it depended on is in the calendar. */
export interface ReachedDay {
  readonly date: PlainDate;
  readonly known: boolean;
}

type Direction = 'forward' | 'backward';

/** Working days follow the yearly notice, whatever a rulebook lets a period roll on. */
const DAYS_THAT_ARE_NOT_WORKED: RestDays = 'weekends-and-days-off';

const HOURS_IN_DAY = 24;

/**
 * Counts a period (《民法典》第二百零一条至第二百零三条): the start day is not counted; months and years end on the
 * corresponding day or the last of the month; a last day that is a rest day moves as the rule says.
 * @throws DomainError `date-invalid` when the result lies outside 1900 to 2200
 */
export function countPeriod(rule: PeriodRule, from: PlainDate, calendar: Calendar, restDays: RestDays): CountedPeriod {
  return counted(rule, rule.length, rule.unit, from, calendar, restDays);
}

/**
 * A period that is no shorter than somebody was told: the rule with the length, in its unit, that was announced to them where
 * that ends later.
 */
export function noShorterThan(
  rule: PeriodRule,
  announced: PeriodLength,
  from: PlainDate,
  calendar: Calendar,
  restDays: RestDays,
): PeriodRule {
  const told = { ...rule, length: announced.length, unit: announced.unit };
  const dueOf = (each: PeriodRule): PlainDate => countPeriod(each, from, calendar, restDays).due;
  return isBefore(dueOf(rule), dueOf(told)) ? told : rule;
}

/**
 * What is left of a period after a day, for a hold: working days for a period in working days, calendar days for any
 * other. Zero on the last day and later.
 */
export function remainingOf(period: Pick<CountedPeriod, 'due' | 'unit'>, at: PlainDate, calendar: Calendar): number {
  if (!isBefore(at, period.due)) {
    return 0;
  }
  return period.unit === 'working-days' ? workingDaysBetween(at, period.due, calendar) : daysBetween(at, period.due);
}

/**
 * Counts on with what was left of a period when it was held: the day of resumption is not counted.
 * @throws DomainError `period-not-resumable` for one counted backward, which is to be counted anew from its own day;
 *   `remaining-invalid` unless whole days, zero or more, are left
 */
export function resumePeriod(
  rule: PeriodRule,
  remaining: number,
  from: PlainDate,
  calendar: Calendar,
  restDays: RestDays,
): CountedPeriod {
  if (rule.counted === 'backward') {
    throw new DomainError('period-not-resumable', message('period-counted-backward', { period: rule.id }));
  }
  if (!Number.isSafeInteger(remaining) || remaining < 0) {
    throw new DomainError('remaining-invalid', message('remaining-days-impossible', { value: remaining }));
  }
  const unit = rule.unit === 'working-days' ? 'working-days' : 'calendar-days';
  return { ...counted(rule, remaining, unit, from, calendar, restDays), unit: rule.unit };
}

/** The day itself if it is a working day, otherwise the first one after it. */
export function rollForward(date: PlainDate, calendar: Calendar, restDays: RestDays): ReachedDay {
  return roll(date, 'forward', calendar, restDays);
}

/** The first working day after a day, by the yearly notice. */
export function firstWorkingDayAfter(date: PlainDate, calendar: Calendar): PlainDate {
  return rollForward(nextDay(date), calendar, DAYS_THAT_ARE_NOT_WORKED).date;
}

/** How a period came to its last day, so that it can be followed by hand. */
export interface CountedDays {
  /** The day that the length alone leads to. */
  readonly nominal: PlainDate;
  readonly due: PlainDate;
  /** Rest days that were not counted on the way, in the order in which they were met; none but for working days. */
  readonly notCounted: readonly PlainDate[];
  /** Rest days that the end has moved off, in that order. */
  readonly movedOff: readonly PlainDate[];
}

/** As `countPeriod`, with the days that were passed over; `left` where only what a hold had left of it is counted. */
export function daysOfPeriod(
  rule: PeriodRule,
  from: PlainDate,
  calendar: Calendar,
  restDays: RestDays,
  left: number | null = null,
): CountedDays {
  const unit = left === null || rule.unit === 'working-days' ? rule.unit : 'calendar-days';
  const { nominal, end } = daysReached(rule, left ?? rule.length, unit, from, calendar, restDays);
  const restsOf = (first: PlainDate, last: PlainDate, days: RestDays): readonly PlainDate[] =>
    daysFrom(first, last, rule.counted).filter((date) => isRestDay(date, calendar, days));
  return {
    nominal: nominal.date,
    due: end.date,
    notCounted:
      unit === 'working-days' ? restsOf(step(from, rule.counted), nominal.date, DAYS_THAT_ARE_NOT_WORKED) : [],
    movedOff: restsOf(nominal.date, end.date, rollingDays(unit, restDays)),
  };
}

/** Rest days from a day on that a date which is kept off them has moved off. */
export function restDaysFrom(date: PlainDate, calendar: Calendar, restDays: RestDays): readonly PlainDate[] {
  return daysFrom(date, roll(date, 'forward', calendar, restDays).date, 'forward');
}

/** The days from the first to before the last. */
function daysFrom(first: PlainDate, last: PlainDate, direction: Direction): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (
    let date = first;
    direction === 'forward' ? isBefore(date, last) : isBefore(last, date);
    date = step(date, direction)
  )
    days.push(date);
  return days;
}

/** Whether the calendar calls the day a rest day; for a year it lacks, the weekends alone. */
export function isRestDay(date: PlainDate, calendar: Calendar, restDays: RestDays): boolean {
  return kindOfDay(calendar, date, restDays).kind === 'rest-day';
}

function counted(
  rule: PeriodRule,
  length: number,
  unit: PeriodUnit,
  from: PlainDate,
  calendar: Calendar,
  restDays: RestDays,
): CountedPeriod {
  const { nominal, end } = daysReached(rule, length, unit, from, calendar, restDays);
  return {
    period: rule.id,
    from,
    due: end.date,
    opensNext: nextDay(end.date),
    unit,
    provisional: !(nominal.known && end.known),
    legalBasis: rule.legalBasis,
    calendarVersion: calendar.version,
  };
}

function daysReached(
  rule: PeriodRule,
  length: number,
  unit: PeriodUnit,
  from: PlainDate,
  calendar: Calendar,
  restDays: RestDays,
): { readonly nominal: ReachedDay; readonly end: ReachedDay } {
  const nominal = nominalEnd(rule, length, unit, from, calendar);
  const rolls = rule.rolling === 'rolls' && rule.unit !== 'hours';
  return { nominal, end: rolls ? roll(nominal.date, rule.counted, calendar, rollingDays(unit, restDays)) : nominal };
}

function rollingDays(unit: PeriodUnit, restDays: RestDays): RestDays {
  return unit === 'working-days' ? DAYS_THAT_ARE_NOT_WORKED : restDays;
}

function nominalEnd(
  rule: PeriodRule,
  length: number,
  unit: PeriodUnit,
  from: PlainDate,
  calendar: Calendar,
): ReachedDay {
  const signed = rule.counted === 'forward' ? length : -length;
  switch (unit) {
    case 'calendar-days':
      return { date: addDays(from, signed), known: true };
    case 'months':
      return { date: endOfMonths(rule, addMonths(from, signed)), known: true };
    case 'years':
      return { date: addYears(from, signed), known: true };
    case 'hours':
      return { date: addDays(from, Math.sign(signed) * Math.ceil(length / HOURS_IN_DAY)), known: true };
    case 'working-days':
      return countWorkingDays(length, from, rule.counted, calendar);
    default:
      return unit satisfies never;
  }
}

function endOfMonths(rule: PeriodRule, correspondingDay: PlainDate): PlainDate {
  return rule.endsOn === 'last-day-of-month' ? lastDayOfMonth(correspondingDay) : correspondingDay;
}

function countWorkingDays(length: number, from: PlainDate, direction: Direction, calendar: Calendar): ReachedDay {
  let date = from;
  let known = true;
  for (let left = length; left > 0;) {
    date = step(date, direction);
    const day = kindOfDay(calendar, date, DAYS_THAT_ARE_NOT_WORKED);
    known &&= day.known;
    left -= day.kind === 'working-day' ? 1 : 0;
  }
  return { date, known };
}

function workingDaysBetween(after: PlainDate, last: PlainDate, calendar: Calendar): number {
  let working = 0;
  for (let date = nextDay(after); !isBefore(last, date); date = nextDay(date)) {
    working += isRestDay(date, calendar, DAYS_THAT_ARE_NOT_WORKED) ? 0 : 1;
  }
  return working;
}

function roll(date: PlainDate, direction: Direction, calendar: Calendar, restDays: RestDays): ReachedDay {
  let reached = date;
  let day = kindOfDay(calendar, reached, restDays);
  let known = day.known;
  while (day.kind === 'rest-day') {
    reached = step(reached, direction);
    day = kindOfDay(calendar, reached, restDays);
    known &&= day.known;
  }
  return { date: reached, known };
}

function step(date: PlainDate, direction: Direction): PlainDate {
  return direction === 'forward' ? nextDay(date) : previousDay(date);
}
