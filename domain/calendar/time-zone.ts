import { Temporal } from 'temporal-polyfill';
import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** The zones of the offices served; a case's dates are days in its office's zone. */
export type TimeZone = 'Asia/Shanghai' | 'Asia/Ho_Chi_Minh';

/** Every case of an office asks for the same few days, and looking up a zone's rules is slow next to everything else. */
const startsOfDays: Readonly<Record<TimeZone, Map<PlainDate, number>>> = {
  'Asia/Shanghai': new Map(),
  'Asia/Ho_Chi_Minh': new Map(),
};

/** The instant at which the day begins in the zone, in milliseconds since 1970-01-01T00:00Z. */
export function startOfDay(date: PlainDate, zone: TimeZone): number {
  const known = startsOfDays[zone].get(date);
  if (known !== undefined) {
    return known;
  }
  const start = Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
  startsOfDays[zone].set(date, start);
  return start;
}

/**
 * The day that it is in the zone at an instant, given in milliseconds since 1970-01-01T00:00Z.
 * @throws DomainError `date-invalid` outside 1900 to 2200
 */
export function dateAt(epochMilliseconds: number, zone: TimeZone): PlainDate {
  return plainDate(
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
}
