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
    archived_at timestamptz NOT NULL,
    PRIMARY KEY (workflow_id, run_id),
    CONSTRAINT history_run_status CHECK (
      closed_status IN ('completed', 'failed', 'cancelled', 'terminated', 'timed-out', 'continued-as-new')
    )
  )
  `,
  `
  CREATE TABLE history_slice (
    workflow_id text NOT NULL,
    run_id text NOT NULL,
    first_event_id integer NOT NULL,
    last_event_id integer NOT NULL,
    events bytea NOT NULL,
    PRIMARY KEY (workflow_id, run_id, first_event_id),
    CONSTRAINT history_slice_run FOREIGN KEY (workflow_id, run_id) REFERENCES history_run (workflow_id, run_id),
    CONSTRAINT history_slice_order CHECK (first_event_id BETWEEN 1 AND last_event_id)
  )
  `,
  // The events are already gzipped.
  'ALTER TABLE history_slice ALTER COLUMN events SET STORAGE EXTERNAL',
  'CREATE INDEX history_run_of_process ON history_run (process_id, started_at)',
  appendOnly('history_run'),
  appendOnly('history_slice'),
];
