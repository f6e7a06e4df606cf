import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

const caseCount = 16;
/** Events shortly before a run goes on as a new one: no history is longer that a worker has to replay. */
const nearTheLimit = 550;
/** How often a command is sent again at most, each time as late as the answer says. */
const mostRepeats = 6;

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

async function note(caseId: string, text: string): Promise<void> {
  await product.rest.command(caseId, 'note', { text });
}

/** Opens a case and gives it commands until its history is about as long as one may be. */
async function withLongHistory(): Promise<FollowedCase> {
  const followed = await FollowedCase.open(product);
  const handle = product.temporal.client.workflow.getHandle(workflowIdOf(followed.id));
  for (let notes = 0; (await handle.describe()).historyLength < nearTheLimit; notes += 5)
    for (let index = 0; index < 5; index += 1) await note(followed.id, `Note ${notes + index}.`);
  return followed;
}

/** Whether a command is answered, sent again under its key as the answers say. */
async function isAnswered(caseId: string): Promise<boolean> {
  const idempotencyKey = randomUUID();
  for (let repeats = 0; repeats <= mostRepeats; repeats += 1) {
    const text = 'After the restart.';
    const answer = await product.rest.post(`/cases/${caseId}/commands/note`, { text }, { idempotencyKey });
    if (answer.status === 200) return true;
    expect(answer.status).toBe(503);
    await pause(1_000 * Number(answer.headers.get('Retry-After')));
  }
  return false;
}

describe('a worker that is started again while many cases have long histories', () => {
  it('answers them all, commanded at once, each once', async () => {
    const cases = await Promise.all(Array.from({ length: caseCount }, withLongHistory));
    await product.killWorkers();
    await product.startWorker();

    const answered = await Promise.all(cases.map(({ id }) => isAnswered(id)));

    expect(answered).toEqual(cases.map(() => true));
    for (const followed of cases) {
      const timeline = JSON.stringify(await followed.part('timeline?order=descending&limit=20'));
      expect(timeline.match(/"text":"[^"]*After the restart\./g)).toHaveLength(1);
    }
  });
});
