import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { HistoryActivities } from '../../contracts/activities.ts';
import { historiesTaskQueueOf, type HistoryArchiveInput } from '../../contracts/process.ts';

/**
 * Keeps the history of one run of a case for good. It outlives the run: the case starts it as its last act, it waits for
 * the end of the run and copies everything, because Temporal forgets closed workflows after its retention.
 */
export async function historyArchive(input: HistoryArchiveInput): Promise<void> {
  const { archiveHistory } = proxyActivities<HistoryActivities>({
    taskQueue: historiesTaskQueueOf(workflowInfo().taskQueue),
    startToCloseTimeout: '10 minutes',
    heartbeatTimeout: '1 minute',
    retry: { maximumInterval: '5 minutes' },
  });
  await archiveHistory(input);
}
