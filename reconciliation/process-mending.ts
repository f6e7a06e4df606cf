import type { WorkflowHandle } from '@temporalio/client';
import {
  type CatchUpInput,
  type CatchUpReceipt,
  catchUpUpdate,
  processOfWorkflow,
  recordRestorationWorkflow,
} from '../contracts/process.ts';
import type { AnyState } from '../domain/kernel/any-process.ts';
import type { LostSteps } from '../domain/kernel/steering/lost-steps-state.ts';
import { latestRun, startAnew } from './starting-anew.ts';
import type { Surroundings } from './surroundings.ts';

/** Milliseconds after which a call that waits for no worker is given up. */
const callLimit = 5_000;
/** Milliseconds after which a process that does not answer is given up; it is asked again. */
const answerLimit = 10_000;

/** What is known of a process that is taken up, beside its state. */
export interface KnownAtTakingUp {
  /** Documents that are not out of the house yet. */
  readonly inProduction: readonly string[];
  /** Transitions that the run before did not come to know, as its history would have told them. */
  readonly missed?: string;
  /** What was done after the record as it is, and is lost. */
  readonly lost?: LostSteps;
}

/** Has a process or a record brought to where the other one stands. Errors of the connection pass through. */
export class ProcessMending {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Starts a process anew that goes on in the record and is gone at Temporal. Where another one has been quicker,
   * that one goes on.
   */
  async takeUp(state: AnyState, known: KnownAtTakingUp): Promise<void> {
    const { client, kinds, caseTaskQueue, documentsTaskQueue } = this.#surroundings;
    const kind = kinds.named(state.process);
    await this.#within(callLimit, async () => {
      const previousRunId = await latestRun(client, kind.workflowIdOf(state.opening.processId));
      const input = {
        continued: state,
        previousRunId,
        takenUp: true,
        ...known,
        ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
      } as const;
      await startAnew(client, { kind, taskQueue: caseTaskQueue, state, input, previousRunId });
    });
  }

  /** Makes a process go on from the record where that stands beyond it, at this revision. */
  async catchUp(workflowId: string, revision: number): Promise<void> {
    const handle = this.#surroundings.client.workflow.getHandle(workflowId);
    await this.#within(answerLimit, () =>
      handle.executeUpdate<CatchUpReceipt, [CatchUpInput]>(catchUpUpdate, { args: [{ standing: { revision } }] }),
    );
  }

  /** Has the record of a process written anew from its histories, unless that is under way; hands back the work. */
  async restoreRecord(workflowId: string): Promise<WorkflowHandle> {
    const { client, caseTaskQueue } = this.#surroundings;
    const { processId } = processOfWorkflow(workflowId);
    return this.#within(callLimit, () =>
      client.workflow.start(recordRestorationWorkflow, {
        workflowId: `record-restoration/${processId}`,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue: caseTaskQueue,
        args: [{ processId, workflowId }],
        staticSummary: 'Brings a restored record to where its process stands',
      }),
    );
  }

  #within<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
    return this.#surroundings.client.withDeadline(Date.now() + milliseconds, work);
  }
}
