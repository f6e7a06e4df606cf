import { appendOnly } from '../append-only.ts';

/** Who has reported, sealed with keys of its own, and who has opened it. Nothing refers to it, and it refers to nothing. */
export const reporters: readonly string[] = [
  `
  CREATE TABLE reporter_secret (
    report_id uuid NOT NULL,
    id uuid NOT NULL,
    content_sealed bytea NOT NULL,
    PRIMARY KEY (report_id, id)
  )
  `,
  appendOnly('reporter_secret'),
  `
  CREATE TABLE reporter_opening (
    id uuid PRIMARY KEY,
    report_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    opened_by text NOT NULL CONSTRAINT reporter_opening_person CHECK (opened_by <> ''),
    purpose text NOT NULL CONSTRAINT reporter_opening_purpose CHECK (purpose <> ''),
    opened_at timestamptz NOT NULL DEFAULT now()
  )
  `,
  appendOnly('reporter_opening'),
];
