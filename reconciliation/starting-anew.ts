import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import type { AnyKind } from '../database/kinds/process-kind.ts';
import type { AnyState } from '../domain/kernel/any-process.ts';
import type { ReopenedRun } from './reopened-run.ts';

/** A process that has been opened before, and how its next run begins. */
export interface NextRun {
  readonly kind: AnyKind;
  readonly taskQueue: string;
  /** As the process will show itself. */
  readonly state: AnyState;
  /** What its workflow takes: a `ProcessInput` of its kind. */
  readonly input: object;
  /** The run before; null when Temporal has forgotten it. */
  readonly previousRunId: string | null;
}

/** Starts a process anew. Where another one has been quicker, that one goes on. */
export async function startAnew(
  client: Client,
  { kind, taskQueue, state, input, previousRunId }: NextRun,
): Promise<void> {
  const { processId, number, requestDigest } = state.opening;
  try {
    await client.workflow.start(kind.workflow, {
      workflowId: kind.workflowIdOf(processId),
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      taskQueue,
      args: [input],
      memo: { opening: { number, requestDigest }, reopened: { previousRunId } satisfies ReopenedRun },
      staticSummary: `${kind.title} ${number}`,
      typedSearchAttributes: new TypedSearchAttributes([...kind.searchAttributesOf(state)]),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** The run that a process was in last; null when Temporal has forgotten it. */
export async function latestRun(client: Client, workflowId: string): Promise<string | null> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).runId;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
