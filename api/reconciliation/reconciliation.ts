import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { goesOn } from '../../database/processes-that-go-on.ts';
import { CaseProcesses } from '../cases/case-processes.ts';
import { CaseRecord } from '../cases/record/case-record.ts';
import { ApiEnvironment } from '../environment.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { ProcessPositions, type ProcessPosition } from './process-position.ts';

/**
 * What came of comparing the record of a case with its process: they agreed; they did not, but a step may be on its way still; the process was behind and has caught up; it
 * was gone and was taken up from the record; or the record is behind, because it was restored from a backup, and is being
 * written anew from the histories.
 */
export type Reconciled = 'level' | 'unsettled' | 'caught-up' | 'taken-up' | 'record-behind';

/** Milliseconds that a step may take from the record to Temporal: the limit of a workflow task, and some. */
export const settling = 15_000;

interface Standing {
  readonly revision: number;
  readonly goesOn: boolean;
  /** Recorded so long ago that Temporal has heard of it, or never will. */
  readonly isSettled: boolean;
}

/** Compares the record of a case with its process, and lets the process catch up where nothing can be lost by that. */
@Injectable()
export class Reconciliation {
  readonly #dataSource: DataSource;
  readonly #record: CaseRecord;
  readonly #processes: CaseProcesses;
  readonly #positions: ProcessPositions;
  readonly #environment: ApiEnvironment;

  constructor(
    dataSource: DataSource,
    record: CaseRecord,
    processes: CaseProcesses,
    temporal: TemporalAccess,
    environment: ApiEnvironment,
  ) {
    this.#dataSource = dataSource;
    this.#record = record;
    this.#processes = processes;
    this.#positions = new ProcessPositions(temporal.client, environment.settings.keyring);
    this.#environment = environment;
  }

  /** Errors of database and Temporal pass through: the case is then looked at again. */
  async reconcile(caseId: string): Promise<Reconciled> {
    const position = await this.#positions.find(caseId);
    // Read after the process, the record cannot seem behind because of a step taken between the two.
    const standing = (await this.#standing(caseId)) ?? { revision: 0, goesOn: false, isSettled: true };
    const reconciled = await this.#follow(caseId, standing, position);
    if (reconciled !== 'level' && reconciled !== 'unsettled') this.#say(caseId, reconciled, standing, position);
    return reconciled;
  }

  async #follow(caseId: string, standing: Standing, position: ProcessPosition): Promise<Reconciled> {
    const processRevision = position.kind === 'unknown' ? null : position.revision;
    if (processRevision !== null && processRevision > standing.revision) {
      await this.#processes.restoreRecord(caseId);
      return 'record-behind';
    }
    if (position.kind === 'running') {
      if (processRevision === standing.revision) return 'level';
      if (!standing.isSettled) return 'unsettled';
      await this.#processes.catchUp(caseId, standing.revision);
      return 'caught-up';
    }
    if (!standing.goesOn) return 'level';
    if (!standing.isSettled) return 'unsettled';
    const recorded = await this.#record.find(caseId);
    if (recorded === undefined) return 'level';
    await this.#processes.takeUp(recorded.state, await this.#documentsInProduction(caseId));
    return 'taken-up';
  }

  async #standing(caseId: string): Promise<Standing | undefined> {
    const [standing] = await this.#dataSource.query<Standing[]>(
      `SELECT revision, ${goesOn} AS "goesOn", (
         SELECT recorded_at <= now() - $2 * interval '1 second' FROM audit_entry AS entry
         WHERE entry.process_id = process.id AND entry.revision = process.revision
       ) AS "isSettled"
       FROM process WHERE id = $1`,
      [caseId, settling / 1_000],
    );
    return standing;
  }

  async #documentsInProduction(caseId: string): Promise<readonly string[]> {
    const documents = await this.#dataSource.query<{ id: string }[]>(
      `SELECT id FROM document WHERE process_id = $1 AND status <> 'dispatched' ORDER BY id`,
      [caseId],
    );
    return documents.map(({ id }) => id);
  }

  #say(
    caseId: string,
    reconciled: Exclude<Reconciled, 'level' | 'unsettled'>,
    standing: Standing,
    position: ProcessPosition,
  ): void {
    const { logger } = this.#environment;
    const about = { caseId, recordRevision: standing.revision, process: position };
    switch (reconciled) {
      case 'caught-up':
        return logger.warn(about, 'the process of a case was behind its record and has caught up');
      case 'taken-up':
        return logger.error(about, 'the process of a case was gone and was taken up from the record');
      case 'record-behind':
        return logger.error(
          about,
          'the record of a case is behind its process: the database is older than Temporal, and is brought up to it',
        );
      default:
        return reconciled satisfies never;
    }
  }
}
