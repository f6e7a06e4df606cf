import type { EntityManager } from 'typeorm';
import type { OfficeSettings } from '../domain/rulebooks/office-settings.ts';
import { OfficeSettingsDecisionEntity, OfficeSettingsEntity } from './entities/office-settings.ts';
import type { OfficeSettingsDecisionRow, OfficeSettingsRow } from './entities/office-settings.ts';

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

/** Open cases of an office that a move to a version concerns: all that go by another one, or those of them that are named. */
export interface SettingsMove {
  readonly version: string;
  readonly caseIds: readonly string[] | null;
}

/** Ids of the cases that a move still has to reach, in order, after a given one. */
export async function casesToMove(
  manager: EntityManager,
  { version, caseIds }: SettingsMove,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await manager.query<{ readonly id: string }[]>(
    `SELECT recovery_case.id FROM recovery_case
      JOIN office_settings USING (office_id, rulebook_id)
      WHERE office_settings.version = $1 AND recovery_case.rulebook_version = office_settings.rulebook_version
        AND closed_on IS NULL AND settings_version IS DISTINCT FROM $1
        AND ($2::uuid[] IS NULL OR recovery_case.id = ANY($2::uuid[]))
        AND ($3::uuid IS NULL OR recovery_case.id > $3::uuid)
      ORDER BY recovery_case.id LIMIT $4`,
    [version, caseIds, after, limit],
  );
  return rows.map(({ id }) => id);
}
