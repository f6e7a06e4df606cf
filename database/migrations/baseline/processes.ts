const processTable = `
  CREATE TABLE process (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    number text NOT NULL CONSTRAINT process_number UNIQUE,
    office_id text NOT NULL CONSTRAINT process_of_office REFERENCES office (id),
    rulebook_id text NOT NULL,
    rulebook_version text NOT NULL,
    calendar_id text NOT NULL,
    calendar_version text NOT NULL,
    settings_version text,
    stage text NOT NULL,
    stage_entered_on date NOT NULL,
    assignee text,
    on_hold boolean NOT NULL,
    hold_until date,
    next_deadline_on date,
    next_deadline_at timestamptz,
    next_deadline_rule text,
    next_deadline_title text,
    waits_for text NOT NULL,
    next_step text NOT NULL,
    revision integer NOT NULL,
    opened_on date NOT NULL,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    closed_on date,
    closing_outcome text,
    opened_by text NOT NULL,
    opened_by_name text NOT NULL,
    request_digest text NOT NULL,
    state_sealed bytea NOT NULL,
    audit_hash text NOT NULL,
    CONSTRAINT process_hold CHECK (on_hold = (hold_until IS NOT NULL)),
    CONSTRAINT process_closing
      CHECK ((stage = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (closing_outcome IS NULL)),
    CONSTRAINT process_revision CHECK (revision >= 1)
  )
`;

const indexes = [
  'CREATE INDEX process_opened ON process (kind, opened_at, id)',
  'CREATE INDEX process_stage ON process (stage, opened_at, id)',
  'CREATE INDEX process_office ON process (office_id, opened_at, id)',
  'CREATE INDEX process_assignee ON process (assignee, opened_at, id) WHERE assignee IS NOT NULL',
  'CREATE INDEX process_next_deadline ON process (next_deadline_on) WHERE next_deadline_on IS NOT NULL',
  'CREATE INDEX process_calendar ON process (calendar_id, calendar_version, id) WHERE closed_on IS NULL',
  'CREATE INDEX process_settings ON process (office_id, rulebook_id, settings_version, id) WHERE closed_on IS NULL',
];

/** A writer that is behind may not put a process back to what it was. */
const revisionGuard = [
  `
  CREATE FUNCTION refuse_earlier_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'process % stands at revision %, which is later than %', OLD.id, OLD.revision, NEW.revision
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'process_revision_grows';
  END
  $$
  `,
  `
  CREATE TRIGGER process_revision_grows BEFORE UPDATE ON process
  FOR EACH ROW WHEN (NEW.revision < OLD.revision) EXECUTE FUNCTION refuse_earlier_revision()
  `,
];

/** What processes of every kind share, and the sequence that numbers cases. */
export const processes: readonly string[] = [
  'CREATE SEQUENCE case_number',
  processTable,
  // The state is sealed: trying to compress it only costs time.
  'ALTER TABLE process ALTER COLUMN state_sealed SET STORAGE EXTERNAL',
  ...indexes,
  ...revisionGuard,
];
