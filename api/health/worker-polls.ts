import { Injectable } from '@nestjs/common';
import proto from '@temporalio/proto';
import { ApiEnvironment } from '../environment.ts';
import { TemporalAccess } from '../temporal-access.ts';

const { TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;

/** Milliseconds after which Temporal's answer is not waited for any more. */
const patience = 3_000;
/** Milliseconds after which a worker that has not asked for work is taken to be gone; it asks about once a minute. */
const longestSilence = 180_000;

/** Whether workers ask Temporal for work on cases. */
@Injectable()
export class WorkerPolls {
  readonly #temporal: TemporalAccess;
  readonly #environment: ApiEnvironment;

  constructor(temporal: TemporalAccess, environment: ApiEnvironment) {
    this.#temporal = temporal;
    this.#environment = environment;
  }

  /** When a worker last asked; null when none has in the last minutes. Errors of Temporal pass through. */
  async lastHeartbeat(): Promise<Date | null> {
    const { caseTaskQueue, temporal } = this.#environment.settings;
    const { connection } = this.#temporal;
    const { pollers } = await connection.withDeadline(Date.now() + patience, () =>
      connection.workflowService.describeTaskQueue({
        namespace: temporal.namespace,
        taskQueue: { name: caseTaskQueue },
        taskQueueType: TASK_QUEUE_TYPE_WORKFLOW,
      }),
    );
    const seconds = pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0));
    return seconds.length === 0 ? null : new Date(Math.max(...seconds) * 1_000);
  }
}

export function asksForWork(lastHeartbeat: Date | null, now: number): boolean {
  return lastHeartbeat !== null && now - lastHeartbeat.getTime() <= longestSilence;
}
