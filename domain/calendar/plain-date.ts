import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import { dateOfEpochDay, daysInMonth, epochDayOf } from './epoch-day.ts';

declare const plainDateBrand: unique symbol;

/** A day of the calendar, written YYYY-MM-DD, between 1900-01-01 and 2200-12-31. It has no time and no zone. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const FIRST_EPOCH_DAY = epochDayOf(`${FIRST_YEAR}-01-01`);
const LAST_EPOCH_DAY = epochDayOf(`${LAST_YEAR}-12-31`);
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;
const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;
/** 5 January 1970. */
const EPOCH_DAY_OF_A_MONDAY = 4;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The last day that there is. */
export const LAST_DAY_OF_CALENDAR: PlainDate = plainDate(`${LAST_YEAR}-12-31`);

/**
 * Takes text as a date.
 * @throws DomainError `date-invalid`, naming `field`, unless it is an existing day of 1900 to 2200 as YYYY-MM-DD
 */
export function plainDate(text: string, field?: string): PlainDate {
  if (!isPlainDate(text)) {
    throw new DomainError('date-invalid', message('not-a-date', { text, first: FIRST_YEAR, last: LAST_YEAR }), field);
  }
  return text;
}

export function isPlainDate(text: string): text is PlainDate {
  const match = DATE_PATTERN.exec(text);
  if (match === null) {
    return false;
  }
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
    return false;
  }
  return day <= SHORTEST_MONTH || day <= daysInMonth(year, month);
}

/** The day so many days later, or earlier if negative. @throws DomainError `date-invalid` outside 1900 to 2200 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const epochDay = epochDayOf(date) + days;
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
    throw new DomainError(
      'date-invalid',
      message('day-out-of-calendar', { date, days, first: FIRST_YEAR, last: LAST_YEAR }),
    );
  }
  return plainDate(dateOfEpochDay(epochDay));
}

/**
 * The corresponding day so many months later (earlier if negative), or the last day of that month where there is none.
 * @throws DomainError `date-invalid` outside 1900 to 2200
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = yearOf(date) * MONTHS_IN_YEAR + monthOf(date) - 1 + months;
  return dayOfMonth(Math.floor(month / MONTHS_IN_YEAR), (month % MONTHS_IN_YEAR) + 1, dayOf(date));
}

/** As `addMonths`, by years: 29 February becomes the 28th in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return dayOfMonth(yearOf(date) + years, monthOf(date), dayOf(date));
}

export function nextDay(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

export function previousDay(date: PlainDate): PlainDate {
  return addDays(date, -1);
}

/** The last day of the month that the date lies in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  return dayOfMonth(yearOf(date), monthOf(date), LONGEST_MONTH);
}

/** Negative when the first is earlier, positive when it is later, zero for the same day. Fit for sorting. */
export function compareDates(first: PlainDate, second: PlainDate): number {
  if (first === second) {
    return 0;
  }
  return first < second ? -1 : 1;
}

export function isBefore(first: PlainDate, second: PlainDate): boolean {
  return first < second;
}

export function isAfter(first: PlainDate, second: PlainDate): boolean {
  return first > second;
}

export function laterOf(first: PlainDate, second: PlainDate): PlainDate {
  return first >= second ? first : second;
}

export function earlierOf(first: PlainDate, second: PlainDate): PlainDate {
  return first <= second ? first : second;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: PlainDate): number {
  const daysSinceMonday = (epochDayOf(date) - EPOCH_DAY_OF_A_MONDAY) % DAYS_IN_WEEK;
  return (daysSinceMonday < 0 ? daysSinceMonday + DAYS_IN_WEEK : daysSinceMonday) + 1;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}

/** That day of a month, or its last where there is none. */
function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const parts = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(Math.min(day, daysInMonth(year, month)))];
  return plainDate(parts.join('-'));
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
