import { appendOnly } from '../append-only.ts';

/**
 * What each process has used, once, however many of its transitions did: of what nearly all have used, as a calendar, a page is
 * found as quickly as of what few have.
 */
export const processUses: readonly string[] = [
  `
  CREATE TABLE process_use (
    used text NOT NULL,
    process_id uuid NOT NULL CONSTRAINT process_use_process REFERENCES process (id),
    PRIMARY KEY (used, process_id)
  )
  `,
  appendOnly('process_use'),
];
