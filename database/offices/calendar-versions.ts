import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { goesOn, type FoundProcess } from '../processes/processes-that-run.ts';
import { CalendarVersionEntity, type CalendarVersionRow } from '../entities/calendar-version.ts';

/** What a version says of itself, beside its days. */
export type CalendarVersionFacts = Omit<CalendarVersionRow, 'years'>;

/** A version before it has found its place. */
export type NewCalendarVersion = Omit<CalendarVersionRow, 'changeId' | 'sequence' | 'loadedAt'>;

/** How far the open processes of a calendar have come with a version: counted by it or a later one, or by an earlier one. */
export interface AdoptionCount {
  readonly adopted: number;
  readonly left: number;
}

/** The version in force, days included; undefined before the first start of the product. */
export async function newestCalendar(
  manager: EntityManager,
  calendarId: Calendar['id'],
): Promise<CalendarVersionRow | undefined> {
  const [newest] = await manager.find(CalendarVersionEntity, {
    where: { calendarId },
    order: { sequence: 'DESC' },
    take: 1,
  });
  return newest;
}

export async function calendarVersion(
  manager: EntityManager,
  calendarId: Calendar['id'],
  version: string,
): Promise<CalendarVersionRow | undefined> {
  return (await manager.findOne(CalendarVersionEntity, { where: { calendarId, version } })) ?? undefined;
}

export function calendarOf({ calendarId: id, version, years }: CalendarVersionRow): Calendar {
  return { id, version, years };
}

/**
 * Adds a version, worked out from the one in force while nobody else can add one.
 * @param next the version to add, or null to add none
 */
export async function addCalendarVersion(
  dataSource: DataSource,
  calendarId: Calendar['id'],
  next: (newest: CalendarVersionRow | undefined, manager: EntityManager) => Promise<NewCalendarVersion | null>,
): Promise<CalendarVersionRow | null> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`calendar ${calendarId}`]);
    const newest = await newestCalendar(manager, calendarId);
    const addition = await next(newest, manager);
    if (addition === null) return null;
    const place = { changeId: randomUUID(), sequence: (newest?.sequence ?? 0) + 1, loadedAt: new Date() };
    const row: CalendarVersionRow = { ...addition, ...place };
    await manager.insert(CalendarVersionEntity, row);
    return row;
  });
}

/** A version ($2) of a calendar ($1) and those that came after it. */
const sinceVersion = `
  SELECT version FROM calendar_version WHERE calendar_id = $1 AND sequence >= (
    SELECT sequence FROM calendar_version WHERE calendar_id = $1 AND version = $2
  )`;

export async function countAdoption(
  manager: EntityManager,
  calendarId: Calendar['id'],
  version: string,
): Promise<AdoptionCount> {
  const [count] = await manager.query<AdoptionCount[]>(
    `SELECT coalesce(sum(processes) FILTER (WHERE has_adopted), 0)::integer AS adopted,
      coalesce(sum(processes) FILTER (WHERE NOT has_adopted), 0)::integer AS left
    FROM (
      SELECT calendar_version IN (${sinceVersion}) AS has_adopted, processes FROM (
        SELECT calendar_version, count(*) AS processes FROM process WHERE ${goesOn} AND calendar_id = $1 GROUP BY calendar_version
      ) AS by_version
    ) AS counted`,
    [calendarId, version],
  );
  return count ?? { adopted: 0, left: 0 };
}

/** The least version that processes of a calendar ($1) go by, of those that go on, among versions of which something holds. */
const leastInUse = (holds: string): string => `(
  SELECT min(process.calendar_version) FROM process WHERE ${goesOn} AND calendar_id = $1${holds}
)`;

/**
 * Processes that go on and are still counted by an earlier version, in order, after a given one: of each version in use that is
 * an earlier one, found by a step from one to the next, the first in their index.
 */
export async function findLeftToAdopt(
  manager: EntityManager,
  change: { readonly calendarId: Calendar['id']; readonly version: string },
  after: string | null,
  limit: number,
): Promise<readonly FoundProcess[]> {
  return manager.query<FoundProcess[]>(
    `WITH RECURSIVE in_use (version) AS (
      SELECT ${leastInUse('')}
      UNION ALL
      SELECT ${leastInUse(' AND process.calendar_version > in_use.version')} FROM in_use WHERE in_use.version IS NOT NULL
    )
    SELECT counted.kind, counted.id
    FROM in_use, LATERAL (
      SELECT kind, id FROM process
      WHERE ${goesOn} AND calendar_id = $1 AND process.calendar_version = in_use.version AND ($3::uuid IS NULL OR id > $3::uuid)
      ORDER BY id LIMIT $4
    ) AS counted
    WHERE in_use.version NOT IN (${sinceVersion})
    ORDER BY counted.id LIMIT $4`,
    [change.calendarId, change.version, after, limit],
  );
}
