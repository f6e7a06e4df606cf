import { ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { historyArchive } from '../history-archive/history-archive.ts';

/**
 * Starts the workflow that keeps the history of a run for good and outlives this one. A sweep that has missed the history in the
 * record may have started it before: then it is kept all the same.
 */
export async function archiveRun(processId: string, runId: string): Promise<void> {
  try {
    await startChild(historyArchive, {
      workflowId: `history-archive/${runId}`,
      parentClosePolicy: ParentClosePolicy.ABANDON,
      staticSummary: 'Keeps the history of a process in the record',
      args: [{ processId, workflowId: workflowInfo().workflowId, runId }],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
