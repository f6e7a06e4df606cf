import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { startOwnTemporalServer, type OwnTemporalServer } from '../harness/own-temporal-server.ts';
import { connectTemporal, fastForward, type TestTemporal } from '../harness/temporal.ts';
import { startWorker, type TestWorker } from '../harness/worker.ts';
import { waitTenDays } from './workflows/clock-workflows.ts';

const oneDay = 24 * 60 * 60 * 1000;
const taskQueue = 'short-polls';

let server: OwnTemporalServer;
let temporal: TestTemporal;
let worker: TestWorker;

/** Other servers answer a poll after 20 seconds at the latest. With a few milliseconds, a target is often reached between two polls. */
beforeAll(async () => {
  server = await startOwnTemporalServer(['history.longPollExpirationInterval="5ms"']);
  temporal = await connectTemporal(server.address);
  const workflowsPath = fileURLToPath(new URL('./workflows/clock-workflows.ts', import.meta.url));
  worker = await startWorker(temporal, { taskQueue, workflowsPath });
});

afterAll(async () => {
  await worker.stop();
  await temporal.close();
  await server.stop();
});

it('sees a target that is reached while nobody asks', async () => {
  const clocks = Array.from({ length: 40 }, async (_, clock) => {
    const { workflowId } = await temporal.client.workflow.start(waitTenDays, {
      taskQueue,
      workflowId: `clock-${clock}`,
      args: [2, 4],
    });
    return fastForward(temporal.client, workflowId, 15 * oneDay);
  });
  expect(new Set(await Promise.all(clocks))).toEqual(new Set(['reached']));
});
