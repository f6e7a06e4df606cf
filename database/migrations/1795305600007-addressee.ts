import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseToRevert } from './irreversible.ts';

/** Clocks that run for each addressee of a document by themselves. */
export class Addressee1795305600007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE deadline ADD COLUMN addressee text');
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
