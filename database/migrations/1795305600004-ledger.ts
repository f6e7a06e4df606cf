import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

const transactionTable = `
  CREATE TABLE ledger_transaction (
    case_id uuid NOT NULL CONSTRAINT ledger_transaction_case REFERENCES recovery_case (id),
    id text NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    booked_on date NOT NULL,
    reference text,
    PRIMARY KEY (case_id, id),
    CONSTRAINT ledger_transaction_position UNIQUE (case_id, revision, position)
  )
`;

const postingTable = `
  CREATE TABLE ledger_posting (
    case_id uuid NOT NULL,
    transaction_id text NOT NULL,
    position integer NOT NULL,
    account text NOT NULL,
    claim_period_id text,
    amount bigint NOT NULL,
    PRIMARY KEY (case_id, transaction_id, position),
    CONSTRAINT ledger_posting_transaction
      FOREIGN KEY (case_id, transaction_id) REFERENCES ledger_transaction (case_id, id),
    CONSTRAINT ledger_posting_claim_period
      FOREIGN KEY (case_id, claim_period_id) REFERENCES claim_period (case_id, id),
    CONSTRAINT ledger_posting_account CHECK (account IN (
      'claimed', 'outstanding', 'recovered', 'waived',
      'received-beyond-claim', 'owed-back', 'benefit-suspended', 'back-pay-due'
    )),
    CONSTRAINT ledger_posting_claim_period_account
      CHECK ((account IN ('claimed', 'outstanding', 'recovered', 'waived')) = (claim_period_id IS NOT NULL)),
    CONSTRAINT ledger_posting_amount CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991)
  )
`;

/** A booking adds up to zero within each claim period, and within what belongs to the case as a whole. */
const bookingBalances = `
  CREATE FUNCTION check_booking_balances(checked_case uuid, checked_transaction text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    unbalanced record;
  BEGIN
    SELECT claim_period_id, sum(amount) AS difference INTO unbalanced
    FROM ledger_posting
    WHERE case_id = checked_case AND transaction_id = checked_transaction
    GROUP BY claim_period_id
    HAVING sum(amount) <> 0
    LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'booking % of case % is off by % in claim period %',
        checked_transaction, checked_case, unbalanced.difference, coalesce(unbalanced.claim_period_id, '(none)')
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_balances';
    END IF;
  END
  $$
`;

/**
 * In each claim period nothing outstanding, recovered or waived is negative; as bookings balance, recovered + outstanding +
 * waived = claimed follows. The totals that the case shows are those of its ledger. The lock makes writers of one case
 * wait for each other, so that neither overlooks what the other books.
 */
const ledgerAgrees = `
  CREATE FUNCTION check_ledger_of_case(checked_case uuid, violated text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    shown record;
    booked record;
  BEGIN
    SELECT claimed, outstanding, recovered, waived INTO shown
    FROM recovery_case WHERE id = checked_case FOR NO KEY UPDATE;
    SELECT
      coalesce(sum(period.claimed), 0) AS claimed,
      coalesce(sum(period.outstanding), 0) AS outstanding,
      coalesce(sum(period.recovered), 0) AS recovered,
      coalesce(sum(period.waived), 0) AS waived,
      coalesce(min(least(period.outstanding, period.recovered, period.waived)), 0) AS lowest
    INTO booked
    FROM (
      SELECT
        coalesce(-sum(amount) FILTER (WHERE account = 'claimed'), 0) AS claimed,
        coalesce(sum(amount) FILTER (WHERE account = 'outstanding'), 0) AS outstanding,
        coalesce(sum(amount) FILTER (WHERE account = 'recovered'), 0) AS recovered,
        coalesce(sum(amount) FILTER (WHERE account = 'waived'), 0) AS waived
      FROM ledger_posting
      WHERE case_id = checked_case AND claim_period_id IS NOT NULL
      GROUP BY claim_period_id
    ) AS period;
    IF booked.lowest < 0 THEN
      RAISE EXCEPTION 'a claim period of case % has a negative balance of %', checked_case, booked.lowest
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

/** Deferred: a case and its bookings are compared when the transaction commits. */
const triggers = [
  `
  CREATE FUNCTION check_ledger_of_posting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_booking_balances(NEW.case_id, NEW.transaction_id);
    PERFORM check_ledger_of_case(NEW.case_id, TG_NAME);
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE CONSTRAINT TRIGGER ledger_posting_agrees_with_case AFTER INSERT ON ledger_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_ledger_of_posting()
  `,
  `
  CREATE FUNCTION check_ledger_of_changed_case() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_ledger_of_case(NEW.id, TG_NAME);
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE CONSTRAINT TRIGGER recovery_case_opens_with_ledger AFTER INSERT ON recovery_case
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.claimed <> 0)
  EXECUTE FUNCTION check_ledger_of_changed_case()
  `,
  `
  CREATE CONSTRAINT TRIGGER recovery_case_agrees_with_ledger AFTER UPDATE ON recovery_case
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.claimed, OLD.outstanding, OLD.recovered, OLD.waived)
    IS DISTINCT FROM (NEW.claimed, NEW.outstanding, NEW.recovered, NEW.waived))
  EXECUTE FUNCTION check_ledger_of_changed_case()
  `,
];

/** The ledger: double entry, only growing, and always in agreement with what the case shows. */
export class Ledger1795305600004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(transactionTable);
    await makeAppendOnly(queryRunner, 'ledger_transaction');
    await queryRunner.query(postingTable);
    await makeAppendOnly(queryRunner, 'ledger_posting');
    for (const statement of [bookingBalances, ledgerAgrees, ...triggers]) {
      await queryRunner.query(statement);
    }
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
