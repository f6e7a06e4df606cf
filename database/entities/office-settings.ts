import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import type { ProposedSettings } from '../../domain/rulebooks/office-settings-check.ts';
import { proposalDecisionEntity } from './proposal-decision.ts';

/** A version of what an office sets within a rulebook, as it was proposed. Never changed or removed. */
export interface OfficeSettingsRow {
  readonly version: string;
  readonly officeId: string;
  readonly rulebookId: string;
  readonly rulebookVersion: string;
  /** Place among the versions of the office for this rulebook, from 1 without gaps. */
  readonly sequence: number;
  readonly proposed: ProposedSettings;
  readonly settings: OfficeSettings;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  /** Digest of person and idempotency key, by which a repeated request is known again. */
  readonly commandId: string;
  readonly bodyDigest: string;
}

const columns = {
  version: { name: 'version', type: 'text', primary: true },
  officeId: {
    name: 'office_id',
    type: 'text',
    foreignKey: { target: 'office', name: 'office_settings_office', onDelete: 'NO ACTION' },
  },
  rulebookId: { name: 'rulebook_id', type: 'text' },
  rulebookVersion: { name: 'rulebook_version', type: 'text' },
  sequence: { name: 'sequence', type: 'integer' },
  proposed: { name: 'proposed', type: 'jsonb' },
  settings: { name: 'settings', type: 'jsonb' },
  reason: { name: 'reason', type: 'text' },
  proposedBy: { name: 'proposed_by', type: 'text' },
  proposedByName: { name: 'proposed_by_name', type: 'text' },
  proposedAt: { name: 'proposed_at', type: 'timestamptz' },
  commandId: { name: 'command_id', type: 'text' },
  bodyDigest: { name: 'body_digest', type: 'text' },
} as const satisfies Record<keyof OfficeSettingsRow, EntitySchemaColumnOptions>;

export const OfficeSettingsEntity = new EntitySchema<OfficeSettingsRow>({
  name: 'office_settings',
  tableName: 'office_settings',
  columns,
  uniques: [
    { name: 'office_settings_sequence', columns: ['officeId', 'rulebookId', 'sequence'] },
    { name: 'office_settings_command', columns: ['commandId'] },
  ],
  checks: [{ name: 'office_settings_sequence_from_one', expression: 'sequence >= 1' }],
});

export const OfficeSettingsDecisionEntity = proposalDecisionEntity('office_settings');
