import type { EntityManager } from 'typeorm';
import { selected } from './columns.ts';
import { OfficeSettingsMoveEntity, type OfficeSettingsMoveRow } from './entities/office-settings.ts';
import { goesOn, type FoundProcess } from './processes-that-run.ts';

/** A move, and how many processes were to be moved by it. */
export interface KeptMove extends OfficeSettingsMoveRow {
  readonly processes: number;
}

/** Processes that go on and that a version ($1) can be applied to: those of its office, by whichever version of its rulebook. */
const processesOfVersion = `
  FROM process JOIN office_settings USING (office_id, rulebook_id)
  WHERE office_settings.version = $1 AND ${goesOn}`;

/** Those of them that go by another version and, where some are named ($2), are among these. */
const processesByOtherVersion = `
  ${processesOfVersion} AND settings_version IS DISTINCT FROM $1
    AND ($2::uuid[] IS NULL OR process.id = ANY($2::uuid[]))`;

/**
 * Processes that go on and go by another version than this one, in order, after a given one.
 * @param named null for all of the office
 */
export async function findByOtherVersion(
  manager: EntityManager,
  version: string,
  named: readonly string[] | null,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT process.id ${processesByOtherVersion} AND ($3::uuid IS NULL OR process.id > $3::uuid)
      ORDER BY process.id LIMIT $4`,
    [version, named, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Which of these processes belong to the office and rulebook of a version, open or closed. */
export async function findOfOffice(
  manager: EntityManager,
  version: string,
  named: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT process.id FROM process JOIN office_settings USING (office_id, rulebook_id)
      WHERE office_settings.version = $1 AND process.id = ANY($2::uuid[])`,
    [version, named],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Keeps a move with the processes that it is for: of those that are named, or of all, the ones that go by another version.
 * @param manager of a transaction
 * @returns how many they are
 */
export async function keepMove(
  manager: EntityManager,
  move: OfficeSettingsMoveRow,
  named: readonly string[] | null,
): Promise<number> {
  await manager.insert(OfficeSettingsMoveEntity, move);
  const [kept] = await manager.query<{ readonly count: number }[]>(
    `WITH kept AS (
      INSERT INTO office_settings_moved_process (change_id, process_id)
      SELECT $3::uuid, process.id ${processesByOtherVersion} RETURNING process_id
    ) SELECT count(*)::integer AS count FROM kept`,
    [move.version, named, move.changeId],
  );
  return kept?.count ?? 0;
}

const keptMoves = `
  SELECT ${selected(OfficeSettingsMoveEntity, 'move')}, (
    SELECT count(*)::integer FROM office_settings_moved_process AS moved WHERE moved.change_id = move.change_id
  ) AS processes
  FROM office_settings_move AS move`;

/** The moves to a version, the latest first. */
export function listMoves(manager: EntityManager, version: string): Promise<readonly KeptMove[]> {
  return manager.query<KeptMove[]>(`${keptMoves} WHERE move.version = $1 ORDER BY move.sequence DESC`, [version]);
}

export async function findMove(manager: EntityManager, changeId: string): Promise<KeptMove | undefined> {
  const [move] = await manager.query<KeptMove[]>(`${keptMoves} WHERE move.change_id = $1`, [changeId]);
  return move;
}

/** Processes that go on and go by a version, and those that it could be applied to and that go by another. */
export interface VersionCount {
  readonly moved: number;
  readonly left: number;
}

/** @param changeId the move whose processes are counted; null for all of the office */
export async function countByVersion(
  manager: EntityManager,
  version: string,
  changeId: string | null,
): Promise<VersionCount> {
  const [count] = await manager.query<VersionCount[]>(
    `SELECT count(*) FILTER (WHERE settings_version = $1)::int AS moved,
        count(*) FILTER (WHERE settings_version IS DISTINCT FROM $1)::int AS left
      ${processesOfVersion} AND ($2::uuid IS NULL OR process.id IN (
        SELECT process_id FROM office_settings_moved_process WHERE change_id = $2::uuid
      ))`,
    [version, changeId],
  );
  return count ?? { moved: 0, left: 0 };
}

/** Processes that go on and that moves still have to reach; a later move of one takes the place of an earlier one. */
const leftToMove = `
  FROM office_settings_move AS move
  JOIN office_settings_moved_process AS moved USING (change_id)
  JOIN process ON process.id = moved.process_id
  WHERE ${goesOn} AND settings_version IS DISTINCT FROM move.version
    AND NOT EXISTS (
      SELECT FROM office_settings_moved_process AS again JOIN office_settings_move AS later USING (change_id)
      WHERE again.process_id = moved.process_id AND later.sequence > move.sequence
    )`;

/** The processes that a move still has to reach, in order, after a given one. */
export async function findLeftToMove(
  manager: EntityManager,
  changeId: string,
  after: string | null,
  limit: number,
): Promise<readonly FoundProcess[]> {
  return manager.query<FoundProcess[]>(
    `SELECT process.kind, process.id ${leftToMove} AND move.change_id = $1 AND ($2::uuid IS NULL OR moved.process_id > $2::uuid)
      ORDER BY moved.process_id LIMIT $3`,
    [changeId, after, limit],
  );
}

/** Moves that still have processes to reach, in the order in which they were made. */
export async function unfinishedMoves(
  manager: EntityManager,
): Promise<readonly Pick<OfficeSettingsMoveRow, 'changeId' | 'version'>[]> {
  return manager.query(
    `SELECT move.change_id AS "changeId", move.version ${leftToMove}
      GROUP BY move.change_id, move.version, move.sequence ORDER BY move.sequence`,
  );
}
