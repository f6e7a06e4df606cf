const deadlineTable = `
  CREATE TABLE deadline (
    process_id uuid NOT NULL CONSTRAINT deadline_process REFERENCES process (id),
    id text NOT NULL,
    purpose text NOT NULL,
    subject text,
    addressee text,
    rule text NOT NULL,
    title jsonb NOT NULL,
    legal_basis text NOT NULL,
    from_day date NOT NULL,
    fact_id text,
    counting jsonb NOT NULL,
    due_on date NOT NULL,
    opens_next_on date NOT NULL,
    runs_out_at timestamptz NOT NULL,
    late_entries jsonb,
    unit text NOT NULL,
    provisional boolean NOT NULL,
    calendar_version text NOT NULL,
    rulebook_version text NOT NULL,
    settings_version text,
    who_acts text NOT NULL,
    scope text NOT NULL,
    status text NOT NULL,
    remaining integer,
    extended_from date,
    ended_on date,
    revision integer NOT NULL,
    PRIMARY KEY (process_id, id),
    CONSTRAINT deadline_status CHECK (status IN ('running', 'on-hold', 'failed', 'met', 'expired', 'cancelled')),
    CONSTRAINT deadline_ended CHECK ((status IN ('running', 'on-hold', 'failed')) = (ended_on IS NULL))
  )
`;

/** The clocks of the processes. What is due and has not acted is asked for again and again, among all of them. */
export const deadlines: readonly string[] = [
  deadlineTable,
  `CREATE INDEX deadline_running ON deadline (runs_out_at) WHERE status = 'running'`,
  `CREATE INDEX deadline_failed ON deadline (process_id) WHERE status = 'failed'`,
];
