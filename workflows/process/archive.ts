import { ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import { historyArchive } from '../history-archive/history-archive.ts';

/** Starts the workflow that keeps the history of a run for good and outlives this one. */
export async function archiveRun(caseId: string, runId: string): Promise<void> {
  await startChild(historyArchive, {
    workflowId: `history-archive/${runId}`,
    parentClosePolicy: ParentClosePolicy.ABANDON,
    staticSummary: 'Keeps the history of a case in the record',
    args: [{ caseId, workflowId: workflowInfo().workflowId, runId }],
  });
}
