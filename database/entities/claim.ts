import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';

/** Something that is owed in a case, on its own accounts: a claim period's overpayment, a fine, a surcharge, a late fee. */
export interface ClaimRow {
  readonly processId: string;
  /** Unique within the case. */
  readonly id: string;
  readonly nature: ClaimNature;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'claim_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  nature: { name: 'nature', type: 'text' },
} as const satisfies Record<keyof ClaimRow, EntitySchemaColumnOptions>;

export const ClaimEntity = new EntitySchema<ClaimRow>({
  name: 'claim',
  tableName: 'claim',
  columns,
  checks: [{ name: 'claim_nature', expression: `nature IN ('overpayment', 'late-fee', 'fine', 'surcharge')` }],
});
