import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FollowedCase } from '../harness/followed-case.ts';
import { FrozenConnections } from '../harness/frozen-connections.ts';
import { TestProduct } from '../harness/product.ts';
import type { RestAnswer } from '../harness/rest-client.ts';

let product: TestProduct;
let frozen: FrozenConnections;
beforeAll(async () => {
  product = await TestProduct.start();
});
beforeEach(async () => {
  frozen = await FrozenConnections.of(product.database);
});
afterEach(() => frozen.release());
afterAll(() => product.stop());

/** Asks again as the answer says, so often at most. */
async function insisted(ask: () => Promise<RestAnswer>, most: number): Promise<readonly RestAnswer[]> {
  const answers: RestAnswer[] = [];
  for (let tries = 0; tries < most; tries += 1) {
    const answer = await ask();
    answers.push(answer);
    if (answer.status !== 503) break;
    await pause(1_000 * Number(answer.headers.get('Retry-After')));
  }
  return answers;
}

describe('when the connections to the database are dead at their other end', () => {
  it('a read is told to come again, and then is answered: none of them is used again', async () => {
    const followed = await FollowedCase.open(product);
    const reads = () => Promise.all(Array.from({ length: 12 }, () => product.rest.get(`/cases/${followed.id}`)));
    // More than one, as whatever the API does by itself takes one of them too.
    while ((await frozen.idle('api')) < 3) await reads();
    expect(await frozen.freeze('api')).toBeGreaterThan(1);

    const first = await reads();
    expect(first.map(({ status }) => status)).toContain(503);
    for (const read of first.filter(({ status }) => status !== 200)) {
      expect(read).toMatchObject({ status: 503, body: { code: 'record-unavailable' } });
      expect(read.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
    }
    for (const read of await reads()) expect(read.status).toBe(200);
  });

  it('a worker records on another one, and the command is answered when it is repeated', async () => {
    const followed = await FollowedCase.open(product);
    await followed.read();
    expect(await frozen.freeze('worker')).toBeGreaterThan(0);

    const idempotencyKey = randomUUID();
    const answers = await insisted(
      () => product.rest.post(`/cases/${followed.id}/commands/note`, { text: 'Noted.' }, { idempotencyKey }),
      3,
    );
    expect(answers.map(({ status }) => status)).toContain(200);
    const timeline = JSON.stringify(await followed.part('timeline?limit=200'));
    expect(timeline.match(/"text":"[^"]*Noted\./g)).toHaveLength(1);
  });
});
