import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

const claimTable = `
  CREATE TABLE claim (
    case_id uuid NOT NULL CONSTRAINT claim_case REFERENCES recovery_case (id),
    id text NOT NULL,
    nature text NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT claim_nature CHECK (nature IN ('overpayment', 'late-fee', 'fine', 'surcharge'))
  )
`;

/** Postings refer to a claim of any nature instead of a claim period. */
const claimsInPlaceOfPeriods = [
  `INSERT INTO claim (case_id, id, nature) SELECT case_id, id, 'overpayment' FROM claim_period`,
  'ALTER TABLE ledger_posting DROP CONSTRAINT ledger_posting_claim_period',
  'ALTER TABLE ledger_posting RENAME COLUMN claim_period_id TO claim_id',
  'ALTER TABLE ledger_posting RENAME CONSTRAINT ledger_posting_claim_period_account TO ledger_posting_claim_account',
  `
  ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_claim
    FOREIGN KEY (case_id, claim_id) REFERENCES claim (case_id, id)
  `,
];

/** A booking adds up to zero within each claim, and within what belongs to the case as a whole. */
const bookingBalances = `
  CREATE OR REPLACE FUNCTION check_booking_balances(checked_case uuid, checked_transaction text) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    unbalanced record;
  BEGIN
    SELECT claim_id, sum(amount) AS difference INTO unbalanced
    FROM ledger_posting
    WHERE case_id = checked_case AND transaction_id = checked_transaction
    GROUP BY claim_id
    HAVING sum(amount) <> 0
    LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'booking % of case % is off by % in claim %',
        checked_transaction, checked_case, unbalanced.difference, coalesce(unbalanced.claim_id, '(none)')
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_balances';
    END IF;
  END
  $$
`;

/**
 * In each claim nothing claimed, outstanding, recovered or waived is negative; as bookings balance, recovered + outstanding
 * + waived = claimed follows for each. The totals that the case shows are those of its ledger over all claims. The lock
 * makes writers of one case wait for each other, so that neither overlooks what the other books.
 */
const ledgerAgrees = `
  CREATE OR REPLACE FUNCTION check_ledger_of_case(checked_case uuid, violated text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    shown record;
    booked record;
  BEGIN
    SELECT claimed, outstanding, recovered, waived INTO shown
    FROM recovery_case WHERE id = checked_case FOR NO KEY UPDATE;
    SELECT
      coalesce(sum(claim.claimed), 0) AS claimed,
      coalesce(sum(claim.outstanding), 0) AS outstanding,
      coalesce(sum(claim.recovered), 0) AS recovered,
      coalesce(sum(claim.waived), 0) AS waived,
      coalesce(min(least(claim.claimed, claim.outstanding, claim.recovered, claim.waived)), 0) AS lowest
    INTO booked
    FROM (
      SELECT
        coalesce(-sum(amount) FILTER (WHERE account = 'claimed'), 0) AS claimed,
        coalesce(sum(amount) FILTER (WHERE account = 'outstanding'), 0) AS outstanding,
        coalesce(sum(amount) FILTER (WHERE account = 'recovered'), 0) AS recovered,
        coalesce(sum(amount) FILTER (WHERE account = 'waived'), 0) AS waived
      FROM ledger_posting
      WHERE case_id = checked_case AND claim_id IS NOT NULL
      GROUP BY claim_id
    ) AS claim;
    IF booked.lowest < 0 THEN
      RAISE EXCEPTION 'a claim of case % has a negative balance of %', checked_case, booked.lowest
        USING ERRCODE = 'check_violation', CONSTRAINT = violated;
    END IF;
    IF (shown.claimed, shown.outstanding, shown.recovered, shown.waived)
      IS DISTINCT FROM (booked.claimed, booked.outstanding, booked.recovered, booked.waived)
    THEN
      RAISE EXCEPTION 'case % shows other totals than its ledger', checked_case
        USING ERRCODE = 'check_violation', CONSTRAINT = violated;
    END IF;
  END
  $$
`;

/** Claims of several natures: overpayment, fine, surcharge on the fine, late fee, each on its own accounts. */
export class ClaimNature1795305600009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [claimTable, ...claimsInPlaceOfPeriods, bookingBalances, ledgerAgrees])
      await queryRunner.query(statement);
    await makeAppendOnly(queryRunner, 'claim');
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
