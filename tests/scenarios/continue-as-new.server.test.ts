import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { confirmation } from '../sample/opening-body.ts';
import type { FollowedCase } from '../harness/followed-case.ts';
import { walk } from '../harness/pages.ts';
import { TestProduct } from '../harness/product.ts';
import { openedWithShortRuns } from '../harness/short-runs.ts';

const entry = z.object({ text: z.string() });
const step = z.object({ runId: z.string() });
const actions = z.object({ groups: z.array(z.object({ items: z.array(z.object({ command: z.string() })) })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('in the middle of an agreement, with commands in flight, loses none and repeats none', async () => {
  const followed = await openedWithShortRuns(product, { continueAfterEvents: 60 });
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('request-agreement', { note: 'At the counter.' });
  await followed.command('conclude-agreement', {
    instalmentCount: 12,
    firstDueOn: nextMonth(await followed.today()),
    accelerationAgreed: true,
  });

  const notes = await Promise.all(Array.from({ length: 60 }, (_, index) => note(followed, index)));
  expect(notes.every((status) => status === 200)).toBe(true);
  for (let clock = 0; clock < 2; clock += 1) await followed.passNextDeadline();
  await Promise.all([...Array.from({ length: 40 }, (_, index) => note(followed, 60 + index)), pay(followed)]);

  const runs = await runsOf(followed);
  expect(runs.size).toBeGreaterThan(2);
  const texts = (await walk(product.rest, `/cases/${followed.id}/timeline`, entry)).map(({ text }) => text);
  for (let index = 0; index < 100; index += 1)
    expect(texts.filter((text) => text.endsWith(`note number ${index} of many`))).toHaveLength(1);
  const { groups } = actions.parse(await followed.part('actions'));
  expect(groups.flatMap(({ items }) => items.map(({ command }) => command))).toContain('note');
  expect((await followed.read()).stage).toBe('repayment-agreement');
});

it('gives a repeated command its first answer, in a later run as well', async () => {
  const followed = await openedWithShortRuns(product, { continueAfterEvents: 40 });
  const idempotencyKey = randomUUID();
  const path = `/cases/${followed.id}/commands/note`;
  const first = await product.rest.post(path, { text: 'First.' }, { idempotencyKey });
  for (let index = 0; index < 12; index += 1) await note(followed, index);
  expect((await runsOf(followed)).size).toBeGreaterThan(1);
  const again = await product.rest.post(path, { text: 'First.' }, { idempotencyKey });
  expect([again.status, again.body]).toEqual([200, first.body]);
  const other = await product.rest.post(path, { text: 'Other.' }, { idempotencyKey });
  expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
});

/** As the API asks of its callers: where it could not answer in time, the request is repeated with its key. */
async function note(followed: FollowedCase, index: number): Promise<number> {
  const body = { text: `note number ${index} of many` };
  const idempotencyKey = randomUUID();
  for (let attempt = 0; ; attempt += 1) {
    const { status } = await product.rest.post(`/cases/${followed.id}/commands/note`, body, { idempotencyKey });
    if (status !== 503 || attempt === 5) return status;
  }
}

async function pay(followed: FollowedCase): Promise<void> {
  await followed.command('record-payment', {
    amount: '11000.00',
    receivedOn: await followed.today(),
    reference: 'first-instalment',
    payer: '戴某之子',
  });
}

function nextMonth(today: string): string {
  return new Date(Date.parse(today) + 40 * 24 * 3_600_000).toISOString().slice(0, 10);
}

async function runsOf(followed: FollowedCase): Promise<ReadonlySet<string>> {
  return new Set((await walk(product.rest, `/cases/${followed.id}/history`, step)).map(({ runId }) => runId));
}
