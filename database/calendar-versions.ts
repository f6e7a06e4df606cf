import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { goesOn, type FoundProcess } from './processes-that-run.ts';
import { CalendarVersionEntity, type CalendarVersionRow } from './entities/calendar-version.ts';

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

/** Condition on processes of a calendar ($1) that go on and are not yet counted by a version ($2) or a later one. */
const countedByEarlier = `
  ${goesOn} AND calendar_id = $1 AND process.calendar_version NOT IN (
    SELECT version FROM calendar_version WHERE calendar_id = $1 AND sequence >= (
      SELECT sequence FROM calendar_version WHERE calendar_id = $1 AND version = $2
    )
  )`;

export async function countAdoption(
  manager: EntityManager,
  calendarId: Calendar['id'],
  version: string,
): Promise<AdoptionCount> {
  const [count] = await manager.query<AdoptionCount[]>(
    `SELECT count(*) FILTER (WHERE NOT (${countedByEarlier}))::integer AS adopted,
      count(*) FILTER (WHERE ${countedByEarlier})::integer AS left
    FROM process WHERE ${goesOn} AND calendar_id = $1`,
    [calendarId, version],
  );
  return count ?? { adopted: 0, left: 0 };
}

/** Processes that go on and are still counted by an earlier version, in order, after a given one. */
export async function findLeftToAdopt(
  manager: EntityManager,
  change: { readonly calendarId: Calendar['id']; readonly version: string },
  after: string | null,
  limit: number,
): Promise<readonly FoundProcess[]> {
  return manager.query<FoundProcess[]>(
    `SELECT kind, id FROM process WHERE ${countedByEarlier} AND ($3::uuid IS NULL OR id > $3::uuid) ORDER BY id LIMIT $4`,
    [change.calendarId, change.version, after, limit],
  );
}
