import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseToRevert } from './irreversible.ts';

const deadlineTable = `
  CREATE TABLE deadline (
    case_id uuid NOT NULL CONSTRAINT deadline_case REFERENCES recovery_case (id),
    id text NOT NULL,
    purpose text NOT NULL,
    subject text,
    rule text NOT NULL,
    title text NOT NULL,
    legal_basis text NOT NULL,
    from_day date NOT NULL,
    due_on date NOT NULL,
    opens_next_on date NOT NULL,
    runs_out_at timestamptz NOT NULL,
    unit text NOT NULL,
    provisional boolean NOT NULL,
    calendar_version text NOT NULL,
    on_expiry text NOT NULL,
    who_acts text NOT NULL,
    scope text NOT NULL,
    status text NOT NULL,
    remaining integer,
    extended_from date,
    ended_on date,
    revision integer NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT deadline_status CHECK (status IN ('running', 'on-hold', 'failed', 'met', 'expired', 'cancelled')),
    CONSTRAINT deadline_ended CHECK ((status IN ('running', 'on-hold', 'failed')) = (ended_on IS NULL))
  )
`;

const documentTable = `
  CREATE TABLE document (
    case_id uuid NOT NULL CONSTRAINT document_case REFERENCES recovery_case (id),
    id text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL CONSTRAINT document_number UNIQUE,
    template_version integer NOT NULL,
    issued_on date NOT NULL,
    to_be_served boolean NOT NULL,
    served_on date,
    service_way text,
    request_sealed bytea NOT NULL,
    revision integer NOT NULL,
    status text NOT NULL,
    content_sealed bytea,
    sha256 text,
    size integer,
    rendered_at timestamptz,
    dispatched_at timestamptz,
    dispatch_reference text,
    last_error text,
    PRIMARY KEY (case_id, id),
    CONSTRAINT document_status CHECK (status IN ('requested', 'rendered', 'dispatched')),
    CONSTRAINT document_rendered CHECK (
      (status = 'requested') = (content_sealed IS NULL)
      AND (content_sealed IS NULL) = (sha256 IS NULL)
      AND (content_sealed IS NULL) = (size IS NULL)
      AND (content_sealed IS NULL) = (rendered_at IS NULL)
    ),
    CONSTRAINT document_dispatched CHECK (
      (status = 'dispatched') = (dispatched_at IS NOT NULL)
      AND (dispatched_at IS NULL) = (dispatch_reference IS NULL)
    ),
    CONSTRAINT document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT document_served CHECK ((served_on IS NULL) = (service_way IS NULL))
  )
`;

/** What is on paper stays as it is: neither what was requested nor the content that was stored can be replaced. */
const documentGuard = [
  `
  CREATE FUNCTION refuse_document_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'document % of case % is fixed: % is refused', OLD.id, OLD.case_id, TG_OP
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME;
  END
  $$
  `,
  `
  CREATE TRIGGER document_request_fixed BEFORE UPDATE ON document FOR EACH ROW
  WHEN ((OLD.case_id, OLD.id, OLD.kind, OLD.number, OLD.template_version, OLD.issued_on, OLD.request_sealed, OLD.revision)
    IS DISTINCT FROM
    (NEW.case_id, NEW.id, NEW.kind, NEW.number, NEW.template_version, NEW.issued_on, NEW.request_sealed, NEW.revision))
  EXECUTE FUNCTION refuse_document_change()
  `,
  `
  CREATE TRIGGER document_content_fixed BEFORE UPDATE ON document FOR EACH ROW
  WHEN (OLD.content_sealed IS NOT NULL
    AND (OLD.content_sealed, OLD.sha256, OLD.size, OLD.rendered_at)
      IS DISTINCT FROM (NEW.content_sealed, NEW.sha256, NEW.size, NEW.rendered_at))
  EXECUTE FUNCTION refuse_document_change()
  `,
  `
  CREATE TRIGGER document_dispatch_fixed BEFORE UPDATE ON document FOR EACH ROW
  WHEN (OLD.dispatched_at IS NOT NULL
    AND (OLD.dispatched_at, OLD.dispatch_reference) IS DISTINCT FROM (NEW.dispatched_at, NEW.dispatch_reference))
  EXECUTE FUNCTION refuse_document_change()
  `,
  `
  CREATE TRIGGER document_kept BEFORE DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
  `,
];

/** What is due and has not acted is asked for again and again, among all the clocks of all cases. */
const liveDeadlineIndexes = [
  `CREATE INDEX deadline_running ON deadline (runs_out_at) WHERE status = 'running'`,
  `CREATE INDEX deadline_failed ON deadline (case_id) WHERE status = 'failed'`,
] as const;

/** Letters that have not gone out are counted at each look at the service's health; nearly all have. */
const waitingDocumentIndex = `CREATE INDEX document_waiting ON document (case_id) WHERE status <> 'dispatched'`;

/** The clocks of the cases, and their documents. */
export class DeadlineAndDocument1795305600005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(deadlineTable);
    for (const index of liveDeadlineIndexes) await queryRunner.query(index);
    await queryRunner.query(documentTable);
    await queryRunner.query(waitingDocumentIndex);
    // Sealed columns do not compress.
    await queryRunner.query(`
      ALTER TABLE document
        ALTER COLUMN request_sealed SET STORAGE EXTERNAL,
        ALTER COLUMN content_sealed SET STORAGE EXTERNAL
    `);
    for (const statement of documentGuard) {
      await queryRunner.query(statement);
    }
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
