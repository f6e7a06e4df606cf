import { proxyActivities } from '@temporalio/workflow';
import type { DocumentActivities } from '../../../contracts/activities.ts';

/** Asks a worker of the product for a document, as its own workflows do. */
export async function askForDocument(taskQueue: string): Promise<void> {
  const { produceDocument } = proxyActivities<DocumentActivities>({ taskQueue, startToCloseTimeout: '30 seconds' });
  await produceDocument({ kind: 'recovery-case', processId: 'x', documentId: 'y' });
}
