import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.ts';
import { refuseToRevert } from './irreversible.ts';

/** What people have written at length; the states of their cases and the requests of documents refer to it. */
export class CaseText1795305600012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE case_text (
        case_id uuid NOT NULL CONSTRAINT case_text_case REFERENCES recovery_case (id),
        id text NOT NULL,
        revision integer NOT NULL,
        words_sealed bytea NOT NULL,
        PRIMARY KEY (case_id, id)
      )
    `);
    // Sealed columns do not compress.
    await queryRunner.query('ALTER TABLE case_text ALTER COLUMN words_sealed SET STORAGE EXTERNAL');
    await makeAppendOnly(queryRunner, 'case_text');
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
