import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { archived, namespaceWithoutCases } from '../../tests/harness/forgotten-case.ts';
import { TestProduct } from '../../tests/harness/product.ts';
import { RestClient, type RestAnswer } from '../../tests/harness/rest-client.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { confirmation, openingBody, samplePerson } from '../../tests/sample/opening-body.ts';

const openingKey = randomUUID();
const closingKey = randomUUID();
const closing = { outcome: 'unfounded', reason: 'Another person of the same name.' };

let product: TestProduct;
let namespace: string;
let api: ServedApi;
let later: RestClient;
let opened: RestAnswer;
let closed: RestAnswer;
let caseId: string;
beforeAll(async () => {
  product = await TestProduct.start();
  opened = await product.rest.post('/cases', openingBody({ person: samplePerson }), { idempotencyKey: openingKey });
  caseId = String(opened.body['id']);
  await product.rest.command(caseId, 'confirm-overpayment', confirmation);
  closed = await product.rest.command(caseId, 'close', closing, { idempotencyKey: closingKey });
  await archived(product.temporal.client, caseId);
  namespace = await namespaceWithoutCases(product.temporal.client);
  api = await ServedApi.start({
    databaseUrl: product.database.url,
    temporal: { ...product.temporal.settings, namespace },
  });
  later = new RestClient(`${api.base}/api/v1`);
});
afterAll(async () => {
  await api.stop();
  await product.stop();
});

describe('a closed case that Temporal has forgotten', () => {
  it.each(['', '/actions', '/timeline', '/deadlines', '/ledger', '/documents', '/forecast', '/history'])(
    'is read as before (%s)',
    async (path) => {
      const before = await product.rest.get(`/cases/${caseId}${path}`);
      const after = await later.get(`/cases/${caseId}${path}`);
      expect(after.status).toBe(200);
      expect({ ...after.body, links: null }).toEqual({ ...before.body, links: null });
    },
  );

  it('is not opened again by the request that opened it', async () => {
    const again = await later.post('/cases', openingBody({ person: samplePerson }), { idempotencyKey: openingKey });
    expect(again).toMatchObject({ status: 201, body: opened.body });
    const other = await later.post('/cases', openingBody({ person: samplePerson, source: 'tip-off' }), {
      idempotencyKey: openingKey,
    });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    await expect(
      product.temporal.client.workflowService.describeWorkflowExecution({
        namespace,
        execution: { workflowId: workflowIdOf(caseId) },
      }),
    ).rejects.toThrow('not found');
  });

  it('repeats the answers it gave, and takes nothing new', async () => {
    const path = `/cases/${caseId}/commands`;
    const again = await later.post(`${path}/close`, closing, { idempotencyKey: closingKey });
    expect(again).toMatchObject({ status: 200, body: closed.body });
    const other = { ...closing, outcome: 'waived' };
    expect(await later.post(`${path}/close`, other, { idempotencyKey: closingKey })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await later.post(`${path}/note`, { text: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'process-closed' },
    });
  });
});
