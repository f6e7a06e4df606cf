import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import type { Currency, MinorUnits } from '../../domain/money/money.ts';

/** What stands on all claims of one nature in a process; the database holds it against the ledger. */
export interface AmountByNatureRow {
  readonly processId: string;
  readonly nature: ClaimNature;
  /** Kind and office of the process, and whether it is open: by them amounts are added up. */
  readonly processKind: string;
  readonly officeId: string;
  readonly isOpen: boolean;
  readonly currency: Currency;
  readonly claimed: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
  readonly outstanding: MinorUnits;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'amount_by_nature_process', onDelete: 'NO ACTION' },
  },
  nature: { name: 'nature', type: 'text', primary: true },
  processKind: { name: 'process_kind', type: 'text' },
  officeId: { name: 'office_id', type: 'text' },
  isOpen: { name: 'is_open', type: 'boolean' },
  currency: { name: 'currency', type: 'text' },
  claimed: { name: 'claimed', type: 'bigint' },
  recovered: { name: 'recovered', type: 'bigint' },
  waived: { name: 'waived', type: 'bigint' },
  outstanding: { name: 'outstanding', type: 'bigint' },
} as const satisfies Record<keyof AmountByNatureRow, EntitySchemaColumnOptions>;

export const AmountByNatureEntity = new EntitySchema<AmountByNatureRow>({
  name: 'amount_by_nature',
  tableName: 'amount_by_nature',
  columns,
  checks: [
    {
      name: 'amount_by_nature_nature',
      expression: `nature IN ('overpayment', 'late-fee', 'fine', 'surcharge')`,
    },
    { name: 'amount_by_nature_amounts', expression: 'recovered + outstanding + waived = claimed' },
  ],
  indices: [
    { name: 'amount_by_nature_open', columns: ['officeId', 'processKind', 'nature', 'currency'], synchronize: false },
    { name: 'amount_by_nature_all', columns: ['officeId', 'processKind', 'nature', 'currency'], synchronize: false },
    { name: 'amount_by_nature_outstanding', columns: ['nature', 'currency', 'outstanding'], synchronize: false },
  ],
});
