import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import { type RecoveryCaseInput, recoveryCaseWorkflow, workflowIdOf } from '../contracts/recovery-case.ts';
import { searchAttributesOf } from '../contracts/search-attributes.ts';
import type { RecoveryCaseState } from '../domain/recovery-case/case-state.ts';
import type { ReopenedRun } from './reopened-run.ts';

/** A case that has been opened before, and how its next run begins. */
export interface NextRun {
  readonly taskQueue: string;
  /** As the case will show itself. */
  readonly state: RecoveryCaseState;
  readonly input: RecoveryCaseInput;
  /** The run before; null when Temporal has forgotten it. */
  readonly previousRunId: string | null;
}

/** Starts the process of a case anew. Where another one has been quicker, its process goes on. */
export async function startAnew(client: Client, { taskQueue, state, input, previousRunId }: NextRun): Promise<void> {
  const { caseId, number, requestDigest } = state.opening;
  try {
    await client.workflow.start(recoveryCaseWorkflow, {
      workflowId: workflowIdOf(caseId),
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      taskQueue,
      args: [input],
      memo: { opening: { number, requestDigest }, reopened: { previousRunId } satisfies ReopenedRun },
      staticSummary: `Recovery case ${number}`,
      typedSearchAttributes: new TypedSearchAttributes(searchAttributesOf(state)),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** The run that a case was in last; null when Temporal has forgotten it. */
export async function latestRun(client: Client, caseId: string): Promise<string | null> {
  try {
    return (await client.workflow.getHandle(workflowIdOf(caseId)).describe()).runId;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
