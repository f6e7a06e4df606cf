import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestProduct } from '../../../tests/harness/product.ts';
import { openingBody } from '../../../tests/sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

function open(part: Record<string, unknown> = {}, idempotencyKey = randomUUID(), actingPerson = 'caseworker-1') {
  return product.rest.post('/cases', openingBody(part), { idempotencyKey, actingPerson });
}

const person = { name: '戴某', identityNumber: '360000000000000001', address: '大余县某镇' };
const benefit = { benefitCode: 'basic-pension', payDay: 15 };

function address(path: unknown): string {
  return `${product.address}${String(path)}`;
}

describe('opening a case', () => {
  it('answers at once with number and place, and the case can be read right away', async () => {
    const opened = await open();
    expect(opened.status).toBe(201);
    expect(opened.headers.get('ETag')).toBe('"1"');
    expect(opened.body).toMatchObject({
      number: expect.stringMatching(/^DAYU-\d{4}-\d{6}-\d{2}$/),
      stage: 'verification',
    });
    const read = await fetch(address(opened.headers.get('Location')));
    expect(read.status).toBe(200);
    expect(await read.json()).toMatchObject({
      id: opened.body['id'],
      number: opened.body['number'],
      stage: 'verification',
      office: { id: 'dayu', name: '大余县社会保险中心' },
      rulebook: { id: 'cn-jiangxi' },
      person: { name: '戴某', identityNumber: '360000000000000001', diedOn: '2017-03-01' },
      totals: { claimed: '128900.00', outstanding: '128900.00', recovered: '0.00', waived: '0.00' },
      claimPeriods: [{ id: 'P1', from: '2017-04-01', to: '2019-12-31', claimed: '128900.00' }],
      openedBy: { id: 'caseworker-1' },
    });
  });

  it('opens one case for a key, however often and however fast it is asked', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => open({}, key)));
    const later = await open({}, key);
    const { id, number } = later.body;
    for (const answer of [...answers, later]) {
      expect(answer).toMatchObject({ status: 201, body: { id, number, stage: 'verification', revision: 1 } });
    }
  });

  it('gives the first answer again when the case has long gone on', async () => {
    const key = randomUUID();
    const opened = await open({}, key);
    await product.rest.command(String(opened.body['id']), 'note', { text: 'A first look.' });
    expect((await open({}, key)).body).toEqual(opened.body);
  });

  it('takes the same body in another order for the same, and refuses another body under the key', async () => {
    const key = randomUUID();
    const opened = await open({}, key);
    const reordered = Object.fromEntries(Object.entries(openingBody()).toReversed());
    const again = await product.rest.post('/cases', reordered, { idempotencyKey: key });
    expect(again.body['id']).toBe(opened.body['id']);
    const other = await open({ source: 'tip-off' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it("does not mix up two people's keys", async () => {
    const key = randomUUID();
    const first = await open({}, key, 'caseworker-1');
    const second = await open({}, key, 'caseworker-2');
    expect(second.status).toBe(201);
    expect(second.body['id']).not.toBe(first.body['id']);
  });

  it.each([
    [{ office: 'nowhere' }, 422, 'office-unknown', 'office'],
    [{ rulebook: 'nowhere' }, 422, 'rulebook-unknown', 'rulebook'],
    [{ scheme: 'unemployment' }, 422, 'violation-not-of-scheme', 'violation'],
    [{ currency: 'VND', claimPeriods: [{ ...period(), amount: '128900' }] }, 422, 'currency-mismatch', 'currency'],
    [{ claimPeriods: [{ ...period(), to: '2016-12-31' }] }, 422, 'claim-period-reversed', 'claimPeriods.0.to'],
    [{ claimPeriods: [period(), period()] }, 422, 'claim-period-repeated', 'claimPeriods.1'],
    [{ claimPeriods: [{ ...period(), amount: '0.00' }] }, 422, 'amount-not-positive', 'claimPeriods'],
    [{ foundOn: '2199-01-01' }, 422, 'date-in-future', 'foundOn'],
    [{ person: { ...person, diedOn: '2199-01-01' } }, 422, 'date-in-future', 'person.diedOn'],
    [{ claimPeriods: [period(), { ...period(), to: '2199-12-31' }] }, 422, 'date-in-future', 'claimPeriods.1.to'],
    [{ claimPeriods: [{ ...period(), from: '1951-02-28' }] }, 400, 'invalid-request', 'claimPeriods.0.from'],
    [{ person: { ...person, diedOn: '1900-12-31' } }, 400, 'invalid-request', 'person.diedOn'],
    [
      { currentBenefit: { ...benefit, monthlyAmount: '10000000.00' } },
      400,
      'invalid-request',
      'currentBenefit.monthlyAmount',
    ],
    [{ claimPeriods: [] }, 400, 'invalid-request', 'claimPeriods'],
    [{ claimPeriods: [{ ...period(), amount: 128_900 }] }, 400, 'invalid-request', 'claimPeriods.0.amount'],
    [{ claimPeriods: [{ ...period(), amount: '12.345' }] }, 400, 'invalid-request', 'claimPeriods.0.amount'],
    [{ violation: 'theft' }, 400, 'invalid-request', 'violation'],
    [{ person: { name: '', identityNumber: '1', address: 'x' } }, 400, 'invalid-request', 'person.name'],
    [{ colour: 'red' }, 400, 'invalid-request', 'colour'],
    [{ person: { name: '戴𪜎', identityNumber: '1', address: 'x' } }, 400, 'invalid-request', 'person.name'],
  ])('refuses %j and names the field', async (part, status, code, field) => {
    const key = randomUUID();
    const refused = await open(part, key);
    expect(refused).toMatchObject({ status, body: { code, errors: [expect.objectContaining({ field })] } });
    // A refused request has used up nothing: put right, it opens the case under the same key.
    expect((await open({}, key)).status).toBe(201);
  });

  it('takes two benefits of the same time for two claim periods', async () => {
    const opened = await open({ claimPeriods: [period(), { ...period(), benefitCode: 'transitional-pension' }] });
    const read = await product.rest.get(`/cases/${String(opened.body['id'])}`);
    expect(read.body).toMatchObject({
      claimPeriods: [{ id: 'P1' }, { id: 'P2' }],
      totals: { claimed: '257800.00' },
    });
  });

  it('asks for a key and for the acting person', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(address('/api/v1/cases'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(openingBody()),
      });
    const nobody = await post({ 'Idempotency-Key': randomUUID() });
    expect(nobody.status).toBe(401);
    expect(await nobody.json()).toMatchObject({ code: 'acting-person-required' });
    const withoutKey = await post({ 'X-Acting-Person': 'caseworker-1' });
    expect(withoutKey.status).toBe(400);
    expect(await withoutKey.json()).toMatchObject({
      code: 'idempotency-key-required',
      errors: [expect.objectContaining({ field: 'Idempotency-Key' })],
    });
    const unusable = await post({ 'X-Acting-Person': 'case worker', 'Idempotency-Key': randomUUID() });
    expect(await unusable.json()).toMatchObject({
      status: 400,
      errors: [expect.objectContaining({ field: 'X-Acting-Person' })],
    });
  });

  it.each([encodeURIComponent('李华'), Buffer.from('李华', 'utf8').toString('latin1')])(
    'records the name of the person who opened it (%#)',
    async (name) => {
      const response = await fetch(address('/api/v1/cases'), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          'X-Acting-Person': 'li',
          'X-Acting-Person-Name': name,
        },
        body: JSON.stringify(openingBody()),
      });
      const read = await fetch(address(response.headers.get('Location')));
      expect(await read.json()).toMatchObject({ openedBy: { id: 'li', name: '李华' } });
    },
  );

  it('carries the id of the request on to the proof that the worker writes', async () => {
    const response = await fetch(address('/api/v1/cases'), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Acting-Person': 'li',
        'X-Request-Id': 'office-42.opening',
      },
      body: JSON.stringify(openingBody()),
    });
    const read = await fetch(address(response.headers.get('Location')));
    expect(read.status).toBe(200);
    const client = new pg.Client({ connectionString: product.database.url });
    await client.connect();
    const { rows } = await client.query<{ request_id: string }>(
      `SELECT request_id FROM audit_entry JOIN process ON id = process_id WHERE $1 LIKE '%' || id::text`,
      [response.headers.get('Location')],
    );
    await client.end();
    expect(rows).toEqual([{ request_id: 'office-42.opening' }]);
  });
});

function period() {
  return { from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '128900.00' };
}
