import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

const proposals = `
  CREATE TABLE office_settings (
    version text PRIMARY KEY,
    office_id text NOT NULL CONSTRAINT office_settings_office REFERENCES office (id),
    rulebook_id text NOT NULL,
    rulebook_version text NOT NULL,
    sequence integer NOT NULL,
    proposed json NOT NULL,
    settings json NOT NULL,
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

/** Each move of open cases to a version, with the cases that it named or that went by another version then. */
const moves = `
  CREATE TABLE office_settings_move (
    change_id uuid PRIMARY KEY,
    version text NOT NULL CONSTRAINT office_settings_move_version REFERENCES office_settings (version),
    sequence integer NOT NULL,
    case_ids uuid[] NOT NULL,
    reason text NOT NULL,
    moved_by text NOT NULL,
    moved_by_name text NOT NULL,
    moved_at timestamptz NOT NULL,
    body_digest text NOT NULL,
    CONSTRAINT office_settings_move_sequence UNIQUE (sequence)
  )
`;

const caseColumn = [
  'ALTER TABLE recovery_case ADD COLUMN settings_version text',
  `CREATE INDEX recovery_case_settings ON recovery_case (office_id, rulebook_id, settings_version, id)
    WHERE closed_on IS NULL`,
];

const auditCause = [
  'ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_cause',
  `ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_cause
    CHECK (cause_kind IN ('opening', 'command', 'deadline', 'clock-failure', 'document-failure', 'taken-up', 'calendar', 'office-settings'))`,
  'ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_adopted',
  `ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_adopted
    CHECK ((cause_kind IN ('calendar', 'office-settings')) = (adopted_version IS NOT NULL))`,
];

/** What offices set within their rulebooks, in versions, and by which of them each case goes. */
export class OfficeSettings1795305600011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(proposals);
    await queryRunner.query(decisions);
    await makeAppendOnly(queryRunner, 'office_settings');
    await makeAppendOnly(queryRunner, 'office_settings_decision');
    await queryRunner.query(moves);
    await makeAppendOnly(queryRunner, 'office_settings_move');
    for (const statement of [...caseColumn, ...auditCause]) {
      await queryRunner.query(statement);
    }
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
