import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import type { DataConverter, Payload } from '@temporalio/common';
import { historiesTaskQueueOf, historyArchiveWorkflow } from '../../contracts/process.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { workflowBundle } from '../../worker/workflow-bundle.ts';
import { TestProduct } from '../harness/product.ts';
import { uniqueName } from '../harness/temporal.ts';
import { startWorker } from '../harness/worker.ts';
import { askForDocument } from './workflows/rogue-workflow.ts';

/** Workers that do not seal, beside those of the product. */

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Reads everything, so that the test can look at it, and seals nothing. */
function withoutSeal(): DataConverter {
  const encryption = new PayloadEncryption(product.temporal.keyring);
  const encode = (payloads: Payload[]) => Promise.resolve(payloads);
  return { payloadCodecs: [{ encode, decode: (payloads) => encryption.decode(payloads) }] };
}

const refused = { cause: { type: 'input-unreadable', nonRetryable: true } };

describe('a worker of the product', () => {
  it('carries out no activity whose input is not sealed', async () => {
    const taskQueue = uniqueName('rogue-workflows');
    const workflowsPath = fileURLToPath(new URL('./workflows/rogue-workflow.ts', import.meta.url));
    const rogue = await startWorker(product.temporal, { taskQueue, workflowsPath, dataConverter: withoutSeal() });
    const client = new Client({ connection: product.temporal.connection, dataConverter: withoutSeal() });
    const asked = client.workflow.execute(askForDocument, {
      taskQueue,
      workflowId: uniqueName('rogue-workflow'),
      args: [product.variables['DOCUMENTS_TASK_QUEUE'] ?? ''],
    });
    await expect(asked).rejects.toMatchObject({ cause: { ...refused, activityType: 'produceDocument' } });
    await rogue.stop();
  });

  it('takes no result of an activity that is not sealed', async () => {
    const taskQueue = uniqueName('rogue-activities');
    const carrying = await startWorker(product.temporal, { taskQueue, workflowBundle: await workflowBundle() });
    const activities = { archiveHistory: () => Promise.resolve('archived') };
    const rogue = await startWorker(product.temporal, {
      taskQueue: historiesTaskQueueOf(taskQueue),
      activities,
      dataConverter: withoutSeal(),
    });
    const archived = product.temporal.client.workflow.execute(historyArchiveWorkflow, {
      taskQueue,
      workflowId: uniqueName('rogue-activity'),
      args: [{ processId: 'x', workflowId: 'y', runId: 'z' }],
    });
    await expect(archived).rejects.toMatchObject(refused);
    await Promise.all([carrying.stop(), rogue.stop()]);
  });
});
