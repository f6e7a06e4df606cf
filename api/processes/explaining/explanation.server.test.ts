import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { walk } from '../../../tests/harness/pages.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import { confirmation, openingBody } from '../../../tests/sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const deadline = z.object({
  id: z.string(),
  purpose: z.string(),
  due: z.string(),
  status: z.string(),
  links: z.object({ explanation: z.string() }),
});

async function confirmedCase(): Promise<string> {
  const opened = await product.rest.post('/cases', openingBody());
  const processId = String(opened.body['id']);
  await product.rest.command(processId, 'confirm-overpayment', confirmation);
  return processId;
}

async function deadlines(processId: string): Promise<readonly z.output<typeof deadline>[]> {
  return walk(product.rest, `/cases/${processId}/deadlines`, deadline);
}

async function explained(processId: string, id: string) {
  return (await product.rest.get(`/cases/${processId}/deadlines/${id}/explanation`)).body;
}

describe('the explanation of a date', () => {
  it('leads to the date, for every clock of a case, ended ones included', async () => {
    const processId = await confirmedCase();
    const clocks = await deadlines(processId);
    expect(new Set(clocks.map(({ status }) => status))).toEqual(new Set(['running', 'met']));
    for (const { id, due, links } of clocks) {
      const answer = await product.rest.get(links.explanation.replace('/api/v1', ''));
      expect(answer).toMatchObject({ status: 200, body: { deadlineId: id, due, reached: due, agrees: true } });
    }
  });

  it('gives the rule with its law, and where each day comes from that was passed over', async () => {
    const processId = await confirmedCase();
    const reply = (await deadlines(processId)).find(({ purpose }) => purpose === 'reply');
    const { steps, rulebook, calendar } = await explained(processId, reply?.id ?? '');
    expect(rulebook).toMatchObject({ id: expect.stringMatching(/^cn/) });
    expect(calendar).toMatchObject({ id: 'cn' });
    expect(steps).toEqual([
      expect.objectContaining({
        kind: 'period',
        rule: expect.objectContaining({ id: 'reply', startsFrom: expect.stringMatching(/./) }),
        reminderOf: null,
        due: reply?.due,
      }),
    ]);
  });

  it('tells of an extension with its day, and of what moved it', async () => {
    const processId = await confirmedCase();
    const reply = (await deadlines(processId)).find(({ purpose }) => purpose === 'reply');
    const until = String(reply?.due).replace(/^\d{4}/, (year) => String(Number(year) + 1));
    await product.rest.command(processId, 'extend-deadline', { deadlineId: reply?.id, until, reason: 'They are ill.' });
    const answer = await explained(processId, reply?.id ?? '');
    expect(answer).toMatchObject({ agrees: true, steps: [{ kind: 'period' }, { kind: 'extension', from: until }] });
    expect(answer['changes']).toMatchObject([{ kind: 'clock-started' }, { kind: 'clock-moved' }]);
  });

  it('of no deadline is told as that', async () => {
    const processId = await confirmedCase();
    expect(await product.rest.get(`/cases/${processId}/deadlines/D99/explanation`)).toMatchObject({
      status: 404,
      body: { code: 'deadline-not-found' },
    });
  });
});
