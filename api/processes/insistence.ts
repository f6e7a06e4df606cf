import { setTimeout as delay } from 'node:timers/promises';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { sentence } from '../language/readers-language.ts';
import { isLostWithItsTask, isResourceExhausted } from '../problems/foreign-errors.ts';
import { Problem } from '../problems/problem.ts';

/** Milliseconds before a call that was not taken is made again: at first, and at most. */
const firstPause = 25;
const longestPause = 800;
/** Milliseconds at least where Temporal has too much to do: each call that it refuses holds up those that it has taken. */
const crowdedPause = 500;

/**
 * Makes a call to Temporal that may not be taken for the moment: then again, after a pause that grows.
 * @param until epoch milliseconds after which it is not made again; the call has a deadline of its own
 * @param onCrowded is told when Temporal has as much to do as it takes
 * @throws Problem `process-busy` when it was not taken in time; it has left no trace then. Of a call that was lost with its
 *   workflow task the last error
 */
export async function insist<Result>(
  call: () => Promise<Result>,
  until: number,
  onCrowded: () => void = () => undefined,
): Promise<Result> {
  for (let pause = firstPause; ; pause = Math.min(longestPause, 2 * pause)) {
    try {
      return await call();
    } catch (error) {
      const crowded = isResourceExhausted(error);
      const lost = isLostWithItsTask(error);
      if (!crowded && !lost && !wasNotProcessed(error)) throw error;
      if (crowded) onCrowded();
      const again = Date.now() + Math.max(pause, crowded ? crowdedPause : 0) * (0.5 + Math.random());
      if (again >= until) throw lost ? error : notTaken(error);
      await delay(again - Date.now());
    }
  }
}

/**
 * The server's own rejection of an update that a workflow task ended without looking at, as that does with which a process goes
 * over into its next run; it has left no trace.
 */
function wasNotProcessed(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === 'UnprocessedUpdate'
  );
}

function notTaken(error: unknown): Problem {
  return new Problem(
    {
      code: 'process-busy',
      detail: sentence('process-full-for-now'),
    },
    { cause: error },
  );
}
