import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { LedgerTransactionKind } from '../../domain/ledger/ledger.ts';

/** One booking of a case; never changed or removed. */
export interface LedgerTransactionRow {
  readonly processId: string;
  /** Unique within the case. */
  readonly id: string;
  /** The transition that booked it, and its place among that transition's bookings, from 1. */
  readonly revision: number;
  readonly position: number;
  readonly kind: LedgerTransactionKind;
  readonly bookedOn: PlainDate;
  readonly reference: string | null;
  /** The booking that this one takes back; null for all others. */
  readonly reverses: string | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'ledger_transaction_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  revision: { name: 'revision', type: 'integer' },
  position: { name: 'position', type: 'integer' },
  kind: { name: 'kind', type: 'text' },
  bookedOn: { name: 'booked_on', type: 'date' },
  reference: { name: 'reference', type: 'text', nullable: true },
  reverses: { name: 'reverses', type: 'text', nullable: true },
} as const satisfies Record<keyof LedgerTransactionRow, EntitySchemaColumnOptions>;

export const LedgerTransactionEntity = new EntitySchema<LedgerTransactionRow>({
  name: 'ledger_transaction',
  tableName: 'ledger_transaction',
  columns,
  uniques: [
    { name: 'ledger_transaction_position', columns: ['processId', 'revision', 'position'] },
    { name: 'ledger_transaction_reversed_once', columns: ['processId', 'reverses'] },
  ],
  foreignKeys: [
    {
      name: 'ledger_transaction_reversed',
      target: 'ledger_transaction',
      columnNames: ['processId', 'reverses'],
      referencedColumnNames: ['processId', 'id'],
      onDelete: 'NO ACTION',
    },
  ],
});
