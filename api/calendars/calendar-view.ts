import { z } from 'zod';
import type { AdoptionCount } from '../../database/offices/calendar-versions.ts';
import type { CalendarVersionRow } from '../../database/entities/calendar-version.ts';
import { dayText, instantText } from '../processes/reading/amounts.ts';
import { sourceOf } from './calendar-store.ts';

const years = z
  .record(
    z.string(),
    z.object({
      restDays: z.array(dayText),
      statutoryHolidays: z.array(dayText),
      workingDays: z.array(dayText),
    }),
  )
  .meta({ description: 'Days by year. A year that is absent is not known: its dates are provisional.' });

/** A version of a calendar in a list. */
export const calendarSummary = z
  .object({
    id: z.enum(['cn', 'vn']),
    version: z.string().meta({ example: 'cn-2026.1' }),
    knownYears: z.array(z.string()).meta({ example: ['2025', '2026'] }),
    source: z.string().meta({ description: 'The notice, or the product that brought it.' }),
    noticeYear: z.number().int().nullable(),
    amends: z.boolean(),
    loadedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    loadedAt: instantText,
    links: z.object({ calendar: z.string(), version: z.string() }),
  })
  .meta({ id: 'CalendarSummary' });
type CalendarSummary = z.output<typeof calendarSummary>;

export const calendarList = z.object({ items: z.array(calendarSummary) }).meta({ id: 'CalendarList' });

/** A calendar with its days. */
export const calendarView = calendarSummary.extend({ years }).meta({ id: 'Calendar' });

/** A version with its days, and how far the open cases have come with it. */
export const calendarVersionView = calendarView
  .extend({
    openCases: z
      .object({ adopted: z.number().int(), left: z.number().int() })
      .meta({ description: 'Open cases that are counted by this version or a later one, and those that are not yet.' }),
  })
  .meta({ id: 'CalendarVersion' });

export function summarizeCalendar(row: CalendarVersionRow): CalendarSummary {
  const { calendarId: id, version, noticeYear, amends, loadedBy, loadedByName, loadedAt } = row;
  const calendar = `/api/v1/calendars/${id}`;
  return {
    id,
    version,
    knownYears: Object.keys(row.years).toSorted(),
    source: sourceOf(row),
    noticeYear,
    amends,
    loadedBy: loadedBy === null ? null : { id: loadedBy, name: loadedByName ?? loadedBy },
    loadedAt: loadedAt.toISOString(),
    links: { calendar, version: `${calendar}/versions/${version}` },
  };
}

export function presentCalendar(row: CalendarVersionRow): z.output<typeof calendarView> {
  const days: z.output<typeof years> = {};
  for (const [year, { restDays, statutoryHolidays, workingDays }] of Object.entries(row.years)) {
    days[year] = {
      restDays: [...restDays],
      statutoryHolidays: [...statutoryHolidays],
      workingDays: [...workingDays],
    };
  }
  return { ...summarizeCalendar(row), years: days };
}

export function presentCalendarVersion(
  row: CalendarVersionRow,
  { adopted, left }: AdoptionCount,
): z.output<typeof calendarVersionView> {
  return { ...presentCalendar(row), openCases: { adopted, left } };
}
