import type { Client } from '@temporalio/client';
import { fastForwardPast, fastForwardTo, virtualNow } from '../../temporal/time-skipping.ts';

/** The clocks of the processes: each has its own, and time is skipped for one at a time. */
export class ProcessClock {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Epoch milliseconds of the process's own clock. */
  now(workflowId: string): Promise<number> {
    return virtualNow(this.#client, workflowId);
  }

  /** Skips time up to an instant in epoch milliseconds, with everything done that is due before. */
  async passTo(workflowId: string, instant: number): Promise<void> {
    await fastForwardTo(this.#client, workflowId, instant);
  }

  /** Skips time past an instant in epoch milliseconds at which something is due. */
  async pass(workflowId: string, instant: number): Promise<void> {
    await fastForwardPast(this.#client, workflowId, instant);
  }

  /** How many events Temporal has written down for the process. */
  async events(workflowId: string): Promise<number> {
    const { historyLength } = await this.#client.workflow.getHandle(workflowId).describe();
    return historyLength;
  }
}
