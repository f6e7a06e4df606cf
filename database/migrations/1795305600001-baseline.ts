import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChangeFunction } from './append-only.ts';
import { amountsByNature } from './baseline/amounts-by-nature.ts';
import { calendars } from './baseline/calendars.ts';
import { caseNumbers } from './baseline/case-numbers.ts';
import { deadlines } from './baseline/deadlines.ts';
import { documents } from './baseline/documents.ts';
import { duties } from './baseline/duties.ts';
import { histories } from './baseline/histories.ts';
import { ledger } from './baseline/ledger.ts';
import { offices, shippedOffices } from './baseline/offices.ts';
import { mattersUnderWay } from './baseline/matters-under-way.ts';
import { officeParticulars } from './baseline/office-particulars.ts';
import { officeSettings } from './baseline/office-settings.ts';
import { parties } from './baseline/parties.ts';
import { processes } from './baseline/processes.ts';
import { processEvents } from './baseline/process-events.ts';
import { processLinks } from './baseline/process-links.ts';
import { processUses } from './baseline/process-uses.ts';
import { recoveryCases } from './baseline/recovery-cases.ts';
import { reporters } from './baseline/reporters.ts';
import { reports } from './baseline/reports.ts';
import { stageIntervals } from './baseline/stage-intervals.ts';
import { texts } from './baseline/texts.ts';
import { timelineAndAudit } from './baseline/timeline-and-audit.ts';
import { refuseToRevert } from './irreversible.ts';

/** The record as it was first released: a table that all processes share, what hangs on it, and a table for each kind. */
export class Baseline1795305600001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [
      refuseChangeFunction,
      ...offices,
      ...caseNumbers,
      ...processes,
      ...parties,
      ...stageIntervals,
      ...timelineAndAudit,
      ...processUses,
      ...ledger,
      ...amountsByNature,
      ...deadlines,
      ...duties,
      ...documents,
      ...texts,
      ...processEvents,
      ...processLinks,
      ...histories,
      ...calendars,
      ...officeSettings,
      ...officeParticulars,
      ...recoveryCases,
      ...mattersUnderWay,
      ...reports,
      ...reporters,
    ];
    for (const statement of statements) await queryRunner.query(statement);
    for (const { statement, values } of shippedOffices) await queryRunner.query(statement, [...values]);
  }

  down(): Promise<void> {
    refuseToRevert();
  }
}
