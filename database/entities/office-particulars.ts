import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { OfficeParticulars } from '../../domain/kernel/office-particulars.ts';
import { proposalDecisionEntity } from './proposal-decision.ts';

/** A change of what letters print of an office, as it was proposed. Never changed or removed. */
export interface OfficeParticularsRow {
  readonly version: string;
  readonly officeId: string;
  /** Place among the changes of the office, from 1 without gaps. */
  readonly sequence: number;
  /** What is to be printed from its approval on; what is left out stays as it is. */
  readonly particulars: Partial<OfficeParticulars>;
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
    foreignKey: { target: 'office', name: 'office_particulars_office', onDelete: 'NO ACTION' },
  },
  sequence: { name: 'sequence', type: 'integer' },
  particulars: { name: 'particulars', type: 'jsonb' },
  reason: { name: 'reason', type: 'text' },
  proposedBy: { name: 'proposed_by', type: 'text' },
  proposedByName: { name: 'proposed_by_name', type: 'text' },
  proposedAt: { name: 'proposed_at', type: 'timestamptz' },
  commandId: { name: 'command_id', type: 'text' },
  bodyDigest: { name: 'body_digest', type: 'text' },
} as const satisfies Record<keyof OfficeParticularsRow, EntitySchemaColumnOptions>;

export const OfficeParticularsEntity = new EntitySchema<OfficeParticularsRow>({
  name: 'office_particulars',
  tableName: 'office_particulars',
  columns,
  uniques: [
    { name: 'office_particulars_sequence', columns: ['officeId', 'sequence'] },
    { name: 'office_particulars_command', columns: ['commandId'] },
  ],
  checks: [{ name: 'office_particulars_sequence_from_one', expression: 'sequence >= 1' }],
});

export const OfficeParticularsDecisionEntity = proposalDecisionEntity('office_particulars');
