import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestProduct } from '../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../tests/sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
  const open = async (office: string) =>
    String((await product.rest.post('/cases', openingBody({ office }))).body['id']);
  const confirmed = await open('fenyi');
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
