import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { FollowedCase } from '../harness/followed-case.ts';
import { confirmWithLetterThatFails } from '../harness/letter-that-fails.ts';
import { TestProduct } from '../harness/product.ts';

const caseBody = z.looseObject({ warnings: z.array(z.object({ code: z.string(), text: z.string() })) });
const documents = z.object({
  items: z.array(z.looseObject({ id: z.string(), status: z.string(), lastError: z.string().nullable() })),
});

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('a letter that cannot go out is said at the top of the case, and goes out once what stood in its way is gone', async () => {
  const followed = await FollowedCase.open(product);
  const takeAway = await confirmWithLetterThatFails(product, followed);
  const warnings = async () => caseBody.parse(await followed.read()).warnings;
  const letter = async () => documents.parse(await followed.part('documents')).items.find(({ id }) => id === 'W1');
  const notSent = { code: 'document-not-sent', text: expect.stringContaining('has not gone out') };
  expect(await warnings()).toEqual([notSent]);
  expect((await letter())?.status).toBe('rendered');
  expect((await letter())?.lastError).toContain('document-number-reused');

  await takeAway();
  await followed.command('produce-document', { documentId: 'W1', note: 'The other letter is taken away.' });
  expect(await warnings()).toEqual([]);
  while ((await letter())?.status !== 'dispatched') await pause(50);
  expect((await letter())?.lastError).toBeNull();
  expect(await product.dispatched()).toHaveLength(2);
});
