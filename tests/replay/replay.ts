import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { replayable, type GoldenRun } from './golden-history.ts';

const failureConverterPath = fileURLToPath(new URL('../../temporal/failure-converter.cjs', import.meta.url));

/** Replays runs with a workflow bundle, as a worker does that takes them over; answers with what went wrong, run by run. */
export async function replay(code: string, runs: readonly GoldenRun[]): Promise<readonly Error[]> {
  const options = { workflowBundle: { code }, dataConverter: { failureConverterPath } };
  const faults: Error[] = [];
  let replayed = 0;
  for await (const { error } of Worker.runReplayHistories(options, runs.map(replayable))) {
    replayed += 1;
    if (error !== undefined) faults.push(error);
  }
  if (replayed !== runs.length) throw new Error(`${replayed} of ${runs.length} runs were replayed.`);
  return faults;
}
