import type { Calendar, CalendarYear } from './calendar.ts';
import { chinaDays } from './china-days.ts';
import { plainDate } from './plain-date.ts';

interface YearOfDays {
  readonly restDays: readonly string[];
  readonly statutoryHolidays: readonly string[];
  readonly workingDays: readonly string[];
}

/**
 * China's calendar by the State Council's notices for 2020 to 2026. The notice for 2027 comes in November 2026; until
 * it is in, dates of 2027 are provisional.
 */
export const chinaCalendar: Calendar = {
  id: 'cn',
  version: 'cn-2026.1',
  years: Object.fromEntries(Object.entries(chinaDays).map(([year, days]) => [year, calendarYear(days)])),
};

function calendarYear(days: YearOfDays): CalendarYear {
  return {
    restDays: days.restDays.map((day) => plainDate(day)),
    statutoryHolidays: days.statutoryHolidays.map((day) => plainDate(day)),
    workingDays: days.workingDays.map((day) => plainDate(day)),
  };
}
