import type { Client } from '@temporalio/client';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { fastForwardPast, fastForwardTo, virtualNow } from '../../temporal/time-skipping.ts';

/** The clocks of the cases: each case has its own, and time is skipped for one at a time. */
export class CaseClock {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Epoch milliseconds of the case's own clock. */
  now(caseId: string): Promise<number> {
    return virtualNow(this.#client, workflowIdOf(caseId));
  }

  /** Skips time up to an instant in epoch milliseconds, with everything done that is due before. */
  async passTo(caseId: string, instant: number): Promise<void> {
    await fastForwardTo(this.#client, workflowIdOf(caseId), instant);
  }

  /** Skips time past an instant in epoch milliseconds at which something is due. */
  async pass(caseId: string, instant: number): Promise<void> {
    await fastForwardPast(this.#client, workflowIdOf(caseId), instant);
  }

  /** How many events Temporal has written down for the case. */
  async events(caseId: string): Promise<number> {
    const { historyLength } = await this.#client.workflow.getHandle(workflowIdOf(caseId)).describe();
    return historyLength;
  }
}
