const documentTable = `
  CREATE TABLE document (
    process_id uuid NOT NULL CONSTRAINT document_process REFERENCES process (id),
    id text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL CONSTRAINT document_number UNIQUE,
    template_version integer NOT NULL,
    issued_on date NOT NULL,
    to_be_served boolean NOT NULL,
    served_on date,
    service_way text,
    failed_on date,
    request_sealed bytea NOT NULL,
    revision integer NOT NULL,
    status text NOT NULL,
    file_key text,
    sha256 text,
    size integer,
    names_reporter boolean NOT NULL DEFAULT false,
    substituted text[] NOT NULL DEFAULT '{}',
    rendered_at timestamptz,
    dispatched_at timestamptz,
    dispatch_reference text,
    last_error text,
    PRIMARY KEY (process_id, id),
    CONSTRAINT document_status CHECK (status IN ('requested', 'rendered', 'dispatched')),
    CONSTRAINT document_rendered CHECK (
      (status = 'requested') = (file_key IS NULL)
      AND (file_key IS NULL) = (sha256 IS NULL)
      AND (file_key IS NULL) = (size IS NULL)
      AND (file_key IS NULL) = (rendered_at IS NULL)
    ),
    CONSTRAINT document_dispatched CHECK (
      (status = 'dispatched') = (dispatched_at IS NOT NULL)
      AND (dispatched_at IS NULL) = (dispatch_reference IS NULL)
    ),
    CONSTRAINT document_file CHECK (
      split_part(file_key, '.', 1) = 'documents/' || right(process_id::text, 2) || '/' || process_id::text
      AND split_part(file_key, '.', 2) = id
    ),
    CONSTRAINT document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT document_served CHECK (served_on IS NOT NULL OR service_way IS NULL)
  )
`;

/** What was issued stays as it is: neither what was requested nor the file that was kept can be replaced. */
const documentGuard = [
  `
  CREATE FUNCTION refuse_document_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'document % of process % is fixed: % is refused', OLD.id, OLD.process_id, TG_OP
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME;
  END
  $$
  `,
  `
  CREATE TRIGGER document_request_fixed BEFORE UPDATE ON document FOR EACH ROW
  WHEN ((OLD.process_id, OLD.id, OLD.kind, OLD.number, OLD.template_version, OLD.issued_on, OLD.request_sealed, OLD.revision)
    IS DISTINCT FROM
    (NEW.process_id, NEW.id, NEW.kind, NEW.number, NEW.template_version, NEW.issued_on, NEW.request_sealed, NEW.revision))
  EXECUTE FUNCTION refuse_document_change()
  `,
  `
  CREATE TRIGGER document_file_fixed BEFORE UPDATE ON document FOR EACH ROW
  WHEN (OLD.file_key IS NOT NULL
    AND (OLD.file_key, OLD.sha256, OLD.size, OLD.names_reporter, OLD.substituted, OLD.rendered_at)
      IS DISTINCT FROM (NEW.file_key, NEW.sha256, NEW.size, NEW.names_reporter, NEW.substituted, NEW.rendered_at))
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

/** The letters. Those that have not gone out are counted at each look at the service's health; nearly all have. */
export const documents: readonly string[] = [
  documentTable,
  `CREATE INDEX document_waiting ON document (process_id) WHERE status <> 'dispatched'`,
  // What is sealed does not compress.
  `ALTER TABLE document ALTER COLUMN request_sealed SET STORAGE EXTERNAL`,
  ...documentGuard,
];
