import { Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { rolloutIdOf, rolloutWorkflow, type CaseChange, type RolloutInput } from '../../contracts/rollout.ts';
import { ApiEnvironment } from '../environment.ts';
import { TemporalAccess } from '../temporal-access.ts';

/** Milliseconds after which a call to Temporal is given up. */
const callLimit = 5_000;

/** Starts what brings a change to all open cases. */
@Injectable()
export class Rollouts {
  readonly #client: Client;
  readonly #environment: ApiEnvironment;

  constructor(temporal: TemporalAccess, environment: ApiEnvironment) {
    this.#client = temporal.client;
    this.#environment = environment;
  }

  /** One that runs already goes on; one that has ended looks again. */
  async start(change: CaseChange): Promise<void> {
    const input: RolloutInput = { change };
    await this.#client.withDeadline(Date.now() + callLimit, () =>
      this.#client.workflow.start(rolloutWorkflow, {
        workflowId: rolloutIdOf(change),
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue: this.#environment.settings.caseTaskQueue,
        args: [input],
        staticSummary: `Brings ${change.kind} ${change.version} to the open cases`,
      }),
    );
  }
}
