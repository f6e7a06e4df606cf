import { appendOnly } from '../append-only.ts';

/** What people have written at length; the states of their processes and the requests of documents refer to it. */
export const texts: readonly string[] = [
  `
  CREATE TABLE process_text (
    process_id uuid NOT NULL CONSTRAINT process_text_process REFERENCES process (id),
    id text NOT NULL,
    revision integer NOT NULL,
    words_sealed bytea NOT NULL,
    PRIMARY KEY (process_id, id)
  )
  `,
  // What is sealed does not compress.
  'ALTER TABLE process_text ALTER COLUMN words_sealed SET STORAGE EXTERNAL',
  appendOnly('process_text'),
];
