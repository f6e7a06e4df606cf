import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseToRevert } from './irreversible.ts';

/** A booking names the one that it takes back, and each is taken back once. */
const reversals = [
  'ALTER TABLE ledger_transaction ADD COLUMN reverses text',
  `
  ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_reversed
    FOREIGN KEY (case_id, reverses) REFERENCES ledger_transaction (case_id, id)
  `,
  'ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_reversed_once UNIQUE (case_id, reverses)',
];

/** Money that leaves the case has accounts of its own. */
const accountsOfMoneyPaidOut = [
  'ALTER TABLE ledger_posting DROP CONSTRAINT ledger_posting_account',
  `
  ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_account CHECK (account IN (
    'claimed', 'outstanding', 'recovered', 'waived',
    'received-beyond-claim', 'owed-back', 'refunded', 'benefit-suspended', 'back-pay-due', 'back-pay-paid'
  ))
  `,
];

/** Money that is taken back, and money that is paid out. */
export class Reversal1795305600010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...reversals, ...accountsOfMoneyPaidOut]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
