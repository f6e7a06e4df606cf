import { In, type EntityManager } from 'typeorm';
import type { OfficeSettings } from '../domain/rulebooks/office-settings.ts';
import { goesOn } from './cases-that-go-on.ts';
import { OfficeSettingsDecisionEntity, OfficeSettingsEntity } from './entities/office-settings.ts';
import type {
  OfficeSettingsDecisionRow,
  OfficeSettingsMoveRow,
  OfficeSettingsRow,
} from './entities/office-settings.ts';

/** A version with what was decided on it; null while nobody has decided. */
export interface DecidedSettings {
  readonly row: OfficeSettingsRow;
  readonly decision: OfficeSettingsDecisionRow | null;
}

export async function findSettings(manager: EntityManager, version: string): Promise<DecidedSettings | undefined> {
  const row = await manager.findOne(OfficeSettingsEntity, { where: { version } });
  if (row === null) return undefined;
  return { row, decision: await manager.findOne(OfficeSettingsDecisionEntity, { where: { version } }) };
}

/** All versions of an office, the newest first. */
export async function listSettings(manager: EntityManager, officeId: string): Promise<readonly DecidedSettings[]> {
  const rows = await manager.find(OfficeSettingsEntity, {
    where: { officeId },
    order: { proposedAt: 'DESC', rulebookId: 'ASC', sequence: 'DESC' },
  });
  const versions = rows.map(({ version }) => version);
  const decisions = await manager.find(OfficeSettingsDecisionEntity, { where: { version: In(versions) } });
  const byVersion = new Map(decisions.map((decision) => [decision.version, decision]));
  return rows.map((row) => ({ row, decision: byVersion.get(row.version) ?? null }));
}

/** What an office goes by for new cases: the version that was approved last; null for the rulebook as shipped. */
export async function settingsInForce(
  manager: EntityManager,
  officeId: string,
  rulebookId: string,
): Promise<OfficeSettings | null> {
  const [newest] = await manager.query<{ readonly settings: OfficeSettings }[]>(
    `SELECT settings FROM office_settings JOIN office_settings_decision USING (version)
      WHERE office_id = $1 AND rulebook_id = $2 AND outcome = 'approved'
      ORDER BY decided_at DESC, sequence DESC LIMIT 1`,
    [officeId, rulebookId],
  );
  return newest?.settings ?? null;
}

/** Cases that go on and that a version can be applied to: those of its office, under the rulebook that it was made for. */
const casesOfVersion = `
  FROM recovery_case JOIN office_settings USING (office_id, rulebook_id, rulebook_version)
  WHERE office_settings.version = $1 AND ${goesOn}`;

/** Cases that go on and go by another version than this one, in order, after a given one. */
export async function casesByOtherVersion(
  manager: EntityManager,
  version: string,
  caseIds: readonly string[] | null,
  after: string | null,
  limit: number | null,
): Promise<readonly string[]> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT recovery_case.id ${casesOfVersion} AND settings_version IS DISTINCT FROM $1
        AND ($2::uuid[] IS NULL OR recovery_case.id = ANY($2::uuid[]))
        AND ($3::uuid IS NULL OR recovery_case.id > $3::uuid)
      ORDER BY recovery_case.id LIMIT $4`,
    [version, caseIds, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Which of these cases belong to the office and rulebook of a version, open or closed. */
export async function casesOfOffice(
  manager: EntityManager,
  version: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT recovery_case.id FROM recovery_case JOIN office_settings USING (office_id, rulebook_id, rulebook_version)
      WHERE office_settings.version = $1 AND recovery_case.id = ANY($2::uuid[])`,
    [version, caseIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Cases that go on and go by a version, and those that it could be applied to and that go by another. */
export interface VersionCount {
  readonly moved: number;
  readonly left: number;
}

/** @param caseIds the cases that are counted; null for all of the office */
export async function countCases(
  manager: EntityManager,
  version: string,
  caseIds: readonly string[] | null,
): Promise<VersionCount> {
  const [count] = await manager.query<VersionCount[]>(
    `SELECT count(*) FILTER (WHERE settings_version = $1)::int AS moved,
        count(*) FILTER (WHERE settings_version IS DISTINCT FROM $1)::int AS left
      ${casesOfVersion} AND ($2::uuid[] IS NULL OR recovery_case.id = ANY($2::uuid[]))`,
    [version, caseIds],
  );
  return count ?? { moved: 0, left: 0 };
}

/** Cases that go on and that moves still have to reach; a later move of a case takes the place of an earlier one. */
const casesLeftToMove = `
  FROM office_settings_move AS move JOIN recovery_case ON recovery_case.id = ANY(move.case_ids)
  WHERE ${goesOn} AND settings_version IS DISTINCT FROM move.version
    AND NOT EXISTS (
      SELECT FROM office_settings_move AS later
      WHERE later.sequence > move.sequence AND recovery_case.id = ANY(later.case_ids)
    )`;

/** Ids of the cases that a move still has to reach, in order, after a given one. */
export async function casesToMove(
  manager: EntityManager,
  changeId: string,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT recovery_case.id ${casesLeftToMove} AND move.change_id = $1
        AND ($2::uuid IS NULL OR recovery_case.id > $2::uuid)
      ORDER BY recovery_case.id LIMIT $3`,
    [changeId, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Moves that still have cases to reach, in the order in which they were made. */
export async function unfinishedMoves(
  manager: EntityManager,
): Promise<readonly Pick<OfficeSettingsMoveRow, 'changeId' | 'version'>[]> {
  return manager.query(
    `SELECT move.change_id AS "changeId", move.version ${casesLeftToMove}
      GROUP BY move.change_id, move.version, move.sequence ORDER BY move.sequence`,
  );
}
