import { Temporal } from 'temporal-polyfill';
import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** The zones of the offices served; a case's dates are days in its office's zone. */
export type TimeZone = 'Asia/Shanghai' | 'Asia/Ho_Chi_Minh';

/** Every case of an office asks for the same few days, and looking up a zone's rules is slow next to everything else. */
const startsOfDays = forEachZone(() => new Map<PlainDate, number>());
/** The days by the instants at which they begin: clocks act at the start of a day. */
const daysByStart = forEachZone(() => new Map<number, PlainDate>());

function forEachZone<Kept>(kept: () => Kept): Readonly<Record<TimeZone, Kept>> {
  return { 'Asia/Shanghai': kept(), 'Asia/Ho_Chi_Minh': kept() };
}

/** The instant at which the day begins in the zone, in milliseconds since 1970-01-01T00:00Z. */
export function startOfDay(date: PlainDate, zone: TimeZone): number {
  const known = startsOfDays[zone].get(date);
  if (known !== undefined) {
    return known;
  }
  const start = Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
  startsOfDays[zone].set(date, start);
  daysByStart[zone].set(start, date);
  return start;
}

interface Day {
  readonly date: PlainDate;
  readonly begins: number;
  readonly ends: number;
}

/** The day that was asked for last; nearly always it is the present one, and asked for again. */
const latestDays = new Map<TimeZone, Day>();

/**
 * The day that it is in the zone at an instant, given in milliseconds since 1970-01-01T00:00Z.
 * @throws DomainError `date-invalid` outside 1900 to 2200
 */
export function dateAt(epochMilliseconds: number, zone: TimeZone): PlainDate {
  const begun = daysByStart[zone].get(epochMilliseconds);
  if (begun !== undefined) return begun;
  const latest = latestDays.get(zone);
  if (latest !== undefined && latest.begins <= epochMilliseconds && epochMilliseconds < latest.ends) return latest.date;
  const day = dayAt(epochMilliseconds, zone);
  latestDays.set(zone, day);
  return day.date;
}

function dayAt(epochMilliseconds: number, zone: TimeZone): Day {
  const day = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).toPlainDate();
  return {
    date: plainDate(day.toString()),
    begins: day.toZonedDateTime(zone).epochMilliseconds,
    ends: day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
}
