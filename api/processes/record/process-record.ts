import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsSelect } from 'typeorm';
import { wordsFor, type ReadWords } from '../../../database/sealing/process-texts.ts';
import { ProcessEntity, type ProcessRow } from '../../../database/entities/process.ts';
import { findProcessedCommand } from '../../../database/steps/processed-commands.ts';
import { openState } from '../../../database/sealing/sealed-states.ts';
import type { Currency } from '../../../domain/money/money.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import type { AnsweredCommand } from '../../../domain/kernel/envelope.ts';
import { isOutOfSight } from '../../acting-person/reader.ts';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { Problem } from '../../problems/problem.ts';
import { RunningProcesses, type StartedProcess } from '../running-processes.ts';
import type { KindAddress } from '../kind-address.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import type { RecordedProcess } from './recorded-process.ts';

/** How long a process that was just opened is waited for, and how often the record is looked at, in milliseconds. */
const patience = 5_000;
const interval = 40;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads processes of a kind from the record, which follows the processes with a short delay. */
@Injectable()
export class ProcessRecord<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #dataSource: DataSource;
  readonly #processes: RunningProcesses<P>;
  readonly #environment: ApiEnvironment;
  readonly #offices: OfficeDirectory;

  constructor(
    @Inject(servedKind) served: ServedKind<P>,
    dataSource: DataSource,
    processes: RunningProcesses<P>,
    environment: ApiEnvironment,
    offices: OfficeDirectory,
  ) {
    this.#served = served;
    this.#dataSource = dataSource;
    this.#processes = processes;
    this.#environment = environment;
    this.#offices = offices;
  }

  /** @throws Problem where there is none in the sight of whoever reads */
  async get(processId: string): Promise<RecordedProcess<P>> {
    const recorded = await this.awaited(processId, () => this.find(processId));
    if (isOutOfSight(recorded.row.keptFrom)) throw processNotFound(this.#served.address);
    return recorded;
  }

  async find(processId: string): Promise<RecordedProcess<P> | undefined> {
    const row = await this.#dataSource
      .getRepository(ProcessEntity)
      .createQueryBuilder('process')
      .addSelect('process.stateSealed')
      .where({ id: processId, kind: this.#served.kind.name })
      .getOne();
    if (row === null) return undefined;
    const office = await this.#offices.find(row.officeId);
    return { row, state: this.#opened(row), office: { id: row.officeId, name: office?.name ?? row.officeId } };
  }

  /** What the process was opened with. On the way of every opening, so it is asked for without the mapper. */
  async findOpening(processId: string): Promise<StartedProcess | undefined> {
    const [opening] = await this.#dataSource.query<StartedProcess[]>(
      'SELECT number, request_digest AS "requestDigest" FROM process WHERE id = $1',
      [processId],
    );
    return opening;
  }

  /** What is known of a command that the process has ever carried out. */
  findProcessed(processId: string, commandId: string): Promise<AnsweredCommand | undefined> {
    return findProcessedCommand(this.#dataSource, processId, commandId);
  }

  /** Reads what people have written at length, as far as a part of the process refers to it. */
  words(processId: string, part: unknown): Promise<ReadWords> {
    return wordsFor(this.#dataSource, this.#environment.settings.keyring, processId, part);
  }

  /** A few columns of the process's row. */
  async findRow<Name extends keyof ProcessRow>(
    processId: string,
    ...names: readonly Name[]
  ): Promise<Pick<ProcessRow, Name> | undefined> {
    const select: FindOptionsSelect<ProcessRow> = Object.fromEntries(names.map((name) => [name, true]));
    const row = await this.#dataSource
      .getRepository(ProcessEntity)
      .findOne({ select, where: { id: processId, kind: this.#served.kind.name } });
    return row ?? undefined;
  }

  /** The currency of a process's amounts: that of its rulebook. */
  async findCurrency(processId: string): Promise<Currency | undefined> {
    const row = await this.findRow(processId, 'rulebookId', 'rulebookVersion');
    return row === undefined ? undefined : rulebook(row.rulebookId, row.rulebookVersion).currency;
  }

  /** Makes sure that the record has the process. @throws Problem where there is none in the sight of whoever reads */
  async require(processId: string): Promise<void> {
    if (!(await this.isInSight(processId))) throw processNotFound(this.#served.address);
  }

  /** Whether it is in the sight of whoever reads. @throws Problem where there is no such process */
  async isInSight(processId: string): Promise<boolean> {
    const { keptFrom } = await this.awaited(processId, () => this.findRow(processId, 'id', 'keptFrom'));
    return !isOutOfSight(keptFrom);
  }

  /**
   * What is looked for, waiting a moment if the process was opened but its first record is still under way.
   * @throws Problem where there is no such process
   */
  async awaited<Found>(processId: string, find: () => Promise<Found | undefined>): Promise<Found> {
    if (!uuid.test(processId)) throw processNotFound(this.#served.address);
    const found = await find();
    if (found !== undefined) return found;
    if ((await this.#processes.findStarted(processId)) === undefined) throw processNotFound(this.#served.address);
    const end = performance.now() + patience;
    while (performance.now() < end) {
      await pause(interval);
      const late = await find();
      if (late !== undefined) return late;
    }
    throw new Problem({
      code: 'process-busy',
      detail: sentence('opened-not-recorded'),
    });
  }

  #opened(row: ProcessRow): P['state'] {
    const { keyring } = this.#environment.settings;
    return this.#served.kind.definition.presentState(openState(keyring, row.id, row.stateSealed));
  }
}

export function processNotFound({ notFound }: KindAddress): Problem {
  const detail = sentence(notFound === 'case-not-found' ? 'no-such-case' : 'no-such-process');
  return new Problem({ code: notFound, detail });
}
