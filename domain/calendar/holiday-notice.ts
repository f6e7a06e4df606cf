import type { Calendar, CalendarYear } from './calendar.ts';
import { message } from '../ground-messages.ts';
import type { Message } from '../message.ts';
import { nextVersion } from './calendar-version.ts';
import { dayOfWeek, monthOf, yearOf, type PlainDate } from './plain-date.ts';

/**
 * A government's yearly holiday notice. It speaks of the days of its year; days of the December before may stand in it,
 * because the days off around New Year begin and are made up for there (2018-12-29 was worked by the notice for 2019).
 */
export interface HolidayNotice extends CalendarYear {
  readonly year: number;
  /** The notice by name and number, as people can look it up: 国办发明电〔2025〕7号. */
  readonly source: string;
  /** Whether it replaces what an earlier notice said of the year. */
  readonly amends: boolean;
}

/** A field of a notice that is at fault. */
export interface NoticeFault {
  readonly field: string;
  readonly code:
    | 'day-not-of-year'
    | 'day-repeated'
    | 'day-rests-and-works'
    | 'holiday-not-off'
    | 'working-day-not-weekend'
    | 'year-not-known'
    | 'year-known';
  readonly message: Message;
}

const lists = ['restDays', 'statutoryHolidays', 'workingDays'] as const;
type List = (typeof lists)[number];

/** What is wrong with a notice for this calendar, field by field; nothing when it can be loaded. */
export function faultsOf(calendar: Calendar, notice: HolidayNotice): readonly NoticeFault[] {
  return [...faultOfYear(calendar, notice), ...lists.flatMap((list) => faultsOfDays(calendar, notice, list))];
}

/** The calendar with the days of a notice that `faultsOf` has found nothing wrong with, in its next version. */
export function withNotice(calendar: Calendar, notice: HolidayNotice): Calendar {
  const years = {
    ...calendar.years,
    ...decemberBefore(calendar, notice),
    [String(notice.year)]: daysOf(notice, notice.year),
  };
  const latestYear = Math.max(...Object.keys(years).map(Number));
  return { id: calendar.id, version: nextVersion(calendar.id, calendar.version, latestYear), years };
}

function faultOfYear({ years }: Calendar, { year, amends }: HolidayNotice): readonly NoticeFault[] {
  const known = years[String(year)] !== undefined;
  if (known === amends) return [];
  return [
    known
      ? {
          field: 'year',
          code: 'year-known',
          message: message('year-is-known', { year }),
        }
      : {
          field: 'amends',
          code: 'year-not-known',
          message: message('year-is-not-known', { year }),
        },
  ];
}

function faultsOfDays(calendar: Calendar, notice: HolidayNotice, list: List): readonly NoticeFault[] {
  const days = notice[list];
  return days.flatMap((day, index) => {
    const fault =
      faultOfPlace(calendar, notice, day) ??
      (days.indexOf(day) === index
        ? null
        : ({ code: 'day-repeated', message: message('day-stands-twice', { date: day }) } as const)) ??
      faultOfKind(notice, list, day);
    return fault === null ? [] : [{ field: `${list}.${index}`, ...fault }];
  });
}

type DayFault = Pick<NoticeFault, 'code' | 'message'> | null;

function faultOfPlace({ years }: Calendar, { year }: HolidayNotice, day: PlainDate): DayFault {
  if (yearOf(day) === year) return null;
  if (!isDecemberBefore(day, year))
    return { code: 'day-not-of-year', message: message('day-outside-notice', { date: day, year }) };
  return years[String(year - 1)] === undefined
    ? {
        code: 'year-not-known',
        message: message('year-before-not-known', { date: day, year: year - 1 }),
      }
    : null;
}

function faultOfKind({ restDays, workingDays }: HolidayNotice, list: List, day: PlainDate): DayFault {
  switch (list) {
    case 'restDays':
      return workingDays.includes(day)
        ? { code: 'day-rests-and-works', message: message('day-works-as-well', { date: day }) }
        : null;
    case 'statutoryHolidays':
      return restDays.includes(day)
        ? null
        : { code: 'holiday-not-off', message: message('holiday-is-worked', { date: day }) };
    case 'workingDays':
      return dayOfWeek(day) >= 6
        ? null
        : { code: 'working-day-not-weekend', message: message('working-day-in-week', { date: day }) };
    default:
      return list satisfies never;
  }
}

/** The year before, with what the notice says of its December; nothing when it says nothing of it. */
function decemberBefore({ years }: Calendar, notice: HolidayNotice): Readonly<Record<string, CalendarYear>> {
  const before = years[String(notice.year - 1)];
  const named = daysOf(notice, notice.year - 1);
  const days = [...named.restDays, ...named.workingDays];
  if (before === undefined || days.length === 0) return {};
  const kept = (dates: readonly PlainDate[]): readonly PlainDate[] => dates.filter((day) => !days.includes(day));
  return {
    [String(notice.year - 1)]: {
      restDays: [...kept(before.restDays), ...named.restDays].toSorted(),
      statutoryHolidays: [...kept(before.statutoryHolidays), ...named.statutoryHolidays].toSorted(),
      workingDays: [...kept(before.workingDays), ...named.workingDays].toSorted(),
    },
  };
}

function daysOf(days: CalendarYear, year: number): CalendarYear {
  const inYear = (dates: readonly PlainDate[]): readonly PlainDate[] =>
    dates.filter((day) => yearOf(day) === year).toSorted();
  return {
    restDays: inYear(days.restDays),
    statutoryHolidays: inYear(days.statutoryHolidays),
    workingDays: inYear(days.workingDays),
  };
}

function isDecemberBefore(day: PlainDate, year: number): boolean {
  return yearOf(day) === year - 1 && monthOf(day) === 12;
}
