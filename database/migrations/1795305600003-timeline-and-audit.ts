import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly, refuseChangeFunction } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

const timelineTable = `
  CREATE TABLE timeline_entry (
    case_id uuid NOT NULL CONSTRAINT timeline_entry_case REFERENCES recovery_case (id),
    sequence integer NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    author_kind text NOT NULL,
    author_id text,
    author_name text,
    author_deadline_id text,
    author_rule text,
    occurred_on date NOT NULL,
    occurred_at timestamptz NOT NULL,
    text text NOT NULL,
    legal_basis text,
    deadline_id text,
    document_id text,
    PRIMARY KEY (case_id, sequence),
    CONSTRAINT timeline_entry_author_kind CHECK (author_kind IN ('person', 'timer', 'system')),
    CONSTRAINT timeline_entry_author CHECK (
      (author_kind = 'person') = (author_id IS NOT NULL AND author_name IS NOT NULL)
      AND (author_kind = 'timer') = (author_deadline_id IS NOT NULL AND author_rule IS NOT NULL)
    ),
    CONSTRAINT timeline_entry_sequence CHECK (sequence >= 1)
  )
`;

const auditTable = `
  CREATE TABLE audit_entry (
    case_id uuid NOT NULL CONSTRAINT audit_entry_case REFERENCES recovery_case (id),
    revision integer NOT NULL,
    stage text NOT NULL,
    cause_kind text NOT NULL,
    command text,
    command_id text,
    body_digest text,
    deadline_id text,
    deadline_purpose text,
    deadline_rule text,
    document_id text,
    actor_id text,
    actor_name text,
    request_id text,
    occurred_on date NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    entries_digest text NOT NULL,
    content_digest text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (case_id, revision),
    CONSTRAINT audit_entry_cause CHECK (cause_kind IN ('opening', 'command', 'deadline', 'clock-failure', 'document-failure', 'taken-up')),
    CONSTRAINT audit_entry_actor CHECK (
      (cause_kind IN ('opening', 'command')) = (actor_id IS NOT NULL)
      AND (actor_id IS NULL) = (actor_name IS NULL)
    ),
    CONSTRAINT audit_entry_command_given CHECK (
      (cause_kind = 'command') = (command IS NOT NULL AND command_id IS NOT NULL AND body_digest IS NOT NULL)
    )
  )
`;

/** What happened, for people (timeline) and as proof (audit). */
export class TimelineAndAudit1795305600003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(refuseChangeFunction);
    await queryRunner.query(timelineTable);
    await makeAppendOnly(queryRunner, 'timeline_entry');
    await queryRunner.query(auditTable);
    await queryRunner.query(
      'CREATE UNIQUE INDEX audit_entry_command ON audit_entry (case_id, command_id) WHERE command_id IS NOT NULL',
    );
    await queryRunner.query('CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at)');
    await makeAppendOnly(queryRunner, 'audit_entry');
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
