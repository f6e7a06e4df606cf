import { In, type EntityManager } from 'typeorm';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { OfficeSettingsDecisionEntity, OfficeSettingsEntity } from '../entities/office-settings.ts';
import type { OfficeSettingsRow } from '../entities/office-settings.ts';
import type { ProposalDecisionRow } from '../entities/proposal-decision.ts';

/** A version with what was decided on it; null while nobody has decided. */
export interface DecidedSettings {
  readonly row: OfficeSettingsRow;
  readonly decision: ProposalDecisionRow | null;
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
