import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { connectTemporal, skipToEnd, uniqueName, type TestTemporal } from '../harness/temporal.ts';
import { startWorker, type TestWorker } from '../harness/worker.ts';
import { SimulatedCase } from '../sample/sample-case.ts';
import { waitWithClockSetBack } from './workflows/clock-set-back.ts';

const oneMinute = 60 * 1000;
const oneDay = 24 * 60 * oneMinute;
const taskQueue = uniqueName('clock-set-back');

let temporal: TestTemporal;
let worker: TestWorker;

beforeAll(async () => {
  temporal = await connectTemporal();
  const workflowsPath = fileURLToPath(new URL('./workflows/clock-set-back.ts', import.meta.url));
  worker = await startWorker(temporal, { taskQueue, workflowsPath });
});

afterAll(async () => {
  await worker.stop();
  await temporal.close();
});

it('a deadline runs out no earlier than at its instant, although the clock was set back while it ran', async () => {
  const [investigation] = new SimulatedCase('2026-01-05').state.deadlines;
  if (investigation === undefined) throw new Error('No clock is running.');
  const runsOutAt = Date.now() + oneDay;
  const { workflowId } = await temporal.client.workflow.start(waitWithClockSetBack, {
    taskQueue,
    workflowId: uniqueName('clock-set-back'),
    args: [{ ...investigation, runsOutAt }, oneMinute],
  });
  await skipToEnd(temporal.client, workflowId);
  const dueAt = await temporal.client.workflow.result<typeof waitWithClockSetBack>(workflowId);
  expect(dueAt).toBeGreaterThanOrEqual(runsOutAt);
  expect(dueAt).toBeLessThan(runsOutAt + oneMinute);
}, 20_000);
