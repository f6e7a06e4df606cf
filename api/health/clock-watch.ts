import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countFailedClocks, findOldestDueClock, type DueClock } from '../../database/processes/due-clocks.ts';
import { describeError } from '../../database/connection/error-description.ts';
import { openLosses } from '../../reconciliation/lost-steps.ts';
import { ApiEnvironment } from '../environment.ts';
import { Reconciler } from '../reconciliation/reconciler.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { WorkerPolls } from './worker-polls.ts';

/** Milliseconds between two looks of its own, so that what stands still is in the log though nobody asks. */
const interval = 60_000;
/** Milliseconds after which Temporal's answer is not waited for any more. */
const patience = 3_000;
/** Most cases that are named; all are counted. */
const mostNamed = 20;

/** Processes that run, but whose workflow tasks keep failing. */
const failing = "ExecutionStatus = 'Running' AND TemporalReportedProblems IS NOT NULL";

/** How the clocks of all cases are served. */
export interface ClockService {
  /** The clock that has been due the longest; null when none is due. */
  readonly oldestDueClock: DueClock | null;
  /** Seconds that it has been due; 0 when none is. */
  readonly lagSeconds: number;
  /** Clocks whose rule has failed and that somebody has to let act. */
  readonly failedClocks: number;
  /** Processes whose workflow tasks keep failing; null where this Temporal server does not tell. */
  readonly failingProcesses: { readonly count: number; readonly workflowIds: readonly string[] } | null;
  /** Cases whose record is behind their process: the database is older than Temporal. */
  readonly recordsBehind: number;
  /** Cases of which steps are lost, and nobody has acknowledged it. */
  readonly casesWithLostSteps: number;
  /** When a worker last asked for work on cases; null when none has in the last minutes. */
  readonly lastWorkerHeartbeat: Date | null;
}

/** Looks whether the clocks of cases are served, when asked and by itself, and says in the log what is not. */
@Injectable()
export class ClockWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #dataSource: DataSource;
  readonly #temporal: TemporalAccess;
  readonly #environment: ApiEnvironment;
  readonly #reconciler: Reconciler;
  readonly #polls: WorkerPolls;
  #reported: ReadonlySet<string> = new Set();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    temporal: TemporalAccess,
    environment: ApiEnvironment,
    reconciler: Reconciler,
    polls: WorkerPolls,
  ) {
    this.#dataSource = dataSource;
    this.#temporal = temporal;
    this.#environment = environment;
    this.#reconciler = reconciler;
    this.#polls = polls;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#lookByItself(), interval).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Errors of database and Temporal pass through. */
  async look(): Promise<ClockService> {
    const [due, failedClocks, failingProcesses, lastWorkerHeartbeat, losses] = await Promise.all([
      findOldestDueClock(this.#dataSource),
      countFailedClocks(this.#dataSource),
      this.#failingProcesses(),
      this.#polls.lastHeartbeat(),
      openLosses(this.#dataSource),
    ]);
    const lagSeconds = due === null ? 0 : Math.max(0, Math.round((Date.now() - due.runsOutAt.getTime()) / 1_000));
    const recordsBehind = this.#reconciler.standing.recordBehind.size;
    const casesWithLostSteps = new Set(losses.map(({ processId }) => processId)).size;
    return {
      oldestDueClock: due,
      lagSeconds,
      failedClocks,
      failingProcesses,
      recordsBehind,
      casesWithLostSteps,
      lastWorkerHeartbeat,
    };
  }

  async #lookByItself(): Promise<void> {
    try {
      this.#report(await this.look());
    } catch (error) {
      this.#environment.logger.warn({ error: describeError(error) }, 'the clocks of cases could not be looked at');
    }
  }

  /** Each process once, for as long as its process fails. */
  #report({ failingProcesses, oldestDueClock, lagSeconds }: ClockService): void {
    const failingNow = new Set(failingProcesses?.workflowIds);
    for (const workflowId of failingNow)
      if (!this.#reported.has(workflowId))
        this.#environment.logger.error({ workflowId }, 'a process fails its workflow tasks');
    this.#reported = failingNow;
    if (lagSeconds * 1_000 > interval)
      this.#environment.logger.error({ ...oldestDueClock, lagSeconds }, 'a clock is due and has not acted');
  }

  async #failingProcesses(): Promise<ClockService['failingProcesses']> {
    const { namespace } = this.#environment.settings.temporal;
    const { client, connection } = this.#temporal;
    return connection.withDeadline(Date.now() + patience, async () => {
      const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace });
      if (namespaceInfo?.capabilities?.reportedProblemsSearchAttribute !== true) return null;
      const [{ count }, { executions }] = await Promise.all([
        client.workflow.count(failing),
        connection.workflowService.listWorkflowExecutions({ namespace, query: failing, pageSize: mostNamed }),
      ]);
      return { count, workflowIds: executions.flatMap(({ execution }) => execution?.workflowId ?? []) };
    });
  }
}
