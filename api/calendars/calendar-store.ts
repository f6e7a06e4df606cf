import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  addCalendarVersion,
  calendarOf,
  newestCalendar,
  type NewCalendarVersion,
} from '../../database/offices/calendar-versions.ts';
import { CalendarVersionEntity, type CalendarVersionRow } from '../../database/entities/calendar-version.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { nextVersion } from '../../domain/calendar/calendar-version.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { vietnamCalendar } from '../../domain/calendar/vietnam-calendar.ts';
import type { Rulebook } from '../../domain/rulebooks/rulebook.ts';
import { sentence } from '../language/readers-language.ts';

const calendarIds = { CN: 'cn', VN: 'vn' } as const satisfies Record<Rulebook['country'], Calendar['id']>;

/** The source of what no notice says; its name in each language stands in the wording. */
const sourceOfProduct = 'product';

/** The calendars as they come with the product. */
const shipped = [chinaCalendar, vietnamCalendar];

/** The calendars in force: always the newest versions of the record. */
@Injectable()
export class CalendarStore {
  readonly #dataSource: DataSource;
  readonly #read = new Map<Calendar['id'], Calendar>();

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The calendar that a rulebook's periods are counted by. */
  forRulebook({ country }: Pick<Rulebook, 'country'>): Promise<Calendar> {
    return this.newest(calendarIds[country]);
  }

  /** Asks the record for the version in force, and reads its days only when it is a new one. */
  async newest(calendarId: Calendar['id']): Promise<Calendar> {
    const [inForce] = await this.#dataSource.query<Pick<CalendarVersionRow, 'version'>[]>(
      'SELECT version FROM calendar_version WHERE calendar_id = $1 ORDER BY sequence DESC LIMIT 1',
      [calendarId],
    );
    const known = this.#read.get(calendarId);
    if (known !== undefined && known.version === inForce?.version) return known;
    const row = await newestCalendar(this.#dataSource.manager, calendarId);
    if (row === undefined) throw new Error(`The record has no calendar ${calendarId}; it is put there at every start.`);
    const calendar = calendarOf(row);
    this.#read.set(calendarId, calendar);
    return calendar;
  }

  /** Puts the calendars that come with the product into the record, and later the years that it lacks of them. */
  async keepShipped(): Promise<void> {
    for (const calendar of shipped) {
      await addCalendarVersion(this.#dataSource, calendar.id, (newest) => Promise.resolve(addition(calendar, newest)));
    }
  }

  /** Every calendar's version in force. */
  async inForce(): Promise<readonly CalendarVersionRow[]> {
    const rows = await Promise.all(shipped.map(({ id }) => newestCalendar(this.#dataSource.manager, id)));
    return rows.filter((row) => row !== undefined);
  }

  /** All versions of a calendar, the newest first. */
  versions(calendarId: Calendar['id']): Promise<readonly CalendarVersionRow[]> {
    return this.#dataSource
      .getRepository(CalendarVersionEntity)
      .find({ where: { calendarId }, order: { sequence: 'DESC' } });
  }
}

/** Where a version of a calendar has its days from, in the reader's language: a notice is called as it is. */
export function sourceOf({ source }: Pick<CalendarVersionRow, 'source'>): string {
  return source === sourceOfProduct ? sentence('calendar-of-product') : source;
}

/** What the record lacks of a calendar of the product; null when nothing. Years that it has are the office's own. */
function addition(calendar: Calendar, newest: CalendarVersionRow | undefined): NewCalendarVersion | null {
  if (newest === undefined) return broughtByProduct(calendar);
  const lacking = Object.entries(calendar.years).filter(([year]) => newest.years[year] === undefined);
  if (lacking.length === 0) return null;
  const years = { ...newest.years, ...Object.fromEntries(lacking) };
  const latestYear = Math.max(...Object.keys(years).map(Number));
  return broughtByProduct({ id: calendar.id, version: nextVersion(calendar.id, newest.version, latestYear), years });
}

function broughtByProduct({ id, version, years }: Calendar): NewCalendarVersion {
  return {
    calendarId: id,
    version,
    years,
    source: sourceOfProduct,
    noticeYear: null,
    amends: false,
    loadedBy: null,
    loadedByName: null,
    commandId: null,
    bodyDigest: null,
    requestId: null,
  };
}
