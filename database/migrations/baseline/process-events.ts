const processEventTable = `
  CREATE TABLE process_event (
    process_id uuid NOT NULL CONSTRAINT process_event_process REFERENCES process (id),
    id text NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    to_kind text NOT NULL,
    to_id text NOT NULL,
    event text NOT NULL,
    payload_sealed bytea NOT NULL,
    delivered_at timestamptz,
    attempts integer NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    last_error text,
    reported_at timestamptz,
    withdrawn_on date,
    PRIMARY KEY (process_id, id)
  )
`;

/** What was told stays told, and what has arrived has arrived. */
const processEventGuard = [
  `
  CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'event % of process % is fixed: % is refused', OLD.id, OLD.process_id, TG_OP
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME;
  END
  $$
  `,
  `
  CREATE TRIGGER process_event_fixed BEFORE UPDATE ON process_event FOR EACH ROW
  WHEN ((OLD.process_id, OLD.id, OLD.revision, OLD.position, OLD.to_kind, OLD.to_id, OLD.event, OLD.payload_sealed)
    IS DISTINCT FROM
    (NEW.process_id, NEW.id, NEW.revision, NEW.position, NEW.to_kind, NEW.to_id, NEW.event, NEW.payload_sealed))
  EXECUTE FUNCTION refuse_event_change()
  `,
  `
  CREATE TRIGGER process_event_delivered BEFORE UPDATE ON process_event FOR EACH ROW
  WHEN (OLD.delivered_at IS NOT NULL AND OLD.delivered_at IS DISTINCT FROM NEW.delivered_at)
  EXECUTE FUNCTION refuse_event_change()
  `,
  `
  CREATE TRIGGER process_event_kept BEFORE DELETE OR TRUNCATE ON process_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
  `,
];

const waiting = 'WHERE delivered_at IS NULL AND withdrawn_on IS NULL';

/** What processes tell each other. Those that wait are asked for each second; nearly all have arrived. */
export const processEvents: readonly string[] = [
  processEventTable,
  `CREATE INDEX process_event_due ON process_event (next_attempt_at) ${waiting}`,
  `CREATE INDEX process_event_order ON process_event (process_id, to_id, revision, position) ${waiting}`,
  'CREATE INDEX process_event_told ON process_event (to_id, process_id, revision, position)',
  // What is sealed does not compress.
  'ALTER TABLE process_event ALTER COLUMN payload_sealed SET STORAGE EXTERNAL',
  ...processEventGuard,
];
