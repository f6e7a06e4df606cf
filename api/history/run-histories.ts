import { Injectable } from '@nestjs/common';
import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { eventsOfHistory, unpackEvents } from '../../database/archived-events.ts';
import { HistoryRunEntity } from '../../database/entities/history-run.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { reopenedMemo } from '../../reconciliation/reopened-run.ts';
import { temporalEvent, type TemporalEvent } from './temporal-event.ts';

/** Milliseconds after which a call to Temporal is given up. */
const callLimit = 10_000;
const grpcNotFound = 5;

/** A run of a case's process, and where its history is. */
export interface CaseRun {
  readonly runId: string;
  /** Once a run has ended its history is in the record; until then Temporal has it. */
  readonly source: 'temporal' | 'record';
}

const events = z.array(temporalEvent);

/** The histories of a case: of the run that is open from Temporal, of ended ones from the record. */
@Injectable()
export class RunHistories {
  readonly #dataSource: DataSource;
  readonly #client: Client;

  constructor(dataSource: DataSource, temporal: TemporalAccess) {
    this.#dataSource = dataSource;
    this.#client = temporal.client;
  }

  /** The runs of a case, oldest first. Those that Temporal has forgotten are older than all that it knows. */
  async runs(caseId: string): Promise<readonly CaseRun[]> {
    const kept = await this.#dataSource.getRepository(HistoryRunEntity).find({
      select: { runId: true, startedAt: true },
      where: { processId: caseId },
      order: { startedAt: 'ASC', runId: 'ASC' },
    });
    const inRecord = kept.map(({ runId }) => runId);
    const atTemporal = await this.#runsAtTemporal(caseId);
    const forgotten = inRecord.filter((runId) => !atTemporal.includes(runId));
    return [...forgotten, ...atTemporal].map((runId) => ({
      runId,
      source: inRecord.includes(runId) ? 'record' : 'temporal',
    }));
  }

  async events(caseId: string, run: CaseRun): Promise<readonly TemporalEvent[]> {
    const raw = run.source === 'record' ? await this.#fromRecord(caseId, run) : await this.#fromTemporal(caseId, run);
    return events.parse(raw);
  }

  /** Each run names the one before it, from the latest back to the first that Temporal still knows. */
  async #runsAtTemporal(caseId: string): Promise<readonly string[]> {
    const runs: string[] = [];
    let runId = await this.#latestRun(caseId);
    while (runId !== undefined) {
      const start = await this.#startOf(caseId, runId);
      if (start === undefined) break;
      runs.unshift(runId);
      runId = start.before;
    }
    return runs;
  }

  async #latestRun(caseId: string): Promise<string | undefined> {
    try {
      const { runId } = await this.#limited(() => this.#client.workflow.getHandle(workflowIdOf(caseId)).describe());
      return runId;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /** The run that another one goes on from; undefined when Temporal has forgotten the run. */
  async #startOf(caseId: string, runId: string): Promise<{ readonly before: string | undefined } | undefined> {
    try {
      const { history } = await this.#limited(() =>
        this.#client.workflowService.getWorkflowExecutionHistory({
          namespace: this.#client.options.namespace,
          execution: { workflowId: workflowIdOf(caseId), runId },
          maximumPageSize: 1,
        }),
      );
      const before = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
      return { before: before === '' ? await this.#closedBefore(caseId, runId) : before };
    } catch (error) {
      if (isGrpcServiceError(error) && error.code === grpcNotFound) return undefined;
      throw error;
    }
  }

  /** The run that a reopened case was closed in. */
  async #closedBefore(caseId: string, runId: string): Promise<string | undefined> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId), runId);
    const { memo } = await this.#limited(() => handle.describe());
    return reopenedMemo.safeParse(memo).data?.reopened.previousRunId ?? undefined;
  }

  async #fromTemporal(caseId: string, { runId }: CaseRun) {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId), runId);
    return eventsOfHistory(historyToJSON(await this.#limited(() => handle.fetchHistory())));
  }

  async #fromRecord(caseId: string, { runId }: CaseRun) {
    const row = await this.#dataSource
      .getRepository(HistoryRunEntity)
      .createQueryBuilder('history_run')
      .addSelect('history_run.events')
      .where({ processId: caseId, runId })
      .getOneOrFail();
    return unpackEvents(row.events);
  }

  #limited<Result>(call: () => Promise<Result>): Promise<Result> {
    return this.#client.withDeadline(Date.now() + callLimit, call);
  }
}
