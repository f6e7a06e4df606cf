import type { EntityManager } from 'typeorm';
import { selected } from '../columns.ts';
import { OfficeMoveEntity, type OfficeMoveRow } from '../entities/office-moves.ts';
import { goesOn, type FoundProcess } from '../processes/processes-that-run.ts';

/** What open processes of an office are moved to: a version of its settings, or of the rulebook that they go by. */
export type MoveTarget = Pick<OfficeMoveRow, 'kind' | 'officeId' | 'rulebookId' | 'version'>;

/** A move, and how many processes were to be moved by it. */
export interface KeptMove extends OfficeMoveRow {
  readonly processes: number;
}

/** The version that a process goes by, of each kind. */
const versionsOfProcess: Readonly<Record<MoveTarget['kind'], string>> = {
  'office-settings': 'process.settings_version',
  rulebook: 'process.rulebook_version',
};

/** Processes of an office ($1), by whichever version of a rulebook ($2). */
const ofOffice = 'process.office_id = $1 AND process.rulebook_id = $2';

/** Those of them that go on and go by another version ($3) and, where some are named ($4), are among these. */
const byOtherVersion = ({ kind }: MoveTarget): string => `
  FROM process WHERE ${ofOffice} AND ${goesOn} AND ${versionsOfProcess[kind]} IS DISTINCT FROM $3
    AND ($4::uuid[] IS NULL OR process.id = ANY($4::uuid[]))`;

/**
 * Processes that go on and go by another version than this one, in order, after a given one.
 * @param named null for all of the office
 */
export async function findByOtherVersion(
  manager: EntityManager,
  target: MoveTarget,
  named: readonly string[] | null,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT process.id ${byOtherVersion(target)} AND ($5::uuid IS NULL OR process.id > $5::uuid)
      ORDER BY process.id LIMIT $6`,
    [target.officeId, target.rulebookId, target.version, named, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Which of these processes belong to an office and rulebook, open or closed. */
export async function findOfOffice(
  manager: EntityManager,
  { officeId, rulebookId }: MoveTarget,
  named: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT process.id FROM process WHERE ${ofOffice} AND process.id = ANY($3::uuid[])`,
    [officeId, rulebookId, named],
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
  move: OfficeMoveRow,
  named: readonly string[] | null,
): Promise<number> {
  await manager.insert(OfficeMoveEntity, move);
  const [kept] = await manager.query<{ readonly count: number }[]>(
    `WITH kept AS (
      INSERT INTO office_moved_process (change_id, process_id)
      SELECT $5::uuid, process.id ${byOtherVersion(move)} RETURNING process_id
    ) SELECT count(*)::integer AS count FROM kept`,
    [move.officeId, move.rulebookId, move.version, named, move.changeId],
  );
  return kept?.count ?? 0;
}

const keptMoves = `
  SELECT ${selected(OfficeMoveEntity, 'move')}, (
    SELECT count(*)::integer FROM office_moved_process AS moved WHERE moved.change_id = move.change_id
  ) AS processes
  FROM office_move AS move`;

/** The moves to a version, the latest first. */
export function listMoves(
  manager: EntityManager,
  { kind, officeId, rulebookId, version }: MoveTarget,
): Promise<readonly KeptMove[]> {
  return manager.query<KeptMove[]>(
    `${keptMoves} WHERE move.kind = $1 AND move.office_id = $2 AND move.rulebook_id = $3 AND move.version = $4
      ORDER BY move.sequence DESC`,
    [kind, officeId, rulebookId, version],
  );
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
  { kind, officeId, rulebookId, version }: MoveTarget,
  changeId: string | null,
): Promise<VersionCount> {
  const goesBy = versionsOfProcess[kind];
  const [count] = await manager.query<VersionCount[]>(
    `SELECT count(*) FILTER (WHERE ${goesBy} = $3)::int AS moved,
        count(*) FILTER (WHERE ${goesBy} IS DISTINCT FROM $3)::int AS left
      FROM process WHERE ${ofOffice} AND ${goesOn} AND ($4::uuid IS NULL OR process.id IN (
        SELECT process_id FROM office_moved_process WHERE change_id = $4::uuid
      ))`,
    [officeId, rulebookId, version, changeId],
  );
  return count ?? { moved: 0, left: 0 };
}

/** Processes that go on and that moves still have to reach; a later move of one takes the place of an earlier one of its kind. */
const leftToMove = `
  FROM office_move AS move
  JOIN office_moved_process AS moved USING (change_id)
  JOIN process ON process.id = moved.process_id
  WHERE ${goesOn}
    AND CASE move.kind WHEN 'rulebook' THEN ${versionsOfProcess.rulebook} ELSE ${versionsOfProcess['office-settings']} END
      IS DISTINCT FROM move.version
    AND NOT EXISTS (
      SELECT FROM office_moved_process AS again JOIN office_move AS later USING (change_id)
      WHERE again.process_id = moved.process_id AND later.kind = move.kind AND later.sequence > move.sequence
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
): Promise<readonly Pick<OfficeMoveRow, 'changeId' | 'kind' | 'rulebookId' | 'version'>[]> {
  return manager.query(
    `SELECT move.change_id AS "changeId", move.kind, move.rulebook_id AS "rulebookId", move.version ${leftToMove}
      GROUP BY move.change_id, move.kind, move.rulebook_id, move.version, move.sequence ORDER BY move.sequence`,
  );
}
