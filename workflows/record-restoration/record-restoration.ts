import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { RestorationActivities } from '../../contracts/activities.ts';
import { type CaseReference, restorationsTaskQueueOf } from '../../contracts/process.ts';

/** Brings the record of a case, restored from a backup, to where the case's process stands; answers with how much it lacked. */
export async function recordRestoration(reference: CaseReference): Promise<number> {
  const { restoreRecord } = proxyActivities<RestorationActivities>({
    taskQueue: restorationsTaskQueueOf(workflowInfo().taskQueue),
    startToCloseTimeout: '10 minutes',
    heartbeatTimeout: '2 minutes',
    retry: { maximumInterval: '5 minutes' },
  });
  return restoreRecord(reference);
}
