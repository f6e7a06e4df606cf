import { appendOnly } from '../append-only.ts';

/** The calendars in their versions. */
export const calendars: readonly string[] = [
  `
  CREATE TABLE calendar_version (
    calendar_id text NOT NULL,
    version text NOT NULL,
    change_id uuid NOT NULL CONSTRAINT calendar_version_change UNIQUE,
    sequence integer NOT NULL,
    years jsonb NOT NULL,
    source text NOT NULL,
    notice_year integer,
    amends boolean NOT NULL,
    loaded_by text,
    loaded_by_name text,
    loaded_at timestamptz NOT NULL,
    command_id text CONSTRAINT calendar_version_command UNIQUE,
    body_digest text,
    request_id text,
    PRIMARY KEY (calendar_id, version),
    CONSTRAINT calendar_version_sequence UNIQUE (calendar_id, sequence),
    CONSTRAINT calendar_version_calendar CHECK (calendar_id IN ('cn', 'vn')),
    CONSTRAINT calendar_version_sequence_from_one CHECK (sequence >= 1),
    CONSTRAINT calendar_version_loaded CHECK (
      (loaded_by IS NULL) = (loaded_by_name IS NULL)
      AND (loaded_by IS NULL) = (command_id IS NULL)
      AND (loaded_by IS NULL) = (body_digest IS NULL)
      AND (loaded_by IS NULL) = (notice_year IS NULL)
      AND (loaded_by IS NULL) = (request_id IS NULL)
    )
  )
  `,
  appendOnly('calendar_version'),
];
