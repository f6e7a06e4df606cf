import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { letterText } from '../golden-letters/letter-text.ts';
import { DecidedCase } from '../harness/decided-case.ts';
import { TestProduct } from '../harness/product.ts';
import { openedWithShortRuns } from '../harness/short-runs.ts';

const heard = z.object({
  acts: z.tuple([
    z.object({
      beingHeard: z.object({
        defences: z.array(z.object({ id: z.string(), summary: z.string(), answer: z.string() })),
      }),
    }),
  ]),
});
const history = z.object({ items: z.array(z.object({ runId: z.string() })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('long defences let a run go on as a new one by its size; every word is in the API and in the letter', async () => {
  const opened = openedWithShortRuns(product, { continueAfterBytes: 60_000 });
  const decided = await DecidedCase.announced(product, opened);
  const { followed } = decided;
  const receivedOn = await followed.today();
  const defences = Array.from({ length: 8 }, (_, index) => writing(10_000, index + 1));
  for (const summary of defences) await followed.command('record-defence', { receivedOn, summary });
  for (let index = 1; index <= defences.length; index += 1)
    await followed.command('answer-defence', { defenceId: `F${index}`, answer: `经复核，第${index}项申辩不成立。` });

  const runs = history.parse(await followed.part('history?limit=100')).items.map(({ runId }) => runId);
  expect(new Set(runs).size).toBeGreaterThan(1);
  const told = heard.parse(await followed.read()).acts[0].beingHeard.defences;
  expect(told.map(({ summary }) => summary)).toEqual(defences);

  await decided.passUntil('hearing-request');
  const letter = await printed(decided, 'recovery-decision');
  for (const [index, summary] of defences.entries())
    for (const part of [summary.slice(0, 20), summary.slice(-20), `第${index + 1}项申辩不成立`])
      expect(letter).toContain(part);
  await followed.command('note', { text: '当事人收到决定后来电。' });
});

/** Text of so many characters that nobody has written before; the same for the same seed. */
function writing(length: number, seed: number): string {
  const firstHan = 0x4e00;
  let drawn = seed;
  return Array.from({ length }, () => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return String.fromCodePoint(firstHan + (drawn % 3_000));
  }).join('');
}

/** A letter as it is read, without the breaks of lines and pages. */
async function printed(decided: DecidedCase, kind: string): Promise<string> {
  for (;;) {
    const letter = (await decided.documents()).findLast((document) => document.kind === kind);
    if (letter?.['status'] === 'dispatched') {
      const content = await product.rest.content(`/cases/${decided.followed.id}/documents/${letter.id}/content`);
      return (await letterText(content)).pages.join('').replaceAll(/\s/g, '');
    }
    await new Promise((resume) => setTimeout(resume, 200));
  }
}
