import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { LedgerAccount } from '../../domain/ledger/ledger.ts';

/**
 * One side of a booking; never changed or removed. When a statement of the database ends, the postings of each booking must
 * add up to zero for each claim, and no balance may be negative.
 */
export interface LedgerPostingRow {
  readonly processId: string;
  readonly transactionId: string;
  /** Place within the booking, from 1. */
  readonly position: number;
  readonly account: LedgerAccount;
  /** The claim it is posted to; null for accounts that belong to the case as a whole. */
  readonly claimId: string | null;
  /** Signed minor units. */
  readonly amount: number;
}

const columns = {
  processId: { name: 'process_id', type: 'uuid', primary: true },
  transactionId: { name: 'transaction_id', type: 'text', primary: true },
  position: { name: 'position', type: 'integer', primary: true },
  account: { name: 'account', type: 'text' },
  claimId: { name: 'claim_id', type: 'text', nullable: true },
  amount: { name: 'amount', type: 'bigint' },
} as const satisfies Record<keyof LedgerPostingRow, EntitySchemaColumnOptions>;

export const LedgerPostingEntity = new EntitySchema<LedgerPostingRow>({
  name: 'ledger_posting',
  tableName: 'ledger_posting',
  columns,
  foreignKeys: [
    {
      name: 'ledger_posting_transaction',
      target: 'ledger_transaction',
      columnNames: ['processId', 'transactionId'],
      referencedColumnNames: ['processId', 'id'],
      onDelete: 'NO ACTION',
    },
    {
      name: 'ledger_posting_claim',
      target: 'claim',
      columnNames: ['processId', 'claimId'],
      referencedColumnNames: ['processId', 'id'],
      onDelete: 'NO ACTION',
    },
  ],
  checks: [
    {
      name: 'ledger_posting_account',
      expression: `account IN ('claimed', 'outstanding', 'recovered', 'waived', 'received-beyond-claim', 'owed-back', 'refunded', 'benefit-suspended', 'back-pay-due', 'back-pay-paid')`,
    },
    {
      name: 'ledger_posting_claim_account',
      expression: `(account IN ('claimed', 'outstanding', 'recovered', 'waived')) = (claim_id IS NOT NULL)`,
    },
    { name: 'ledger_posting_amount', expression: 'amount BETWEEN -9007199254740991 AND 9007199254740991' },
  ],
});
