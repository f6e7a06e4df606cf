import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

/** Temporal histories, kept after Temporal has forgotten them. */
export class HistoryRun1795305600006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE history_run (
        workflow_id text NOT NULL,
        run_id text NOT NULL,
        case_id uuid NOT NULL CONSTRAINT history_run_case REFERENCES recovery_case (id),
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
    `);
    // The events are already gzipped.
    await queryRunner.query('ALTER TABLE history_run ALTER COLUMN events SET STORAGE EXTERNAL');
    await queryRunner.query('CREATE INDEX history_run_of_case ON history_run (case_id, started_at)');
    await makeAppendOnly(queryRunner, 'history_run');
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
