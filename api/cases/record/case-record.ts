import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsSelect } from 'typeorm';
import { wordsFor, type ReadWords } from '../../../database/process-texts.ts';
import { ProcessEntity, type ProcessRow } from '../../../database/entities/process.ts';
import { RecoveryCaseEntity } from '../../../database/entities/recovery-case.ts';
import { findProcessedCommand } from '../../../database/processed-commands.ts';
import { openState } from '../../../database/sealed-states.ts';
import { presentState } from '../../../domain/recovery-case/state-versions.ts';
import type { Currency } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { ProcessedCommand } from '../../../domain/kernel/envelope.ts';
import { ApiEnvironment } from '../../environment.ts';
import { Problem } from '../../problems/problem.ts';
import { CaseProcesses, type StartedCase } from '../case-processes.ts';

/** How long a case that was just opened is waited for, and how often the record is looked at, in milliseconds. */
const patience = 5_000;
const interval = 40;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A case as it is recorded: what its process shares with others, and the whole state. */
export interface RecordedCase {
  readonly row: ProcessRow;
  readonly state: RecoveryCaseState;
}

/** Reads cases from the record, which follows the processes with a short delay. */
@Injectable()
export class CaseRecord {
  readonly #dataSource: DataSource;
  readonly #processes: CaseProcesses;
  readonly #environment: ApiEnvironment;

  constructor(dataSource: DataSource, processes: CaseProcesses, environment: ApiEnvironment) {
    this.#dataSource = dataSource;
    this.#processes = processes;
    this.#environment = environment;
  }

  /** @throws Problem `case-not-found` */
  async get(caseId: string): Promise<RecordedCase> {
    return this.awaited(caseId, () => this.find(caseId));
  }

  async find(caseId: string): Promise<RecordedCase | undefined> {
    const row = await this.#dataSource
      .getRepository(ProcessEntity)
      .createQueryBuilder('process')
      .addSelect('process.stateSealed')
      .where({ id: caseId })
      .getOne();
    return row === null ? undefined : { row, state: this.#opened(row) };
  }

  /** What the case was opened with. On the way of every opening, so it is asked for without the mapper. */
  async findOpening(caseId: string): Promise<StartedCase | undefined> {
    const [opening] = await this.#dataSource.query<StartedCase[]>(
      'SELECT number, request_digest AS "requestDigest" FROM process WHERE id = $1',
      [caseId],
    );
    return opening;
  }

  /** What is known of a command that the case has ever carried out. */
  findProcessed(caseId: string, commandId: string): Promise<ProcessedCommand | undefined> {
    return findProcessedCommand(this.#dataSource, caseId, commandId);
  }

  /** Reads what people have written at length, as far as a part of the case refers to it. */
  words(caseId: string, part: unknown): Promise<ReadWords> {
    return wordsFor(this.#dataSource, this.#environment.settings.keyring, caseId, part);
  }

  /** A few columns of the process's row. */
  async findRow<Name extends keyof ProcessRow>(
    caseId: string,
    ...names: readonly Name[]
  ): Promise<Pick<ProcessRow, Name> | undefined> {
    const select: FindOptionsSelect<ProcessRow> = Object.fromEntries(names.map((name) => [name, true]));
    const row = await this.#dataSource.getRepository(ProcessEntity).findOne({ select, where: { id: caseId } });
    return row ?? undefined;
  }

  /** The currency of a case's amounts. */
  async findCurrency(caseId: string): Promise<Currency | undefined> {
    const found = await this.#dataSource
      .getRepository(RecoveryCaseEntity)
      .findOne({ select: { currency: true }, where: { id: caseId } });
    return found?.currency;
  }

  /** Makes sure that the record has the case. @throws Problem `case-not-found` */
  async require(caseId: string): Promise<void> {
    await this.awaited(caseId, () => this.findRow(caseId, 'id'));
  }

  /**
   * What is looked for, waiting a moment if the case was opened but its first record is still under way.
   * @throws Problem `case-not-found`
   */
  async awaited<Found>(caseId: string, find: () => Promise<Found | undefined>): Promise<Found> {
    if (!uuid.test(caseId)) throw caseNotFound();
    const found = await find();
    if (found !== undefined) return found;
    if ((await this.#processes.findStarted(caseId)) === undefined) throw caseNotFound();
    const end = performance.now() + patience;
    while (performance.now() < end) {
      await pause(interval);
      const late = await find();
      if (late !== undefined) return late;
    }
    throw new Problem({
      code: 'process-busy',
      detail: 'The case is opened but not recorded yet. Ask again in a moment.',
    });
  }

  #opened(row: ProcessRow): RecoveryCaseState {
    const { keyring } = this.#environment.settings;
    return presentState(openState(keyring, row.id, row.stateSealed));
  }
}

export function caseNotFound(): Problem {
  return new Problem({ code: 'case-not-found', detail: 'There is no case with this id. Search by number or name.' });
}
