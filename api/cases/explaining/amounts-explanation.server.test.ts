import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TestProduct } from '../../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../../tests/sample/opening-body.ts';

const explained = z.object({
  agrees: z.boolean(),
  totals: z.record(z.string(), z.string()),
  owedBack: z.string(),
  claims: z.array(z.looseObject({ claimId: z.string(), natureTitle: z.string() })),
  allocation: z.object({ order: z.array(z.looseObject({ nature: z.string() })), text: z.string() }),
  bookings: z.array(
    z.looseObject({
      kind: z.string(),
      title: z.string(),
      text: z.string(),
      moves: z.array(
        z.object({
          claimId: z.string().nullable(),
          from: z.object({ account: z.string(), title: z.string() }),
          to: z.object({ account: z.string(), title: z.string() }),
          amount: z.string(),
        }),
      ),
      after: z.object({ totals: z.record(z.string(), z.string()), owedBack: z.string(), backPayDue: z.string() }),
    }),
  ),
});

let product: TestProduct;
let caseId: string;
beforeAll(async () => {
  product = await TestProduct.start();
  caseId = String((await product.rest.post('/cases', openingBody())).body['id']);
  await product.rest.command(caseId, 'confirm-overpayment', confirmation);
  const { body } = await product.rest.get(`/cases/${caseId}`);
  const payment = { receivedOn: body['openedOn'], reference: 'bank-1', payer: '戴某' };
  await product.rest.command(caseId, 'record-payment', { ...payment, amount: '900.00' });
  await product.rest.command(caseId, 'waive', { amount: '100.00', claimPeriodId: 'P1', reason: 'Hardship.' });
});
afterAll(() => product.stop());

async function explanation(language = 'en') {
  const answer = await product.rest.get(`/cases/${caseId}/amounts/explanation`, language);
  expect(answer.status).toBe(200);
  return explained.parse(answer.body);
}

describe('the explanation of amounts', () => {
  it('leads booking by booking to what the case shows', async () => {
    const { agrees, totals, owedBack, bookings } = await explanation();
    const { body } = await product.rest.get(`/cases/${caseId}`);
    expect(agrees).toBe(true);
    expect({ totals, owedBack }).toEqual({ totals: body['totals'], owedBack: body['owedBack'] });
    expect(bookings.at(-1)?.after).toMatchObject({ totals, owedBack });
    expect(
      bookings.map(({ kind, moves }) => [
        kind,
        ...moves.map(({ from, to, amount }) => `${from.account} > ${to.account}: ${amount}`),
      ]),
    ).toEqual([
      ['claim-raised', 'claimed > outstanding: 128900.00'],
      ['payment', 'outstanding > recovered: 900.00'],
      ['waiver', 'outstanding > waived: 100.00'],
    ]);
    expect(bookings.map(({ after }) => after.totals['outstanding'])).toEqual(['128900.00', '128000.00', '127900.00']);
  });

  it.each([
    ['en', 'payment', 'outstanding', 'overpayment', 'Money received counts'],
    ['zh', '收款', '尚欠', '应退待遇', '收到的款项'],
    ['vi', 'khoản nộp', 'còn phải thu', 'khoản chi sai', 'Khoản nộp'],
  ])('is said in the language of the reader: %s', async (language, title, account, nature, rule) => {
    const { bookings, claims, allocation } = await explanation(language);
    const payment = bookings.find(({ kind }) => kind === 'payment');
    expect(payment?.title).toBe(title);
    expect(payment?.text).toContain('900');
    expect(payment?.moves).toMatchObject([{ from: { title: account } }]);
    expect(claims).toMatchObject([{ claimId: 'P1', natureTitle: nature }]);
    expect(allocation.text).toMatch(new RegExp(`^${rule}`));
    expect(allocation.order.map((each) => each.nature)).toEqual(['overpayment', 'late-fee', 'fine', 'surcharge']);
  });

  it('of no case, or on no day, is refused', async () => {
    expect(await product.rest.get(`/cases/${crypto.randomUUID()}/amounts/explanation`)).toMatchObject({ status: 404 });
    expect(await product.rest.get(`/cases/${caseId}/amounts/explanation?asOf=2026-02-30`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'asOf' }] },
    });
  });
});
