import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TestProduct } from '../../tests/harness/product.ts';

/** A report on people of the agency: out of their sight at once, and off the lists of their office once it is routed up. */

const chief = 'chief-1';
const deputy = 'deputy-1';
const counted = z.object({ count: z.int(), byOffice: z.array(z.object({ office: z.string(), count: z.int() })) });

let product: TestProduct;
let path: string;
let id: string;

beforeAll(async () => {
  product = await TestProduct.start();
  const opened = await product.rest.post('/whistleblower-reports', {
    office: 'fujian',
    channel: 'post',
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    subjects: [{ name: '中心主任', staffId: 'Chief-1', office: 'fujian' }],
    reported: { part: 'authorities', item: 1 },
    reporter: { kind: 'anonymous' },
    statement: '违规审批。',
  });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  id = String(opened.body['id']);
  path = `/whistleblower-reports/${id}`;
  await product.rest.get(path, 'en', deputy);
}, 120_000);
afterAll(() => product.stop());

const reportLists = '/whistleblower-reports?total=exact';

async function total(query: string, reader?: string): Promise<unknown> {
  return (await product.rest.get(`${reportLists}${query}`, 'en', reader)).body['total'];
}

/** The office and the number of its duties, as somebody counts them; nothing where there is none. */
async function dutiesBy(reader: string): Promise<readonly (readonly [string, number])[]> {
  const { body } = await product.rest.post('/duties/counts', {}, { actingPerson: reader });
  return counted.parse(body).byOffice.map(({ office, count }) => [office, count]);
}

async function unsaid(search: string): Promise<unknown> {
  const response = await fetch(`${product.address}/api/v1${search}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  return z.looseObject({ items: z.array(z.unknown()) }).parse(await response.json()).items;
}

const none = { count: 0, isExact: true };
const one = { count: 1, isExact: true };

describe('a report on somebody of the agency', () => {
  it('is on no list of theirs, whatever letters their id is written in, nor of whoever does not say who they are', async () => {
    expect(await total('', deputy)).toEqual(one);
    for (const reader of [chief, 'CHIEF-1', undefined]) expect(await total('', reader)).toEqual(none);
    expect(await unsaid('/whistleblower-reports/search')).toEqual([]);
    expect(await unsaid('/duties/search')).toEqual([]);
    expect((await dutiesBy(deputy)).map(([office]) => office)).toEqual(['fujian']);
    expect(await dutiesBy(chief)).toEqual([]);
    const searched = await product.rest.post('/duties/search', { total: 'exact' }, { actingPerson: chief });
    expect(searched.body).toEqual({ items: [], nextCursor: null, total: none });
    const { body } = await product.rest.get(`${path}/history?limit=1`, 'en', deputy);
    const [step] = z.array(z.object({ used: z.array(z.string()) })).parse(body['items']);
    const [used = ''] = step?.used ?? [];
    const uses = `/processes/uses?of=${encodeURIComponent(used)}`;
    expect((await product.rest.get(uses, 'en', deputy)).body).toMatchObject({ items: [{ process: { id } }] });
    for (const reader of [chief, undefined])
      expect((await product.rest.get(uses, 'en', reader)).body).toMatchObject({ items: [] });
  });

  it.each([
    '',
    '/timeline',
    '/deadlines',
    '/facts',
    '/links',
    '/events',
    '/forecast',
    '/documents',
    '/history',
    '/actions',
  ])('is not there for them at %s, and asks whoever else reads it who they are', async (below) => {
    expect((await product.rest.get(`${path}${below}`, 'en', deputy)).status).toBe(200);
    expect((await product.rest.get(`${path}${below}`, 'en', chief)).body).toMatchObject({ code: 'process-not-found' });
    expect((await product.rest.get(`${path}${below}`)).body).toMatchObject({ code: 'acting-person-required' });
  });

  it('is taken over, with its lists, duties and counts, by the office that it is routed up to', async () => {
    const give = (office: string, how = '') =>
      product.rest.post(
        `${path}/commands/route-up${how}`,
        { to: 'upper-department', authority: '省人力资源和社会保障厅', office, reason: '涉及负责人' },
        { actingPerson: deputy },
      );
    for (const how of ['', '/preview'])
      expect((await give('nowhere', how)).body).toMatchObject({
        code: 'office-unknown',
        errors: [{ field: 'office' }],
      });
    expect((await give('fujian')).body).toMatchObject({ code: 'office-not-another' });
    expect((await product.rest.get(path, 'en', deputy)).body).toMatchObject({ revision: 1, office: { id: 'fujian' } });

    expect(await give('jiangxi')).toMatchObject({ status: 200 });
    expect((await product.rest.get(path, 'en', deputy)).body).toMatchObject({
      office: { id: 'jiangxi', name: '江西省社会保险管理中心' },
      routedTo: { to: 'upper-department', office: 'jiangxi' },
    });
    expect(await total('&office=fujian', deputy)).toEqual(none);
    expect(await total('&office=jiangxi&routedUp=true', deputy)).toEqual(one);
    expect(await total('&office=jiangxi', chief)).toEqual(none);
    expect((await dutiesBy(deputy)).map(([office]) => office)).toEqual(['jiangxi']);
    const { body } = await product.rest.get('/processes/stage-durations');
    expect(body['items']).toMatchObject([
      { kind: 'reward', office: 'jiangxi', stage: 'received', standing: { count: 1 } },
    ]);
  });

  it('is out of the sight of whoever keeps away from it', async () => {
    const actingPerson = 'cousin-1';
    expect(await total('', actingPerson)).toEqual(one);
    expect((await product.rest.post(`${path}/commands/keep-away`, { reason: '亲属' }, { actingPerson })).status).toBe(
      200,
    );
    expect(await total('', actingPerson)).toEqual(none);
    expect(await dutiesBy(actingPerson)).toEqual([]);
    expect((await product.rest.get(path, 'en', actingPerson)).body).toMatchObject({ code: 'process-not-found' });
  });
});
