import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForward } from '../harness/temporal.ts';

const day = 24 * 3_600_000;
let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('smoke', async () => {
  const opened = await product.rest.post('/cases', {
    office: 'dayu',
    scheme: 'employee-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: '2026-11-01',
    person: { name: '戴某', identityNumber: '360000000000000001', address: '大余县某镇' },
    currency: 'CNY',
    claimPeriods: [{ from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '128900.00' }],
  });
  console.log(opened.status, opened.body);
  const id = String(opened.body['id']);
  const read = await product.rest.get(`/cases/${id}`);
  console.log(read.status, JSON.stringify(read.body));
  const c = await product.rest.command(id, 'confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
    suspicion: 'fraud',
    findings: 'Found.',
  });
  console.log(c.status, c.body);
  const started = Date.now();
  console.log(await fastForward(product.temporal.client, workflowIdOf(id), 500 * day), Date.now() - started);
  for (const p of ['timeline', 'deadlines', 'ledger', 'documents', 'forecast', 'history', 'actions']) {
    const a = await product.rest.get(`/cases/${id}/${p}`);
    console.log(p, a.status, JSON.stringify(a.body).slice(0, 1500));
  }
  console.log(await product.dispatched());
  expect(1).toBe(1);
});
