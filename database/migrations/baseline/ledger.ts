import { appendOnly } from '../append-only.ts';

const claimTable = `
  CREATE TABLE claim (
    process_id uuid NOT NULL CONSTRAINT claim_process REFERENCES process (id),
    id text NOT NULL,
    nature text NOT NULL,
    PRIMARY KEY (process_id, id),
    CONSTRAINT claim_nature CHECK (nature IN ('overpayment', 'late-fee', 'fine', 'surcharge'))
  )
`;

/** A booking may name the one that it takes back; each is taken back once. */
const transactionTable = `
  CREATE TABLE ledger_transaction (
    process_id uuid NOT NULL CONSTRAINT ledger_transaction_process REFERENCES process (id),
    id text NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    booked_on date NOT NULL,
    reference text,
    reverses text,
    PRIMARY KEY (process_id, id),
    CONSTRAINT ledger_transaction_position UNIQUE (process_id, revision, position),
    CONSTRAINT ledger_transaction_reversed
      FOREIGN KEY (process_id, reverses) REFERENCES ledger_transaction (process_id, id),
    CONSTRAINT ledger_transaction_reversed_once UNIQUE (process_id, reverses)
  )
`;

const postingTable = `
  CREATE TABLE ledger_posting (
    process_id uuid NOT NULL,
    transaction_id text NOT NULL,
    position integer NOT NULL,
    account text NOT NULL,
    claim_id text,
    amount bigint NOT NULL,
    PRIMARY KEY (process_id, transaction_id, position),
    CONSTRAINT ledger_posting_transaction
      FOREIGN KEY (process_id, transaction_id) REFERENCES ledger_transaction (process_id, id),
    CONSTRAINT ledger_posting_claim FOREIGN KEY (process_id, claim_id) REFERENCES claim (process_id, id),
    CONSTRAINT ledger_posting_account CHECK (account IN (
      'claimed', 'outstanding', 'recovered', 'waived',
      'received-beyond-claim', 'owed-back', 'refunded', 'benefit-suspended', 'back-pay-due', 'back-pay-paid'
    )),
    CONSTRAINT ledger_posting_claim_account
      CHECK ((account IN ('claimed', 'outstanding', 'recovered', 'waived')) = (claim_id IS NOT NULL)),
    CONSTRAINT ledger_posting_amount CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991)
  )
`;

/**
 * What is claimed, outstanding, recovered and waived in each claim of a process. Looked up by a process that is known
 * beforehand: so PostgreSQL searches by index even in a table that is new to it.
 */
const claimBalances = `
  CREATE FUNCTION claim_balances(of_process uuid)
  RETURNS TABLE (claim_id text, claimed numeric, outstanding numeric, recovered numeric, waived numeric)
  LANGUAGE sql STABLE AS $$
    SELECT
      claim_id,
      coalesce(-sum(amount) FILTER (WHERE account = 'claimed'), 0),
      coalesce(sum(amount) FILTER (WHERE account = 'outstanding'), 0),
      coalesce(sum(amount) FILTER (WHERE account = 'recovered'), 0),
      coalesce(sum(amount) FILTER (WHERE account = 'waived'), 0)
    FROM ledger_posting
    WHERE process_id = of_process AND claim_id IS NOT NULL
    GROUP BY claim_id
  $$
`;

/** A booking adds up to zero within each claim, and within what belongs to the process as a whole. */
const bookingBalances = `
  CREATE FUNCTION check_bookings_balance(checked_process uuid, checked_transactions text[]) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    unbalanced record;
  BEGIN
    SELECT transaction_id, claim_id, sum(amount) AS difference INTO unbalanced
    FROM ledger_posting
    WHERE process_id = checked_process AND transaction_id = ANY (checked_transactions)
    GROUP BY transaction_id, claim_id
    HAVING sum(amount) <> 0
    LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'booking % of process % is off by % in claim %', unbalanced.transaction_id, checked_process,
        unbalanced.difference, coalesce(unbalanced.claim_id, '(none)')
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_balances';
    END IF;
  END
  $$
`;

/**
 * Nothing claimed, outstanding, recovered or waived is negative in any claim; as bookings balance, recovered + outstanding +
 * waived = claimed follows for each.
 */
const balancesNotNegative = `
  CREATE FUNCTION check_claims_not_negative(checked_process uuid) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    lowest numeric;
  BEGIN
    SELECT min(least(claimed, outstanding, recovered, waived)) INTO lowest FROM claim_balances(checked_process);
    IF lowest < 0 THEN
      RAISE EXCEPTION 'a claim of process % has a negative balance of %', checked_process, lowest
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_not_negative';
    END IF;
  END
  $$
`;

/**
 * Once for each statement, however many rows it books: so a statement leaves the ledger balanced, or is refused. The lock
 * makes writers of one process wait for each other, so that neither overlooks what the other books.
 */
const checks = [
  `
  CREATE FUNCTION check_added_postings() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    booked record;
  BEGIN
    FOR booked IN
      SELECT process_id, array_agg(DISTINCT transaction_id) AS transactions
      FROM added GROUP BY process_id ORDER BY process_id
    LOOP
      PERFORM FROM process WHERE id = booked.process_id FOR NO KEY UPDATE;
      PERFORM check_bookings_balance(booked.process_id, booked.transactions);
      PERFORM check_claims_not_negative(booked.process_id);
    END LOOP;
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE TRIGGER ledger_posting_adds_up AFTER INSERT ON ledger_posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_added_postings()
  `,
];

/** The ledger: double entry, and only growing. What a kind of process shows of it is held against it with its own table. */
export const ledger: readonly string[] = [
  claimTable,
  transactionTable,
  postingTable,
  ...['claim', 'ledger_transaction', 'ledger_posting'].map(appendOnly),
  claimBalances,
  bookingBalances,
  balancesNotNegative,
  ...checks,
];
