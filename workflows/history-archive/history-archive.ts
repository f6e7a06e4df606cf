import { proxyActivities } from '@temporalio/workflow';
import type { HistoryActivities } from '../../contracts/activities.ts';
import type { HistoryArchiveInput } from '../../contracts/recovery-case.ts';

const { archiveHistory } = proxyActivities<HistoryActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '5 minutes' },
});

/**
 * Keeps the history of one run of a case for good. It outlives the run: the case starts it as its last act, it waits for
 * the end of the run and copies everything, because Temporal forgets closed workflows after its retention.
 */
export async function historyArchive(input: HistoryArchiveInput): Promise<void> {
  await archiveHistory(input);
}
