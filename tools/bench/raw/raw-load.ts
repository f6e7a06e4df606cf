import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { z } from 'zod';
import type { ServiceProcess } from '../../embedded/service-process.ts';
import { forEachAtOnce, indices, secondsFor, until } from '../load.ts';
import type { Reached } from '../servers.ts';
import { rawTaskQueue } from './raw-activities.ts';

const stepDone = z.object({ stepDone: z.literal(true) });

/** What is asked of Temporal without the product, with a worker at its default settings. */
export class RawLoad {
  readonly #client: Client;
  readonly #concurrency: number;
  #stepsDone = 0;

  constructor({ client }: Reached, worker: ServiceProcess, concurrency: number) {
    this.#client = client;
    this.#concurrency = concurrency;
    worker.process.on('message', (message) => {
      if (stepDone.safeParse(message).success) this.#stepsDone += 1;
    });
  }

  /** Starts a second of an empty workflow. */
  async starts(count: number): Promise<number> {
    const seconds = await secondsFor(() => this.#start('empty', count, () => []));
    await this.atRest();
    return count / seconds;
  }

  /** Workflows a second that have done one ordinary activity, from the first start to the last activity. */
  async firstSteps(count: number): Promise<number> {
    const target = this.#stepsDone + count;
    const seconds = await secondsFor(async () => {
      await this.#start('oneStep', count, () => []);
      await until('every raw workflow has done its step', 120, () => Promise.resolve(this.#stepsDone >= target));
    });
    await this.atRest();
    return count / seconds;
  }

  /** Opens workflows that take updates; gives their ids. */
  async open(count: number): Promise<readonly string[]> {
    const ids = indices(count).map(() => randomUUID());
    await this.#start('updatable', count, () => [], ids);
    return ids;
  }

  /** Updates a second, one for each workflow; their handler does nothing. */
  updates(ids: readonly string[]): Promise<number> {
    return this.#update(ids, 'touch');
  }

  /** The same, with a handler that records one row by an ordinary activity. */
  recordedUpdates(ids: readonly string[]): Promise<number> {
    return this.#update(ids, 'recordedTouch');
  }

  async finish(ids: readonly string[]): Promise<void> {
    await forEachAtOnce(this.#concurrency, ids, (id) => this.#client.workflow.getHandle(id).signal('finish'));
    await this.atRest();
  }

  /** Starts workflows that wait for an instant and then record one row each. */
  async armTimers(instant: number, count: number): Promise<void> {
    await this.#start('timer', count, (index) => [instant, index]);
  }

  /** Waits until no workflow of the raw queue is open, so that nothing is left over for what comes next. */
  async atRest(): Promise<void> {
    await until('no raw workflow is open', 120, async () => {
      const { count } = await this.#client.workflow.count(
        `TaskQueue = '${rawTaskQueue}' AND ExecutionStatus = 'Running'`,
      );
      return count === 0;
    });
  }

  async #update(ids: readonly string[], update: string): Promise<number> {
    const seconds = await secondsFor(() =>
      forEachAtOnce(this.#concurrency, ids, async (id, index) => {
        await this.#client.workflow.getHandle(id).executeUpdate(update, { args: [index] });
      }),
    );
    return ids.length / seconds;
  }

  #start(
    type: string,
    count: number,
    parameters: (index: number) => readonly number[],
    ids: readonly string[] = [],
  ): Promise<void> {
    return forEachAtOnce(this.#concurrency, indices(count), async (index) => {
      await this.#client.workflow.start(type, {
        taskQueue: rawTaskQueue,
        workflowId: ids[index] ?? randomUUID(),
        args: [...parameters(index)],
      });
    });
  }
}
