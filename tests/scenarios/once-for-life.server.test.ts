import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import type { RestAnswer } from '../harness/rest-client.ts';
import { openedWithShortRuns } from '../harness/short-runs.ts';
import { confirmation } from '../sample/opening-body.ts';

/** More commands than any run or state remembers. */
const manyCommands = 210;
const waiver = { amount: '100.00', claimPeriodId: 'P1', reason: 'Hardship.' };
const closing = { outcome: 'waived', reason: 'No estate.' };
const reopening = { reason: 'An heir was found.', newFacts: 'Register of the household.' };

/** A command as it was first given, with its answer. */
interface Given {
  readonly command: string;
  readonly body: Record<string, unknown>;
  readonly idempotencyKey: string;
  readonly answer: RestAnswer;
}

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a command that was carried out more than two hundred commands and some runs ago', () => {
  let followed: FollowedCase;
  let confirmed: Given;
  let waived: Given;
  beforeAll(async () => {
    followed = await openedWithShortRuns(product, { continueAfterEvents: 300 });
    confirmed = await give(followed, 'confirm-overpayment', confirmation);
    waived = await give(followed, 'waive', waiver);
    await notes(followed, manyCommands);
  });

  it('is not carried out again: the same key gets the first answer, to the byte', async () => {
    await expectFirstAnswer(followed, waived);
    expect(await followed.read()).toMatchObject({ totals: { waived: '100.00' } });
  });

  it('gets its first answer even where the case would refuse it by now', async () => {
    const anew = await send(followed, { ...confirmed, idempotencyKey: randomUUID() });
    expect([anew.status, anew.body['code']]).toEqual([409, 'wrong-stage']);
    await expectFirstAnswer(followed, confirmed);
  });

  it('holds its key: another body or another command under it is refused', async () => {
    const before = (await followed.read()).revision;
    for (const other of [
      { ...waived, body: { ...waiver, amount: '250.00' } },
      { ...waived, command: 'note', body: { text: 'x' } },
      { ...confirmed, body: { ...confirmation, findings: 'Found otherwise.' } },
    ])
      expect(await send(followed, other)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect((await followed.read()).revision).toBe(before);
  });

  it('is not carried out again by several at once either', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(followed, waived)));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: waived.answer.body });
    expect(await followed.read()).toMatchObject({ totals: { waived: '100.00' } });
  });
});

it('closing and reopening keep their answers as well, whether the case is open or closed by then', async () => {
  const followed = await openedWithShortRuns(product, { continueAfterEvents: 300 });
  await give(followed, 'confirm-overpayment', confirmation);
  const waived = await give(followed, 'waive', waiver);
  const closed = await give(followed, 'close', closing);
  const reopened = await give(followed, 'reopen', reopening);
  await notes(followed, manyCommands);
  for (const each of [waived, closed, reopened]) await expectFirstAnswer(followed, each);
  await give(followed, 'close', closing);
  await product.temporal.client.workflow.getHandle(workflowIdOf(followed.id)).result();
  for (const each of [waived, closed, reopened]) await expectFirstAnswer(followed, each);
  const other = await send(followed, { ...closed, body: { ...closing, reason: 'x' } });
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  expect(await followed.read()).toMatchObject({ stage: 'closed' });
});

async function give(followed: FollowedCase, command: string, body: Record<string, unknown>): Promise<Given> {
  const idempotencyKey = randomUUID();
  const answer = await product.rest.command(followed.id, command, body, { idempotencyKey });
  return { command, body, idempotencyKey, answer };
}

function send(followed: FollowedCase, { command, body, idempotencyKey }: Omit<Given, 'answer'>): Promise<RestAnswer> {
  return product.rest.post(`/cases/${followed.id}/commands/${command}`, body, { idempotencyKey });
}

async function expectFirstAnswer(followed: FollowedCase, given: Given): Promise<void> {
  const before = (await followed.read()).revision;
  const again = await send(followed, given);
  expect(told(again)).toEqual(told(given.answer));
  expect((await followed.read()).revision).toBe(before);
}

function told({ status, headers, body }: RestAnswer): readonly unknown[] {
  return [status, headers.get('ETag'), JSON.stringify(body)];
}

async function notes(followed: FollowedCase, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 6)
    await Promise.all(
      Array.from({ length: Math.min(6, left) }, () => followed.command('note', { text: 'The telephone was busy.' })),
    );
}
