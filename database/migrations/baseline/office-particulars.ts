import { appendOnly } from '../append-only.ts';

const proposals = `
  CREATE TABLE office_particulars (
    version text PRIMARY KEY,
    office_id text NOT NULL CONSTRAINT office_particulars_office REFERENCES office (id),
    sequence integer NOT NULL,
    particulars jsonb NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz NOT NULL,
    command_id text NOT NULL CONSTRAINT office_particulars_command UNIQUE,
    body_digest text NOT NULL,
    CONSTRAINT office_particulars_sequence UNIQUE (office_id, sequence),
    CONSTRAINT office_particulars_sequence_from_one CHECK (sequence >= 1)
  )
`;

/** One decision for each change, by somebody else than who proposed it. */
const decisions = `
  CREATE TABLE office_particulars_decision (
    version text PRIMARY KEY CONSTRAINT office_particulars_decision_version REFERENCES office_particulars (version),
    outcome text NOT NULL,
    reason text NOT NULL,
    decided_by text NOT NULL,
    decided_by_name text NOT NULL,
    decided_at timestamptz NOT NULL,
    command_id text NOT NULL CONSTRAINT office_particulars_decision_command UNIQUE,
    body_digest text NOT NULL,
    CONSTRAINT office_particulars_decision_outcome CHECK (outcome IN ('approved', 'rejected'))
  )
`;

/** What letters print of offices, as people change it. */
export const officeParticulars: readonly string[] = [
  proposals,
  decisions,
  ...['office_particulars', 'office_particulars_decision'].map(appendOnly),
];
