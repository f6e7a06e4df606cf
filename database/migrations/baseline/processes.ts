const processTable = `
  CREATE TABLE process (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    number text NOT NULL CONSTRAINT process_number UNIQUE,
    office_id text NOT NULL CONSTRAINT process_of_office REFERENCES office (id),
    kept_from text[],
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
    next_deadline_title jsonb,
    waits_for text NOT NULL,
    next_step jsonb NOT NULL,
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

const open = 'WHERE closed_on IS NULL';
const goesOn = `WHERE closed_on IS NULL OR waits_for = 'approver'`;
const nextDeadline = `COALESCE(next_deadline_on, 'infinity')`;

/** Lists ask for one kind and, nearly always, for what is open: an index holds what is asked of it and nothing else. */
const listIndexes = [
  `CREATE INDEX process_open_by_deadline ON process (kind, (${nextDeadline}), id) INCLUDE (next_deadline_on) ${open}`,
  `CREATE INDEX process_open_by_opening ON process (kind, opened_at, id) ${open}`,
  `CREATE INDEX process_open_of_office ON process (kind, office_id, (${nextDeadline}), id) ${open}`,
  `CREATE INDEX process_open_in_stage ON process (kind, stage, (${nextDeadline}), id) ${open}`,
  `CREATE INDEX process_open_waiting ON process (kind, waits_for, (${nextDeadline}), id) ${open}`,
  `CREATE INDEX process_open_of_assignee ON process (kind, assignee, (${nextDeadline}), id) ${open}`,
  'CREATE INDEX process_closed_by_opening ON process (kind, opened_at, id) WHERE closed_on IS NOT NULL',
  'CREATE INDEX process_kept_from ON process (id) WHERE kept_from IS NOT NULL',
  'CREATE INDEX process_number_beginnings ON process (number text_pattern_ops)',
  'CREATE INDEX process_number_ends ON process (reverse(left(number, -3)) text_pattern_ops)',
  'CREATE INDEX process_of_kind ON process (kind)',
  'CREATE INDEX process_by_opening ON process (kind, opened_at, id)',
  'CREATE INDEX process_by_change ON process (kind, changed_at, id)',
  'CREATE INDEX process_by_office ON process (kind, office_id, opened_at, id)',
  'CREATE INDEX process_by_assignee ON process (kind, assignee, opened_at, id)',
];

/** What sweeps and roll-outs ask for: processes that go on, of whatever kind. */
const sweepIndexes = [
  `CREATE INDEX process_going_on ON process (id) ${goesOn}`,
  `CREATE INDEX process_going_on_by_calendar ON process (calendar_id, calendar_version, id) ${goesOn}`,
  `CREATE INDEX process_going_on_by_settings ON process (office_id, rulebook_id, settings_version, id) ${goesOn}`,
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

/** What processes of every kind share. */
export const processes: readonly string[] = [
  processTable,
  // The state is sealed: trying to compress it only costs time.
  'ALTER TABLE process ALTER COLUMN state_sealed SET STORAGE EXTERNAL',
  ...listIndexes,
  ...sweepIndexes,
  ...revisionGuard,
];
