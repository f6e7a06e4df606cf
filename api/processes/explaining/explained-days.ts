import type { CalendarVersionRow } from '../../../database/entities/calendar-version.ts';
import { yearOf, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { sourceOf } from '../../calendars/calendar-store.ts';
import type { ExplainedDay } from './explanation-view.ts';

/** Why days were no working days by one version of a calendar, and which notice said so. */
export class ExplainedDays {
  readonly #version: CalendarVersionRow;
  readonly #earlier: readonly CalendarVersionRow[];

  /** @param versions all of the calendar, the newest first */
  constructor(version: CalendarVersionRow, versions: readonly CalendarVersionRow[]) {
    this.#version = version;
    this.#earlier = versions.filter(({ sequence }) => sequence <= version.sequence);
  }

  of(days: readonly PlainDate[]): ExplainedDay[] {
    return days.map((date) => this.#explain(date));
  }

  #explain(date: PlainDate): ExplainedDay {
    const year = this.#version.years[String(yearOf(date))];
    if (year?.statutoryHolidays.includes(date))
      return { date, because: 'statutory-holiday', source: this.#source(date) };
    if (year?.restDays.includes(date)) return { date, because: 'day-off', source: this.#source(date) };
    return { date, because: 'weekend', source: null };
  }

  /** The latest notice for its year; before there was one, the calendar that came with the product. */
  #source(date: PlainDate): string | null {
    const notice = this.#earlier.find(({ noticeYear }) => noticeYear === yearOf(date));
    const brought = this.#earlier.find(({ noticeYear }) => noticeYear === null);
    const source = notice ?? brought;
    return source === undefined ? null : sourceOf(source);
  }
}
