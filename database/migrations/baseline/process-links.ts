/** Which processes hang together; asked for from both sides. */
export const processLinks: readonly string[] = [
  `
  CREATE TABLE process_link (
    process_id uuid NOT NULL CONSTRAINT process_link_process REFERENCES process (id),
    id text NOT NULL,
    to_kind text NOT NULL,
    to_id text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (process_id, id)
  )
  `,
  'CREATE INDEX process_link_other ON process_link (to_id)',
];
