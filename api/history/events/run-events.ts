import { Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { AuditEntryEntity, type AuditEntryRow } from '../../../database/entities/audit-entry.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { TemporalAccess } from '../../temporal-access.ts';
import type { EventSlice, ReadingFrom, RunReference } from './event-slices.ts';
import { eventsKept, slicesKept } from './kept-run.ts';
import { isUnknownRun, slicesAtTemporal } from './run-at-temporal.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The events of runs: of those that have ended from the record, which has them soon afterwards, of others from Temporal. */
@Injectable()
export class RunEvents {
  readonly #dataSource: DataSource;
  readonly #client: Client;

  constructor(dataSource: DataSource, temporal: TemporalAccess) {
    this.#dataSource = dataSource;
    this.#client = temporal.client;
  }

  /**
   * Slice by slice, as far as somebody reads. A run that comes into the record in between is read on from there.
   * @throws Problem `history-run-not-found`, or `history-run-forgotten` where neither of both has it any more
   */
  async *read(run: RunReference, from: ReadingFrom): AsyncGenerator<EventSlice> {
    if (!uuid.test(run.runId)) throw runNotFound();
    const count = await eventsKept(this.#dataSource, run);
    if (count === undefined) yield* this.#readAtTemporal(run, from);
    else yield* slicesKept(this.#dataSource, run, count, from);
  }

  async *#readAtTemporal(run: RunReference, from: ReadingFrom): AsyncGenerator<EventSlice> {
    let { beyond } = from;
    try {
      for await (const slice of slicesAtTemporal(this.#client, run, from)) {
        yield slice;
        beyond = slice.events.at(-1)?.id ?? beyond;
      }
    } catch (error) {
      if (!isUnknownRun(error)) throw error;
      yield* this.#forgotten(run, { order: from.order, beyond });
    }
  }

  /** A step that the run has taken; undefined where it has taken none of this revision. */
  async findStep(
    { processId, runId }: RunReference,
    revision: number,
  ): Promise<Pick<AuditEntryRow, 'revision' | 'taskEventId'> | undefined> {
    const step = await this.#dataSource
      .getRepository(AuditEntryEntity)
      .findOne({ select: { revision: true, taskEventId: true }, where: { processId, runId, revision } });
    return step ?? undefined;
  }

  /** What Temporal does not know: kept since it was looked for, forgotten, or no run of this process. */
  async *#forgotten(run: RunReference, from: Pick<ReadingFrom, 'order' | 'beyond'>): AsyncGenerator<EventSlice> {
    const count = await eventsKept(this.#dataSource, run);
    if (count === undefined) throw await this.#lacking(run);
    yield* slicesKept(this.#dataSource, run, count, from);
  }

  async #lacking({ processId, runId }: RunReference): Promise<Problem> {
    if (!(await this.#dataSource.getRepository(AuditEntryEntity).existsBy({ processId, runId }))) return runNotFound();
    return new Problem({
      code: 'history-run-forgotten',
      detail: sentence('run-forgotten'),
    });
  }
}

function runNotFound(): Problem {
  return new Problem({
    code: 'history-run-not-found',
    detail: sentence('no-such-run'),
  });
}
