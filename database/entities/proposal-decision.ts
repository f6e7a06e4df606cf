import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a second person decided on something that an office's people had proposed. Never changed or removed. */
export interface ProposalDecisionRow {
  /** Version that was proposed. */
  readonly version: string;
  readonly outcome: 'approved' | 'rejected';
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
  /** Digest of person and idempotency key, by which a repeated request is known again. */
  readonly commandId: string;
  readonly bodyDigest: string;
}

/** @param proposals table of what is decided on; the decisions stand beside it, one a version */
export function proposalDecisionEntity(proposals: string): EntitySchema<ProposalDecisionRow> {
  const tableName = `${proposals}_decision`;
  const columns = {
    version: {
      name: 'version',
      type: 'text',
      primary: true,
      foreignKey: { target: proposals, name: `${tableName}_version`, onDelete: 'NO ACTION' },
    },
    outcome: { name: 'outcome', type: 'text' },
    reason: { name: 'reason', type: 'text' },
    decidedBy: { name: 'decided_by', type: 'text' },
    decidedByName: { name: 'decided_by_name', type: 'text' },
    decidedAt: { name: 'decided_at', type: 'timestamptz' },
    commandId: { name: 'command_id', type: 'text' },
    bodyDigest: { name: 'body_digest', type: 'text' },
  } as const satisfies Record<keyof ProposalDecisionRow, EntitySchemaColumnOptions>;
  return new EntitySchema<ProposalDecisionRow>({
    name: tableName,
    tableName,
    columns,
    uniques: [{ name: `${tableName}_command`, columns: ['commandId'] }],
    checks: [{ name: `${tableName}_outcome`, expression: `outcome IN ('approved', 'rejected')` }],
  });
}
