import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { archived } from '../../tests/harness/forgotten-case.ts';
import { TestProduct } from '../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../tests/sample/opening-body.ts';

const historyPage = z.object({
  items: z.array(
    z.object({ runId: z.string(), eventId: z.number(), at: z.string(), category: z.string(), text: z.string() }),
  ),
  nextCursor: z.string().nullable(),
  foldedEvents: z.number(),
  links: z.object({ temporalUi: z.string().nullable() }),
});
type Entry = z.output<typeof historyPage>['items'][number];

let product: TestProduct;
let caseId: string;
beforeAll(async () => {
  product = await TestProduct.start();
  const opened = await product.rest.post('/cases', openingBody());
  caseId = String(opened.body['id']);
  await product.rest.command(caseId, 'confirm-overpayment', confirmation);
});
afterAll(() => product.stop());

async function page(query: string): Promise<z.output<typeof historyPage>> {
  const { status, body } = await product.rest.get(`/cases/${caseId}/history?${query}`);
  expect(status).toBe(200);
  return historyPage.parse(body);
}

async function walk(limit: number, order = 'ascending'): Promise<{ entries: readonly Entry[]; folded: number }> {
  const entries: Entry[] = [];
  let folded = 0;
  let cursor: string | null = '';
  while (cursor !== null) {
    const suffix: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const read = await page(`limit=${limit}&order=${order}${suffix}`);
    entries.push(...read.items);
    folded += read.foldedEvents;
    cursor = read.nextCursor;
  }
  return { entries, folded };
}

describe('the history of a case', () => {
  it('reads as a course of events', async () => {
    const { items } = await page('limit=200');
    const number = /DAYU-\d{4}-\d{6}/.exec(items[0]?.text ?? '')?.[0] ?? '';
    expect(items[0]).toMatchObject({
      category: 'person',
      text: `Case ${number} opened by caseworker-1 (caseworker-1).`,
    });
    const texts = items.map(({ category, text }) => `${category}: ${text}`);
    expect(texts).toEqual(
      expect.arrayContaining([
        'system: Recorded as revision 1.',
        expect.stringMatching(/^timer: Clock started: Investigation: last day \d{4}-\d\d-\d\d.* · A4 · /),
        'person: Command confirm-overpayment (Confirm the overpayment with amounts per period) by caseworker-1 (caseworker-1): accepted.',
        'system: Recorded as revision 2.',
        expect.stringMatching(/^timer: Clock stopped before it ran out: Investigation: /),
        'system: Confirm the overpayment with amounts per period: carried out, revision 2.',
        expect.stringMatching(/^system: Shown in the Temporal UI: stage Persuasion; next step .*; must act: debtor\.$/),
        `system: Making and sending Notice to return ${number}-01: under way.`,
      ]),
    );
  });

  it('is the same in whatever pages and direction it is read', async () => {
    await product.rest.command(caseId, 'close', { outcome: 'unfounded', reason: 'Another person of the same name.' });
    await archived(product.temporal.client, caseId);
    const whole = await walk(200);
    expect(whole.entries.at(-1)?.text).toMatch(
      /^The process of the case has ended: closed on \S+ as unfounded, revision 3\.$/,
    );
    expect(whole.folded).toBeGreaterThan(5);
    expect(await walk(3)).toEqual(whole);
    expect(await walk(4, 'descending')).toEqual({ ...whole, entries: whole.entries.toReversed() });
  });

  it('refuses a cursor of the other direction', async () => {
    const { nextCursor } = await page('limit=1');
    const answer = await product.rest.get(`/cases/${caseId}/history?order=descending&cursor=${String(nextCursor)}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field: 'cursor' })] } });
  });
});
