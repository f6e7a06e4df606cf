import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { residentNumber } from '../../../tests/sample/identity-numbers.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import { openingBody, samplePerson } from '../../../tests/sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Bodies by the key and the person that they were first sent with: a repetition has the same. */
const bodies = new Map<string, Record<string, unknown>>();

function open(part: Record<string, unknown> = {}, idempotencyKey = randomUUID(), actingPerson = 'caseworker-1') {
  const sent = `${idempotencyKey} ${actingPerson}`;
  const body = bodies.get(sent) ?? openingBody();
  bodies.set(sent, body);
  return product.rest.post('/cases', { ...body, ...part }, { idempotencyKey, actingPerson });
}

const person = { name: '戴某', identityNumber: '360723194503120016', address: '大余县某镇' };
const benefit = { benefitCode: 'basic-pension', payDay: 15 };

function address(path: unknown): string {
  return `${product.address}${String(path)}`;
}

describe('opening a case', () => {
  it('answers at once with number and place, and the case can be read right away', async () => {
    const opened = await open({ person: samplePerson });
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
      person: { name: '戴某', identityNumber: '360723194503120016', diedOn: '2017-03-01' },
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
    const reordered = Object.fromEntries(Object.entries(bodies.get(`${key} caseworker-1`) ?? {}).toReversed());
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
  ])('refuses %j and names the field', async (part, status, code, field) => {
    const key = randomUUID();
    const refused = await open(part, key);
    expect(refused).toMatchObject({ status, body: { code, errors: [expect.objectContaining({ field })] } });
    // A refused request has used up nothing: put right, it opens the case under the same key.
    expect((await open({}, key)).status).toBe(201);
  });

  it('is refused with a warning until that is confirmed, which stays with the case', async () => {
    const wrong = { person: { ...person, identityNumber: '360723194503120010' } };
    const key = randomUUID();
    const warned = await open(wrong, key);
    expect(warned).toMatchObject({
      status: 422,
      body: {
        code: 'warnings-unconfirmed',
        errors: [{ field: 'person.identityNumber', code: 'identity-number-check-digit' }],
      },
    });
    expect(String(warned.body['detail'])).toContain('confirmWarnings');
    const confirmed = { ...wrong, confirmWarnings: ['identity-number-check-digit', 'birth-after-facts'] };
    const opened = await open(confirmed, key);
    expect(opened.status).toBe(201);
    const opensAt = `/cases/${String(opened.body['id'])}`;
    expect((await product.rest.get(opensAt)).body['confirmedWarnings']).toMatchObject([
      { code: 'identity-number-check-digit', field: 'person.identityNumber', by: 'caseworker-1' },
    ]);
    expect(await timelineOf(opensAt)).toContain('warning-confirmed');
    // What is confirmed is no part of what was sent: the same opening gets the first answer.
    expect((await open(wrong, key)).body).toEqual(opened.body);
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

/** Kinds of the entries in the timeline of a case. */
async function timelineOf(path: string): Promise<readonly unknown[]> {
  const { items } = listed.parse((await product.rest.get(`${path}/timeline`)).body);
  return items.map(({ kind }) => kind);
}

const listed = z.object({ items: z.array(z.looseObject({ kind: z.string() })) });
const linked = z.object({ items: z.array(z.object({ other: z.looseObject({ processId: z.string() }) })) });

describe('the same person, scheme and months', () => {
  const about = (name: string, sequence: number) => ({
    person: { name, identityNumber: residentNumber('19500505', sequence), address: '大余县', diedOn: '2017-03-01' },
  });
  const idOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) => String(body['id']);

  it('in another case are named, and taken once the cases are linked: both show it', async () => {
    const first = await open(about('甲某', 1));
    const again = { ...about('甲某', 1), source: 'tip-off', foundOn: '2026-01-05' };
    const key = randomUUID();
    const asked = await open(again, key);
    expect(asked).toMatchObject({
      status: 422,
      body: { code: 'warnings-unconfirmed', errors: [{ field: 'linkTo', code: 'same-months-elsewhere' }] },
    });
    expect(String(asked.body['detail'])).toContain(String(first.body['number']));
    expect(String(asked.body['detail'])).toContain(idOf(first));
    const second = await open({ ...again, linkTo: [idOf(first)] }, key);
    expect(second.status).toBe(201);
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await product.rest.get(`/cases/${idOf(second)}`);
      const { items } = linked.parse((await product.rest.get(`/cases/${idOf(one)}/links`)).body);
      expect(items.map(({ other: { processId } }) => processId)).toContain(idOf(other));
    }
  });

  it.each([
    ['fifteen digits', { identityNumber: '360725500505002' }, { field: 'linkTo' }],
    [
      'hyphens',
      {
        identityNumber: `${residentNumber('19500505', 2).slice(0, 6)}-19500505-${residentNumber('19500505', 2).slice(-4)}`,
      },
      { field: 'linkTo' },
    ],
  ])('are found with %s', async (_how, number, error) => {
    await open(about('乙某', 2));
    const { person: somebody } = about('乙某', 2);
    const asked = await open({ person: { ...somebody, ...number }, foundOn: '2026-01-03' });
    expect(asked).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining(error)]) },
    });
  });

  it('are another matter where somebody says why, and no matter at all in another scheme or other months', async () => {
    await open(about('丙某', 3));
    const said = await open({
      ...about('丙某', 3),
      source: 'tip-off',
      otherMatter: 'Another benefit of the same months.',
    });
    expect(said.status).toBe(201);
    const saidAt = `/cases/${idOf(said)}`;
    expect((await product.rest.get(saidAt)).body['confirmedWarnings']).toMatchObject([
      { code: 'same-months-elsewhere' },
    ]);
    expect((await open({ ...about('丙某', 3), scheme: 'resident-pension' })).status).toBe(201);
    const later = [{ ...period(), from: '2020-01-01', to: '2020-06-30' }];
    expect((await open({ ...about('丙某', 3), claimPeriods: later })).status).toBe(201);
  });

  it('with the same body under another key is asked about as well', async () => {
    const body = about('丁某', 4);
    const first = await open(body);
    const asked = await open(body);
    expect(asked).toMatchObject({ status: 422, body: { code: 'warnings-unconfirmed' } });
    expect(asked.body['errors']).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'same-body' })]));
    const half = await open({ ...body, linkTo: [idOf(first)] });
    expect(half).toMatchObject({ status: 422, body: { errors: [expect.objectContaining({ code: 'same-body' })] } });
    expect((await open({ ...body, linkTo: [idOf(first)], confirmWarnings: ['same-body'] })).status).toBe(201);
  });

  it('do not slip through when two are opened at the same moment', async () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'];
    const answers = await Promise.all(days.map((foundOn) => open({ ...about('戊某', 5), foundOn })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(4);
  });

  it('that a claim period added later would make two cases be about are asked about by the command', async () => {
    const first = await open(about('己某', 6));
    const later = [{ ...period(), from: '2021-01-01', to: '2021-06-30' }];
    const second = await open({ ...about('己某', 6), claimPeriods: later });
    await product.rest.get(`/cases/${idOf(second)}`);
    const added = { ...period(), from: '2019-12-01', to: '2019-12-31', reason: 'Drawn as well.' };
    const path = `/cases/${idOf(second)}/commands/add-claim-period`;
    const asked = await product.rest.post(path, added);
    expect(asked).toMatchObject({
      status: 422,
      body: { code: 'warnings-unconfirmed', errors: [{ code: 'same-months-elsewhere' }] },
    });
    const preview = await product.rest.post(`${path}/preview`, added);
    expect(preview).toMatchObject({ status: 200, body: { refusal: { code: 'warnings-unconfirmed' } } });
    expect((await product.rest.post(path, { ...added, linkTo: [idOf(first)] })).status).toBe(200);
    const { items } = linked.parse((await product.rest.get(`/cases/${idOf(first)}/links`)).body);
    expect(items.map(({ other: { processId } }) => processId)).toContain(idOf(second));
  });

  it('that are no others cannot be linked', async () => {
    const stranger = await open();
    const refused = await open({ ...about('庚某', 7), linkTo: [idOf(stranger)] });
    expect(refused).toMatchObject({ status: 422, body: { code: 'nothing-to-link', errors: [{ field: 'linkTo' }] } });
  });
});
