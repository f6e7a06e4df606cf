import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { connectClient } from '../../temporal/client.ts';
import { registerSearchAttributes } from '../../temporal/search-attributes.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { connectTemporal, uniqueName, type TestTemporal } from '../harness/temporal.ts';
import { startWorker, type TestWorker } from '../harness/worker.ts';
import { refuse } from './workflows/refusing-workflow.ts';

const taskQueue = uniqueName('encrypted-payloads');
let temporal: TestTemporal;
let worker: TestWorker;

beforeAll(async () => {
  temporal = await connectTemporal();
  const workflowsPath = fileURLToPath(new URL('./workflows/refusing-workflow.ts', import.meta.url));
  worker = await startWorker(temporal, { taskQueue, workflowsPath });
});

afterAll(async () => {
  await worker.stop();
  await temporal.close();
});

describe('what Temporal stores', () => {
  it('shows no argument, no message and no details of a failure, to whom has not the key', async () => {
    const handle = await temporal.client.workflow.start(refuse, {
      taskQueue,
      workflowId: uniqueName('refusal'),
      args: ['Wang Xiaoming'],
    });
    await expect(handle.result()).rejects.toMatchObject({
      cause: { message: 'refused for Wang Xiaoming', details: [{ name: 'Wang Xiaoming' }] },
    });
    const stored = historyToJSON(await handle.fetchHistory());
    const decoded = Buffer.from(
      stored.replaceAll(/"data": "([^"]*)"/g, (_all, data: string) => atob(data)),
      'latin1',
    );
    for (const bytes of [stored, decoded.toString('utf8')]) expect(bytes).not.toContain('Xiaoming');
    expect(stored).toContain(Buffer.from('binary/encrypted').toString('base64'));
  });
});

describe('search attributes', () => {
  it('are registered once and for all, by any number of processes', async () => {
    const attributes = { CaseNumber: 'KEYWORD', TestedText: 'TEXT' } as const;
    const register = () => registerSearchAttributes(temporal.connection, 'default', attributes);
    await Promise.all([register(), register(), register()]);
    const { customAttributes } = await temporal.connection.operatorService.listSearchAttributes({
      namespace: 'default',
    });
    expect(customAttributes).toHaveProperty('TestedText');
    expect(customAttributes).toHaveProperty('CaseNumber');
  });

  it('are never changed to another type', async () => {
    await expect(registerSearchAttributes(temporal.connection, 'default', { CaseNumber: 'INT' })).rejects.toMatchObject(
      { code: 'search-attribute-conflict', message: expect.stringContaining('CaseNumber') },
    );
  });
});

describe('connecting', () => {
  it('tells what to do when nothing answers', async () => {
    const address = `127.0.0.1:${await anyFreePort()}`;
    await expect(connectClient({ address, namespace: 'default' }, temporal.keyring)).rejects.toMatchObject({
      code: 'temporal-unreachable',
      message: expect.stringContaining(address),
    });
  });
});
