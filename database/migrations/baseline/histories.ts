import { appendOnly } from '../append-only.ts';

/** Temporal histories, kept after Temporal has forgotten them. */
export const histories: readonly string[] = [
  `
  CREATE TABLE history_run (
    workflow_id text NOT NULL,
    run_id text NOT NULL,
    process_id uuid NOT NULL CONSTRAINT history_run_process REFERENCES process (id),
    started_at timestamptz NOT NULL,
    closed_at timestamptz NOT NULL,
    closed_status text NOT NULL,
    event_count integer NOT NULL,
    events bytea NOT NULL,
    archived_at timestamptz NOT NULL,
    PRIMARY KEY (workflow_id, run_id),
    CONSTRAINT history_run_status CHECK (
      closed_status IN ('completed', 'failed', 'cancelled', 'terminated', 'timed-out', 'continued-as-new')
    )
  )
  `,
  // The events are already gzipped.
  'ALTER TABLE history_run ALTER COLUMN events SET STORAGE EXTERNAL',
  'CREATE INDEX history_run_of_process ON history_run (process_id, started_at)',
  appendOnly('history_run'),
];
