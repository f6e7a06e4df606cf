import { appendOnly } from '../append-only.ts';

const proposals = `
  CREATE TABLE office_settings (
    version text PRIMARY KEY,
    office_id text NOT NULL CONSTRAINT office_settings_office REFERENCES office (id),
    rulebook_id text NOT NULL,
    rulebook_version text NOT NULL,
    sequence integer NOT NULL,
    proposed jsonb NOT NULL,
    settings jsonb NOT NULL,
    reason text NOT NULL,
    proposed_by text NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz NOT NULL,
    command_id text NOT NULL CONSTRAINT office_settings_command UNIQUE,
    body_digest text NOT NULL,
    CONSTRAINT office_settings_sequence UNIQUE (office_id, rulebook_id, sequence),
    CONSTRAINT office_settings_sequence_from_one CHECK (sequence >= 1)
  )
`;

/** One decision for each version, by somebody else than who proposed it. */
const decisions = `
  CREATE TABLE office_settings_decision (
    version text PRIMARY KEY CONSTRAINT office_settings_decision_version REFERENCES office_settings (version),
    outcome text NOT NULL,
    reason text NOT NULL,
    decided_by text NOT NULL,
    decided_by_name text NOT NULL,
    decided_at timestamptz NOT NULL,
    command_id text NOT NULL CONSTRAINT office_settings_decision_command UNIQUE,
    body_digest text NOT NULL,
    CONSTRAINT office_settings_decision_outcome CHECK (outcome IN ('approved', 'rejected'))
  )
`;

/** Each move of open processes of an office to a version of its settings, or of the rulebook that they go by. */
const moves = `
  CREATE TABLE office_move (
    change_id uuid PRIMARY KEY,
    kind text NOT NULL,
    office_id text NOT NULL CONSTRAINT office_move_office REFERENCES office (id),
    rulebook_id text NOT NULL,
    version text NOT NULL,
    sequence integer NOT NULL,
    reason text NOT NULL,
    moved_by text NOT NULL,
    moved_by_name text NOT NULL,
    moved_at timestamptz NOT NULL,
    body_digest text NOT NULL,
    CONSTRAINT office_move_sequence UNIQUE (sequence),
    CONSTRAINT office_move_kind CHECK (kind IN ('office-settings', 'rulebook'))
  )
`;

/** The processes that a move named or that went by another version then. */
const movedProcesses = [
  `
  CREATE TABLE office_moved_process (
    change_id uuid NOT NULL CONSTRAINT office_moved_process_move REFERENCES office_move (change_id),
    process_id uuid NOT NULL CONSTRAINT office_moved_process_process REFERENCES process (id),
    PRIMARY KEY (change_id, process_id)
  )
  `,
  'CREATE INDEX office_moved_process_moves ON office_moved_process (process_id)',
];

/** What offices set within their rulebooks, in versions, and which processes were moved to them or to a later version of a rulebook. */
export const officeSettings: readonly string[] = [
  proposals,
  decisions,
  moves,
  ...movedProcesses,
  ...['office_settings', 'office_settings_decision', 'office_move', 'office_moved_process'].map(appendOnly),
];
