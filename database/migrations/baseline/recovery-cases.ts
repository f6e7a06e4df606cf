const caseTable = `
  CREATE TABLE recovery_case (
    id uuid PRIMARY KEY CONSTRAINT recovery_case_process REFERENCES process (id),
    is_open boolean NOT NULL,
    office_id text NOT NULL,
    opened_at timestamptz NOT NULL,
    scheme text NOT NULL,
    violation text NOT NULL,
    source text NOT NULL,
    found_on date NOT NULL,
    currency text NOT NULL,
    claimed bigint NOT NULL,
    recovered bigint NOT NULL,
    waived bigint NOT NULL,
    outstanding bigint NOT NULL,
    owed_back bigint NOT NULL,
    back_pay_due bigint NOT NULL,
    suspicion text NOT NULL,
    referral_status text,
    CONSTRAINT recovery_case_currency CHECK (currency IN ('CNY', 'VND')),
    CONSTRAINT recovery_case_amounts CHECK (recovered + outstanding + waived = claimed),
    CONSTRAINT recovery_case_amounts_not_negative
      CHECK (least(claimed, recovered, outstanding, waived, owed_back, back_pay_due) >= 0)
  )
`;

const indexes = [
  'CREATE INDEX recovery_case_open_by_scheme ON recovery_case (scheme, opened_at, id) WHERE is_open',
  'CREATE INDEX recovery_case_open_by_violation ON recovery_case (violation, opened_at, id) WHERE is_open',
  'CREATE INDEX recovery_case_open_of_office_by_scheme ON recovery_case (office_id, scheme, opened_at, id) WHERE is_open',
  'CREATE INDEX recovery_case_open_of_office_by_violation ON recovery_case (office_id, violation, opened_at, id) WHERE is_open',
  'CREATE INDEX recovery_case_open_by_outstanding ON recovery_case (outstanding, id) WHERE is_open',
  'CREATE INDEX recovery_case_by_outstanding ON recovery_case (outstanding, id)',
];

const claimPeriodTable = `
  CREATE TABLE claim_period (
    process_id uuid NOT NULL CONSTRAINT claim_period_case REFERENCES recovery_case (id),
    id text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    benefit_code text NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (process_id, id),
    CONSTRAINT claim_period_days CHECK (from_day <= to_day),
    CONSTRAINT claim_period_amount CHECK (amount BETWEEN 0 AND 9007199254740991)
  )
`;

/** The totals that a case shows are those of its ledger over all claims. The lock is the one under which postings are checked. */
const totalsAgree = `
  CREATE FUNCTION check_totals_of_case(checked_case uuid, violated text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    shown record;
    booked record;
  BEGIN
    PERFORM FROM process WHERE id = checked_case FOR NO KEY UPDATE;
    SELECT claimed, outstanding, recovered, waived INTO shown FROM recovery_case WHERE id = checked_case;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    SELECT
      coalesce(sum(claimed), 0) AS claimed,
      coalesce(sum(outstanding), 0) AS outstanding,
      coalesce(sum(recovered), 0) AS recovered,
      coalesce(sum(waived), 0) AS waived
    INTO booked
    FROM claim_balances(checked_case);
    IF (shown.claimed, shown.outstanding, shown.recovered, shown.waived)
      IS DISTINCT FROM (booked.claimed, booked.outstanding, booked.recovered, booked.waived)
    THEN
      RAISE EXCEPTION 'case % shows other totals than its ledger', checked_case
        USING ERRCODE = 'check_violation', CONSTRAINT = violated;
    END IF;
  END
  $$
`;

/** Each statement leaves a case and its bookings in agreement, whichever of the two it writes. */
const checks = [
  `
  CREATE FUNCTION check_totals_of_added_postings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_totals_of_case(process_id, TG_NAME)
    FROM (SELECT DISTINCT process_id FROM added ORDER BY process_id) AS booked;
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE TRIGGER ledger_posting_agrees_with_case AFTER INSERT ON ledger_posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_totals_of_added_postings()
  `,
  `
  CREATE FUNCTION check_totals_of_added_cases() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_totals_of_case(id, TG_NAME) FROM (SELECT id FROM added WHERE claimed <> 0 ORDER BY id) AS opened;
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE TRIGGER recovery_case_opens_with_ledger AFTER INSERT ON recovery_case REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_totals_of_added_cases()
  `,
  `
  CREATE FUNCTION check_totals_of_changed_cases() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM check_totals_of_case(id, TG_NAME)
    FROM (
      SELECT id FROM before JOIN after USING (id)
      WHERE (before.claimed, before.outstanding, before.recovered, before.waived)
        IS DISTINCT FROM (after.claimed, after.outstanding, after.recovered, after.waived)
      ORDER BY id
    ) AS changed;
    RETURN NULL;
  END
  $$
  `,
  `
  CREATE TRIGGER recovery_case_agrees_with_ledger AFTER UPDATE ON recovery_case
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION check_totals_of_changed_cases()
  `,
];

/** What only recovery cases list, what is claimed in them, and that both agree with the ledger. */
export const recoveryCases: readonly string[] = [caseTable, ...indexes, claimPeriodTable, totalsAgree, ...checks];
