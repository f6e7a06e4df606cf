import type { WorkflowHandle } from '@temporalio/client';
import {
  type CatchUpInput,
  type CatchUpReceipt,
  catchUpUpdate,
  recordRestorationWorkflow,
} from '../contracts/process.ts';
import { workflowIdOf } from '../contracts/recovery-case.ts';
import type { RecoveryCaseState } from '../domain/recovery-case/case-state.ts';
import type { LostSteps } from '../domain/kernel/desk/lost-steps-state.ts';
import { latestRun, startAnew } from './starting-anew.ts';
import type { Surroundings } from './surroundings.ts';

/** Milliseconds after which a call that waits for no worker is given up. */
const callLimit = 5_000;
/** Milliseconds after which a process that does not answer is given up; it is asked again. */
const answerLimit = 10_000;

/** What is known of a case that is taken up, beside its state. */
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
   * Starts a process anew for a case that goes on in the record but has none at Temporal. Where another one has been quicker,
   * that one goes on.
   */
  async takeUp(state: RecoveryCaseState, known: KnownAtTakingUp): Promise<void> {
    const { client, caseTaskQueue, documentsTaskQueue } = this.#surroundings;
    await this.#within(callLimit, async () => {
      const previousRunId = await latestRun(client, state.opening.caseId);
      const input = {
        continued: state,
        previousRunId,
        takenUp: true,
        ...known,
        ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
      } as const;
      await startAnew(client, { taskQueue: caseTaskQueue, state, input, previousRunId });
    });
  }

  /** Makes a case go on from the record where that stands beyond it, at this revision. */
  async catchUp(caseId: string, revision: number): Promise<void> {
    const handle = this.#surroundings.client.workflow.getHandle(workflowIdOf(caseId));
    await this.#within(answerLimit, () =>
      handle.executeUpdate<CatchUpReceipt, [CatchUpInput]>(catchUpUpdate, { args: [{ standing: { revision } }] }),
    );
  }

  /** Has the record of a case written anew from the histories of its process, unless that is under way; hands back the work. */
  async restoreRecord(caseId: string): Promise<WorkflowHandle> {
    const { client, caseTaskQueue } = this.#surroundings;
    return this.#within(callLimit, () =>
      client.workflow.start(recordRestorationWorkflow, {
        workflowId: `record-restoration/${caseId}`,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue: caseTaskQueue,
        args: [{ caseId, workflowId: workflowIdOf(caseId) }],
        staticSummary: 'Brings a restored record to where its case stands',
      }),
    );
  }

  #within<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
    return this.#surroundings.client.withDeadline(Date.now() + milliseconds, work);
  }
}
