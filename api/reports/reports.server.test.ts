import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TestProduct } from '../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../tests/sample/opening-body.ts';

let product: TestProduct;
const cases: string[] = [];
beforeAll(async () => {
  product = await TestProduct.start();
  const open = async (office: string) =>
    String((await product.rest.post('/cases', openingBody({ office }))).body['id']);
  const confirmed = await open('fenyi');
  cases.push(confirmed);
  await open('fenyi');
  await open('dayu');
  await product.rest.command(confirmed, 'confirm-overpayment', confirmation);
});
afterAll(() => product.stop());

describe('how long processes stand in their stages', () => {
  it('is told by kind and office, in the words of the reader', async () => {
    const { body, status } = await product.rest.get('/processes/stage-durations?office=fenyi&kind=recovery-case');
    expect(status).toBe(200);
    expect(body['items']).toEqual([
      expect.objectContaining({
        office: 'fenyi',
        stage: 'persuasion',
        title: 'Persuasion',
        left: expect.objectContaining({ count: 0, averageDays: null }),
        standing: { count: 1, longestDays: 0 },
      }),
      expect.objectContaining({
        stage: 'verification',
        left: {
          count: 1,
          byPeople: 1,
          byClocks: 0,
          averageDays: 0,
          medianDays: 0,
          nineOfTenDays: 0,
          longestDays: 0,
        },
        standing: { count: 1, longestDays: 0 },
      }),
    ]);
  });

  it.each([
    ['kind=unknown', 'kind.0'],
    ['leftFrom=2026-02-30', 'leftFrom'],
    ['leftFrom=2026-02-02&leftTo=2026-02-01', 'leftTo'],
    ['colour=red', 'colour'],
  ])('is not told for %s', async (query, field) => {
    expect(await product.rest.get(`/processes/stage-durations?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    });
  });
});

describe('what is claimed and has come in', () => {
  it('is added up by office and nature, over the processes that are open', async () => {
    const { body, status } = await product.rest.get('/processes/amounts?office=fenyi&office=dayu');
    expect(status).toBe(200);
    const overpayment = { kind: 'recovery-case', nature: 'overpayment', title: 'overpayment', currency: 'CNY' };
    const totals = (amount: string) => ({ claimed: amount, outstanding: amount, recovered: '0.00', waived: '0.00' });
    expect(body['items']).toEqual([
      { ...overpayment, office: 'dayu', processes: 1, totals: totals('128900.00') },
      { ...overpayment, office: 'fenyi', processes: 2, totals: totals('257800.00') },
    ]);
    expect((await product.rest.get('/processes/amounts?status=closed')).body['items']).toEqual([]);
    expect((await product.rest.get('/processes/amounts?nature=fine')).body['items']).toEqual([]);
  });

  it('is not added up by a nature that there is not', async () => {
    expect(await product.rest.get('/processes/amounts?nature=tax')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'nature.0' }] },
    });
  });
});

const uses = z.object({
  items: z.array(
    z.looseObject({ process: z.looseObject({ id: z.string() }), links: z.looseObject({ history: z.string() }) }),
  ),
});
const steps = z.object({ items: z.array(z.object({ used: z.array(z.string()) })) });

describe('what a wrong row, calendar, template or program has touched', () => {
  it('is found by what the steps of a history say that they used', async () => {
    const all = uses.parse((await product.rest.get('/processes/uses?of=calendar:cn@none')).body);
    expect(all.items).toEqual([]);
    const id = cases[0] ?? '';
    const { items } = steps.parse((await product.rest.get(`/cases/${id}/history`)).body);
    for (const of of items.flatMap(({ used }) => used)) {
      const answer = await product.rest.get(`/processes/uses?of=${encodeURIComponent(of)}`);
      expect(uses.parse(answer.body).items.map(({ process }) => process.id)).toContain(id);
    }
    const letters = items.flatMap(({ used }) => used.filter((each) => each.startsWith('template:')));
    expect(letters).not.toHaveLength(0);
    const touched = uses.parse((await product.rest.get(`/processes/uses?of=${letters[0]}`)).body);
    expect(touched.items).toMatchObject([
      { process: { id, office: 'fenyi', stage: 'persuasion' }, links: { history: `/api/v1/cases/${id}/history` } },
    ]);
    expect(items.flatMap(({ used }) => used)).toContainEqual(expect.stringMatching(/^build:[0-9a-f]{12}$/));
  });

  it.each(['', '?of=law', '?of=row:%27%3B', '?of=build:x&cursor=bm9uZQ'])('is not looked for by %s', async (query) => {
    expect(await product.rest.get(`/processes/uses${query}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });
});
