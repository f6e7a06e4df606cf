const partyTable = `
  CREATE TABLE party (
    process_id uuid NOT NULL CONSTRAINT party_process REFERENCES process (id),
    id text NOT NULL,
    process_kind text NOT NULL,
    is_open boolean NOT NULL,
    opened_at timestamptz NOT NULL,
    role text NOT NULL,
    since date NOT NULL,
    until date,
    particulars_sealed bytea NOT NULL,
    name_fingerprint text NOT NULL,
    name_grams integer[] NOT NULL,
    identity_fingerprint text,
    PRIMARY KEY (process_id, id)
  )
`;

/** Who takes part in processes of every kind. */
export const parties: readonly string[] = [
  partyTable,
  // How often each n-gram occurs decides the way of a search: there are more of them than are kept by default.
  'ALTER TABLE party ALTER COLUMN name_grams SET STATISTICS 1000',
  'CREATE INDEX party_identity ON party (identity_fingerprint)',
  'CREATE INDEX party_name ON party USING gin (name_grams)',
  // What many are called is looked for from the latest opening on: it is found soon.
  'CREATE INDEX party_by_opening ON party (process_kind, opened_at, process_id) INCLUDE (is_open, name_grams)',
];
