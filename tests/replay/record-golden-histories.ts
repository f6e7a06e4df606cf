import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { z } from 'zod';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { TestProduct } from '../harness/product.ts';
import { goldenNames, runSchema, writeGolden, type GoldenRun } from './golden-history.ts';
import { toReadableForm } from './readable-payloads.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';

const storyTakesAtMost = 60_000;
const playedAtOnce = 4;

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
    const missing = stories.filter((story) => !recorded.includes(story.name));
    const failures: Error[] = [];
    const record = async ({ name, play }: Story): Promise<void> => {
      const histories = await runsOf(client, await inTime(name, play(product)));
      const runs = histories.map(async (history) => runSchema.parse(await toReadableForm(history, encryption)));
      await writeGolden(name, await Promise.all(runs));
    };
    const next = async (): Promise<void> => {
      for (let story = missing.shift(); story !== undefined; story = missing.shift()) {
        const { name } = story;
        await record(story).catch((cause: unknown) => {
          failures.push(new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`));
        });
      }
    };
    await Promise.all(Array.from({ length: playedAtOnce }, next));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
  } finally {
    await product.stop();
  }
}

/** A story that waits in vain must say which it is. */
async function inTime<Result>(story: string, played: Promise<Result>): Promise<Result> {
  const giveUp = new AbortController();
  const late = pause(storyTakesAtMost, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error(`The story ${story} has not ended after ${storyTakesAtMost / 1_000} seconds.`);
  });
  try {
    return await Promise.race([played, late]);
  } finally {
    giveUp.abort();
    late.catch(() => undefined);
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
