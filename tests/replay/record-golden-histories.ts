import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { z } from 'zod';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { TestProduct } from '../harness/product.ts';
import { goldenNames, runSchema, writeGolden, type GoldenRun } from './golden-history.ts';
import { toReadableForm } from './readable-payloads.ts';
import { stories } from './stories.ts';

/**
 * Plays the stories that have no golden history yet on the product as it is built, with time skipped, and keeps their
 * histories. A golden that exists is never written over: cases are running by it.
 */
export async function recordMissingHistories(): Promise<void> {
  const recorded = await goldenNames();
  const product = await TestProduct.start();
  try {
    const { client, keyring } = product.temporal;
    const encryption = new PayloadEncryption(keyring);
    for (const { name, play } of stories.filter((story) => !recorded.includes(story.name))) {
      const histories = await runsOf(client, await play(product));
      const runs = histories.map(async (history) => runSchema.parse(await toReadableForm(history, encryption)));
      await writeGolden(name, await Promise.all(runs));
    }
  } finally {
    await product.stop();
  }
}

/** The histories of a workflow's whole chain, first run to last. */
async function runsOf(client: Client, workflowId: string): Promise<readonly GoldenRun[]> {
  const runs: GoldenRun[] = [];
  let { runId: next }: { runId: string | undefined } = await client.workflow.getHandle(workflowId).describe();
  while (next !== undefined && next !== '') {
    const history = await client.workflow.getHandle(workflowId, next).fetchHistory();
    const run = runSchema.parse(JSON.parse(historyToJSON(history)));
    runs.unshift(run);
    next = previousRun.parse(run.events[0]).workflowExecutionStartedEventAttributes.continuedExecutionRunId;
  }
  return runs;
}

const previousRun = z.object({
  workflowExecutionStartedEventAttributes: z.object({ continuedExecutionRunId: z.string().optional() }),
});
