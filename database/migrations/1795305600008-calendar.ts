import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

const calendarTable = `
  CREATE TABLE calendar_version (
    calendar_id text NOT NULL,
    version text NOT NULL,
    change_id uuid NOT NULL CONSTRAINT calendar_version_change UNIQUE,
    sequence integer NOT NULL,
    years json NOT NULL,
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
`;

/** Cases opened before calendars had versions were counted by the one that came with the product. */
const caseColumns = [
  'ALTER TABLE recovery_case ADD COLUMN calendar_id text, ADD COLUMN calendar_version text',
  `UPDATE recovery_case SET calendar_id = 'cn', calendar_version = 'cn-2026.1'`,
  `ALTER TABLE recovery_case
    ALTER COLUMN calendar_id SET NOT NULL,
    ALTER COLUMN calendar_version SET NOT NULL`,
  `CREATE INDEX recovery_case_calendar ON recovery_case (calendar_id, calendar_version, id)
    WHERE closed_on IS NULL`,
];

/** A transition that adopts a later version of what the case is counted by. */
const auditCause = [
  'ALTER TABLE audit_entry ADD COLUMN adopted_version text',
  'ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_cause',
  `ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_cause
    CHECK (cause_kind IN ('opening', 'command', 'deadline', 'clock-failure', 'document-failure', 'taken-up', 'calendar'))`,
  `ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_adopted
    CHECK ((cause_kind = 'calendar') = (adopted_version IS NOT NULL))`,
];

/** The calendars in their versions, and by which of them each case is counted. */
export class Calendar1795305600008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(calendarTable);
    await makeAppendOnly(queryRunner, 'calendar_version');
    for (const statement of [...caseColumns, ...auditCause]) {
      await queryRunner.query(statement);
    }
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
