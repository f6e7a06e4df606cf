import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { RolloutActivities } from '../../contracts/activities.ts';
import { rolloutsTaskQueueOf } from '../../contracts/process.ts';
import type { RolloutInput, RolloutProgress, RolloutResult } from '../../contracts/rollout.ts';

/** A case that was being opened while the change was made is recorded without it: the rollout looks again after these. */
const lastLooks = ['1 minute', '1 hour'] as const;

/** Waits before cases that did not answer are tried again; the last one from then on. */
const waits = ['5 seconds', '1 minute', '10 minutes', '1 hour'] as const;

type Wait = (typeof lastLooks)[number] | (typeof waits)[number];

/** Events after which a run continues as new. */
const mostEvents = 2_000;

const beginning: RolloutProgress = { after: null, done: 0, missed: 0, missingPasses: 0, quietPasses: 0 };

/**
 * Brings a change to every open case that it concerns, batch by batch and pass by pass, until a pass finds no case without
 * it. Each case takes it by an update of its own, once, so that a batch can be repeated at any time.
 */
export async function rollout({ change, progress = beginning }: RolloutInput): Promise<RolloutResult> {
  const { rollOutBatch } = proxyActivities<RolloutActivities>({
    taskQueue: rolloutsTaskQueueOf(workflowInfo().taskQueue),
    startToCloseTimeout: '5 minutes',
    heartbeatTimeout: '10 seconds',
    retry: { maximumInterval: '1 minute' },
  });
  let now = progress;
  for (;;) {
    if (isTooLong()) await continueAsNew<typeof rollout>({ change, progress: now });
    const { done, missed, next } = await rollOutBatch({ change, after: now.after });
    now = { ...now, after: next, done: now.done + done, missed: now.missed + missed };
    if (next !== null) continue;
    const wait = waitAfterPass(now);
    if (wait === null) return { done: now.done };
    await sleep(wait, { summary: now.missed > 0 ? 'Tries again' : 'Looks again for cases opened meanwhile' });
    now = nextPass(now);
  }
}

/** Null when the rollout is over. */
function waitAfterPass({ missed, missingPasses, quietPasses }: RolloutProgress): Wait | null {
  if (missed > 0) return waits[Math.min(missingPasses, waits.length - 1)] ?? null;
  return lastLooks[quietPasses] ?? null;
}

function nextPass({ done, missed, missingPasses, quietPasses }: RolloutProgress): RolloutProgress {
  return missed > 0
    ? { after: null, done, missed: 0, missingPasses: missingPasses + 1, quietPasses: 0 }
    : { after: null, done, missed: 0, missingPasses: 0, quietPasses: quietPasses + 1 };
}

function isTooLong(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= mostEvents;
}
