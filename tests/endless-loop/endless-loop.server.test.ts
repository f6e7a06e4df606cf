import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { decodeOptionalFailureToOptionalError } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { connectTemporal, uniqueName, type TestTemporal } from '../harness/temporal.ts';
import { startWorker, type TestWorker } from '../harness/worker.ts';
import { endlessAfterWaiting, endlessInCondition, wellBehaved } from './workflows/endless-workflows.ts';

const workflowsPath = fileURLToPath(new URL('./workflows/endless-workflows.ts', import.meta.url));
let temporal: TestTemporal;
let taskQueue: string;
let worker: TestWorker;

beforeAll(async () => {
  temporal = await connectTemporal();
});

// A worker each: a second endless workflow would wait behind the next attempt at the first until its own task has lapsed.
beforeEach(async () => {
  taskQueue = uniqueName('endless-loop');
  worker = await startWorker(temporal, { taskQueue, workflowsPath });
});

afterEach(() => worker.stop());

afterAll(() => temporal.close());

describe('a workflow that comes to no end', () => {
  it.each([
    ['after it has waited', endlessAfterWaiting],
    ['in a condition it waits for', endlessInCondition],
  ])('%s fails its task, and those beside it go on', async (_when, endless: () => Promise<unknown>) => {
    const workflowId = uniqueName('endless');
    const handle = await temporal.client.workflow.start(endless, { taskQueue, workflowId });
    const other = await temporal.client.workflow.start(wellBehaved, { taskQueue, workflowId: uniqueName('other') });
    expect(await failureOfFirstTask(workflowId)).toMatch(/timed out after 5000ms/);
    await handle.terminate('it would never end');
    expect(await other.result()).toBe('done');
  });
});

/** Waits for it. */
async function failureOfFirstTask(workflowId: string): Promise<string> {
  let nextPageToken: Uint8Array = new Uint8Array();
  for (;;) {
    const page = await temporal.client.workflowService.getWorkflowExecutionHistory({
      namespace: temporal.settings.namespace,
      execution: { workflowId },
      waitNewEvent: true,
      nextPageToken,
    });
    for (const { workflowTaskFailedEventAttributes: failed } of page.history?.events ?? []) {
      if (!failed?.failure) continue;
      const { loadedDataConverter } = temporal.client.options;
      return (await decodeOptionalFailureToOptionalError(loadedDataConverter, failed.failure))?.message ?? '';
    }
    nextPageToken = page.nextPageToken;
  }
}
