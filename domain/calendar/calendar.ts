import { dayOfWeek, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** What a government's yearly holiday notice says about one year. */
export interface CalendarYear {
  /** Every day off of the notice, those that fall on a weekend included. */
  readonly restDays: readonly PlainDate[];
  /** The statutory holidays proper (法定节假日), without the weekend days moved next to them. */
  readonly statutoryHolidays: readonly PlainDate[];
  /** Weekend days that the notice made working days (调休). */
  readonly workingDays: readonly PlainDate[];
}

/** A country's rest and working days, as far as they are known. A plain value: it travels as workflow input. */
export interface Calendar {
  readonly id: 'cn' | 'vn';
  readonly version: string;
  /** Keyed by the year, such as "2026"; a year whose notice is not in yet is absent. */
  readonly years: Readonly<Record<string, CalendarYear>>;
}

/**
 * Which days make a period roll: weekends and all days off, or the statutory holidays alone. The law leaves it open
 * (期间的最后一日是法定休假日的, 《民法典》第二百零三条), so a rulebook chooses.
 */
export type RestDays = 'weekends-and-days-off' | 'statutory-holidays-only';

export interface KindOfDay {
  readonly kind: 'working-day' | 'rest-day';
  /** False when the calendar lacks the year: the kind then rests on the weekend alone and is provisional. */
  readonly known: boolean;
}

/** Whether a day is a working day or a rest day; never a guess about holidays of a year that the calendar lacks. */
export function kindOfDay(calendar: Calendar, date: PlainDate, restDays: RestDays): KindOfDay {
  const year = calendar.years[String(yearOf(date))];
  if (restDays === 'statutory-holidays-only') {
    return { kind: year?.statutoryHolidays.includes(date) ? 'rest-day' : 'working-day', known: year !== undefined };
  }
  if (year === undefined) {
    return { kind: isWeekend(date) ? 'rest-day' : 'working-day', known: false };
  }
  const resting = year.restDays.includes(date) || (isWeekend(date) && !year.workingDays.includes(date));
  return { kind: resting ? 'rest-day' : 'working-day', known: true };
}

/** The same calendar without the years before one, so that it stays small where it travels. */
export function calendarFrom(calendar: Calendar, firstYear: number): Calendar {
  const years = Object.entries(calendar.years).filter(([year]) => Number(year) >= firstYear);
  return { ...calendar, years: Object.fromEntries(years) };
}

function isWeekend(date: PlainDate): boolean {
  return dayOfWeek(date) >= 6;
}
