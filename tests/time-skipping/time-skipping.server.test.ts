import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import {
  connectTemporal,
  fastForward,
  fastForwardPast,
  fastForwardTo,
  skipToEnd,
  stopSkipping,
  uniqueName,
  virtualNow,
  type TestTemporal,
} from '../harness/temporal.ts';
import { startWorker, type TestWorker } from '../harness/worker.ts';
import { rings, waitTenDays } from './workflows/clock-workflows.ts';

const oneDay = 24 * 60 * 60 * 1000;
const oneMinute = 60 * 1000;
const taskQueue = uniqueName('time-skipping');

let temporal: TestTemporal;
let worker: TestWorker;

beforeAll(async () => {
  temporal = await connectTemporal();
  const workflowsPath = fileURLToPath(new URL('./workflows/clock-workflows.ts', import.meta.url));
  worker = await startWorker(temporal, { taskQueue, workflowsPath });
});

afterAll(async () => {
  await worker.stop();
  await temporal.close();
});

function start(times: number, runs: number) {
  return temporal.client.workflow.start(waitTenDays, {
    taskQueue,
    workflowId: uniqueName('clock'),
    args: [times, runs],
  });
}

function daysAfter(beginning: Date, instants: readonly string[]): number[] {
  return instants.map((instant) => Math.floor((Date.parse(instant) - beginning.getTime()) / oneDay));
}

async function skips(workflowId: string): Promise<boolean> {
  const { raw } = await temporal.client.workflow.getHandle(workflowId).describe();
  return raw.workflowExtendedInfo?.timeSkippingInfo?.effectiveConfig?.enabled === true;
}

describe('native time skipping', () => {
  it('stops the clock where it is told to, with everything done that was due before', async () => {
    const handle = await start(3, 1);
    const { startTime } = await handle.describe();
    expect(await fastForward(temporal.client, handle.workflowId, 15 * oneDay)).toBe('reached');
    expect(daysAfter(startTime, await handle.query(rings))).toEqual([10]);
    const now = await virtualNow(temporal.client, handle.workflowId);
    expect(Math.abs(now - startTime.getTime() - 15 * oneDay)).toBeLessThan(oneMinute);
    expect(await fastForward(temporal.client, handle.workflowId, 6 * oneDay)).toBe('reached');
    expect(daysAfter(startTime, await handle.query(rings))).toEqual([10, 20]);
    await handle.terminate();
  });

  it('passes an instant at which something is due, and stops an hour later', async () => {
    const handle = await start(2, 1);
    const { startTime } = await handle.describe();
    const firstRing = startTime.getTime() + 10 * oneDay;
    expect(await fastForwardPast(temporal.client, handle.workflowId, firstRing)).toBe('reached');
    expect(daysAfter(startTime, await handle.query(rings))).toEqual([10]);
    const now = await virtualNow(temporal.client, handle.workflowId);
    expect(Math.abs(now - firstRing - 60 * oneMinute)).toBeLessThan(oneMinute);
  });

  it('goes to an instant of the workflow’s own clock over continue-as-new', async () => {
    const handle = await start(2, 3);
    const { startTime } = await handle.describe();
    const target = startTime.getTime() + 45 * oneDay;
    expect(await fastForwardTo(temporal.client, handle.workflowId, target)).toBe('reached');
    const { client } = temporal;
    expect(daysAfter(startTime, await client.workflow.getHandle(handle.workflowId).query(rings))).toEqual([
      10, 20, 30, 40,
    ]);
    expect(await fastForwardTo(client, handle.workflowId, target)).toBe('reached');
    await skipToEnd(client, handle.workflowId);
    expect(await client.workflow.result<typeof waitTenDays>(handle.workflowId)).toHaveLength(6);
  });

  it('leaves no gap between the runs of a chain', async () => {
    const handle = await start(1, 12);
    const { startTime } = await handle.describe();
    expect(await fastForward(temporal.client, handle.workflowId, 105 * oneDay)).toBe('reached');
    const chain = temporal.client.workflow.getHandle(handle.workflowId);
    expect(daysAfter(startTime, await chain.query(rings))).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    await chain.terminate();
  });

  it('says so when the workflow closes before the target, or was closed before', async () => {
    const handle = await start(1, 1);
    expect(await fastForward(temporal.client, handle.workflowId, 100 * oneDay)).toBe('workflow-closed');
    expect(await fastForward(temporal.client, handle.workflowId, oneDay)).toBe('workflow-closed');
  });

  it('says so when another call stops the clock before the target', async () => {
    const { workflowId } = await temporal.client.workflow.start(waitTenDays, {
      taskQueue: uniqueName('nobody'),
      workflowId: uniqueName('clock'),
      args: [1, 1],
    });
    const whenStopped = fastForward(temporal.client, workflowId, oneDay).catch((error: unknown) => error);
    while (!(await skips(workflowId))) await new Promise((resume) => setTimeout(resume, 20));
    await stopSkipping(temporal.client, workflowId);
    expect(await whenStopped).toMatchObject({ code: 'time-skipping-stopped' });
    await temporal.client.workflow.getHandle(workflowId).terminate();
  });

  it('refuses a workflow that does not exist', async () => {
    await expect(fastForward(temporal.client, uniqueName('missing'), oneDay)).rejects.toMatchObject({
      name: 'WorkflowNotFoundError',
    });
  });
});
