import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseToRevert } from './irreversible.ts';

const caseTable = `
  CREATE TABLE recovery_case (
    id uuid PRIMARY KEY,
    number text NOT NULL CONSTRAINT recovery_case_number UNIQUE,
    office_id text NOT NULL CONSTRAINT recovery_case_of_office REFERENCES office (id),
    rulebook_id text NOT NULL,
    rulebook_version text NOT NULL,
    scheme text NOT NULL,
    violation text NOT NULL,
    source text NOT NULL,
    found_on date NOT NULL,
    opened_on date NOT NULL,
    person_name text NOT NULL,
    debtor_name text,
    search_text text NOT NULL,
    identity_blind_index text NOT NULL,
    stage text NOT NULL,
    stage_entered_on date NOT NULL,
    assignee text,
    on_hold boolean NOT NULL,
    hold_until date,
    currency text NOT NULL,
    claimed bigint NOT NULL,
    recovered bigint NOT NULL,
    waived bigint NOT NULL,
    outstanding bigint NOT NULL,
    owed_back bigint NOT NULL,
    back_pay_due bigint NOT NULL,
    suspicion text NOT NULL,
    referral_status text,
    next_deadline_on date,
    next_deadline_at timestamptz,
    next_deadline_rule text,
    next_deadline_title text,
    waits_for text NOT NULL,
    next_step text NOT NULL,
    revision integer NOT NULL,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    closed_on date,
    closing_outcome text,
    opened_by text NOT NULL,
    opened_by_name text NOT NULL,
    request_digest text NOT NULL,
    state_sealed bytea NOT NULL,
    audit_hash text NOT NULL,
    CONSTRAINT recovery_case_currency CHECK (currency IN ('CNY', 'VND')),
    CONSTRAINT recovery_case_amounts CHECK (recovered + outstanding + waived = claimed),
    CONSTRAINT recovery_case_amounts_not_negative
      CHECK (least(claimed, recovered, outstanding, waived, owed_back, back_pay_due) >= 0),
    CONSTRAINT recovery_case_hold CHECK (on_hold = (hold_until IS NOT NULL)),
    CONSTRAINT recovery_case_closing
      CHECK ((stage = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (closing_outcome IS NULL)),
    CONSTRAINT recovery_case_revision CHECK (revision >= 1)
  )
`;

/** Text that is searched, as single characters and pairs: names of two or three characters are found by any part. */
const searchPieces = `
  CREATE FUNCTION search_pieces(searched text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT substr(searched, place, length)), '{}')
    FROM generate_series(1, char_length(searched)) AS place, (VALUES (1), (2)) AS lengths (length)
  $$
`;

const caseIndexes = [
  'CREATE INDEX recovery_case_opened ON recovery_case (opened_at, id)',
  'CREATE INDEX recovery_case_stage ON recovery_case (stage, opened_at, id)',
  'CREATE INDEX recovery_case_office ON recovery_case (office_id, opened_at, id)',
  'CREATE INDEX recovery_case_violation ON recovery_case (violation, opened_at, id)',
  'CREATE INDEX recovery_case_scheme ON recovery_case (scheme, opened_at, id)',
  'CREATE INDEX recovery_case_assignee ON recovery_case (assignee, opened_at, id) WHERE assignee IS NOT NULL',
  'CREATE INDEX recovery_case_next_deadline ON recovery_case (next_deadline_on) WHERE next_deadline_on IS NOT NULL',
  'CREATE INDEX recovery_case_outstanding ON recovery_case (outstanding)',
  'CREATE INDEX recovery_case_identity ON recovery_case (identity_blind_index)',
  'CREATE INDEX recovery_case_search ON recovery_case USING gin (search_pieces(search_text))',
];

const claimPeriodTable = `
  CREATE TABLE claim_period (
    case_id uuid NOT NULL CONSTRAINT claim_period_case REFERENCES recovery_case (id),
    id text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    benefit_code text NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT claim_period_days CHECK (from_day <= to_day),
    CONSTRAINT claim_period_amount CHECK (amount BETWEEN 0 AND 9007199254740991)
  )
`;

/** A writer that is behind may not put a case back to what it was. */
const revisionGuard = [
  `
  CREATE FUNCTION refuse_earlier_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'case % stands at revision %, which is later than %', OLD.id, OLD.revision, NEW.revision
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'recovery_case_revision_grows';
  END
  $$
  `,
  `
  CREATE TRIGGER recovery_case_revision_grows BEFORE UPDATE ON recovery_case
  FOR EACH ROW WHEN (NEW.revision < OLD.revision) EXECUTE FUNCTION refuse_earlier_revision()
  `,
];

/** The cases, what is claimed in them, and the sequence that numbers them. */
export class RecoveryCase1795305600002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE SEQUENCE case_number');
    await queryRunner.query(searchPieces);
    await queryRunner.query(caseTable);
    // The state is sealed: trying to compress it only costs time.
    await queryRunner.query('ALTER TABLE recovery_case ALTER COLUMN state_sealed SET STORAGE EXTERNAL');
    for (const statement of [...caseIndexes, ...revisionGuard]) {
      await queryRunner.query(statement);
    }
    await queryRunner.query(claimPeriodTable);
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
