import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../../contracts/recovery-case.ts';
import { TestProduct } from '../../../tests/harness/product.ts';
import type { RestAnswer } from '../../../tests/harness/rest-client.ts';
import { openingBody } from '../../../tests/sample/opening-body.ts';
import { commandLimit } from '../running-processes.ts';

const timeline = z.object({ items: z.array(z.object({ text: z.string() })), nextCursor: z.string().nullable() });

interface Note {
  readonly text: string;
  readonly person: string;
  readonly idempotencyKey: string;
}

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a case to which many write at once', () => {
  it('carries out each of two hundred commands of 64 clients once, or says that it is busy', async () => {
    const processId = await openCase();
    const notes = newNotes(200, (index) => `clerk-${index % 3}`);
    const answers = await sendAll(64, processId, notes);
    const said = new Set(answers.map(outcomeOf));
    said.delete('200');
    expect([...said]).toEqual(said.size === 0 ? [] : ['503 process-busy, again after 2']);
    expect(await written(processId)).toEqual(textsOf(notes.filter((_, index) => answers[index]?.status === 200)));

    const again = await sendAll(16, processId, notes);
    expect(new Set(again.map(outcomeOf))).toEqual(new Set(['200']));
    expect(await written(processId)).toEqual(textsOf(notes));
  });

  it('says at once that it takes no more when too many wait, and lets in who sends few', async () => {
    const processId = await openCase();
    const file = newNotes(200, () => 'bank-file');
    const sent = sendAll(file.length, processId, file);
    const [few] = await sendAll(
      1,
      processId,
      newNotes(1, () => 'caseworker-li'),
    );
    const answers = await sent;
    expect(few?.status).toBe(200);
    expect(new Set(answers.map(outcomeOf))).toEqual(new Set(['200', '503 process-busy, again after 2']));
    const carriedOut = file.filter((_, index) => answers[index]?.status === 200);
    expect((await written(processId)).filter((text) => text.includes('bank-file'))).toEqual(textsOf(carriedOut));
  });
});

describe('a case that nobody works on', () => {
  it('is told as busy within the time that a command has, whether it takes commands or not, and goes on with them', async () => {
    const processId = await openCase();
    await sendAll(
      1,
      processId,
      newNotes(1, () => 'first'),
    );
    await product.killWorkers();
    const [taken, refused] = newNotes(2, (index) => `clerk-${index}`);
    if (taken === undefined || refused === undefined) throw new Error('There are two notes.');
    expect(await timed(sendAll(1, processId, [taken]))).toEqual(['503 process-busy, again after 2']);

    const crowd = await crowded(processId);
    expect(await timed(sendAll(1, processId, [refused]))).toEqual(['503 process-busy, again after 2']);
    await product.startWorker();
    await crowd.dispersed;
    const again = await sendAll(2, processId, [taken, refused]);
    expect(again.map(outcomeOf)).toEqual(['200', '200']);
    expect(await written(processId)).toEqual(['number 0 by clerk-0', 'number 0 by first', 'number 1 by clerk-1']);
  });
});

/** Has as many updates of the case under way as Temporal takes, as another process of the API might. */
async function crowded(processId: string): Promise<{ readonly dispersed: Promise<unknown> }> {
  const handle = product.temporal.client.workflow.getHandle(workflowIdOf(processId));
  const updates = Array.from({ length: 11 }, () =>
    handle.startUpdate('an-update-of-somebody-else', { waitForStage: 'ACCEPTED' }),
  );
  const settled = updates.map((update) => update.catch(() => 'refused'));
  expect(await Promise.race(settled)).toBe('refused');
  return { dispersed: Promise.all(settled) };
}

/** What is answered, and that it is within the limit of a command. */
async function timed(answers: Promise<readonly RestAnswer[]>): Promise<readonly string[]> {
  const start = performance.now();
  const outcomes = (await answers).map(outcomeOf);
  expect(performance.now() - start).toBeLessThan(commandLimit + 1_000);
  return outcomes;
}

async function openCase(): Promise<string> {
  const opened = await product.rest.post('/cases', openingBody());
  return String(opened.body['id']);
}

function newNotes(count: number, personOf: (index: number) => string): readonly Note[] {
  return Array.from({ length: count }, (_, index) => ({
    text: `number ${index} by ${personOf(index)}`,
    person: personOf(index),
    idempotencyKey: randomUUID(),
  }));
}

/** So many clients, each of which sends its next note when it has the answer to the one before. */
async function sendAll(clients: number, processId: string, notes: readonly Note[]): Promise<readonly RestAnswer[]> {
  const answers: RestAnswer[] = [];
  const waiting = [...notes.entries()];
  const client = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { text, person, idempotencyKey }] = next;
      answers[index] = await product.rest.post(
        `/cases/${processId}/commands/note`,
        { text },
        { actingPerson: person, idempotencyKey },
      );
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers;
}

function outcomeOf({ status, headers, body }: RestAnswer): string {
  return status === 200 ? '200' : `${status} ${String(body['code'])}, again after ${headers.get('Retry-After')}`;
}

function textsOf(notes: readonly Note[]): readonly string[] {
  return notes.map(({ text }) => text).toSorted();
}

/** Every note that stands in the timeline. */
async function written(processId: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = timeline.parse((await product.rest.get(`/cases/${processId}/timeline?limit=100${query}`)).body);
    texts.push(...page.items.flatMap(({ text }) => /number \d+ by [a-z0-9-]+/.exec(text) ?? []));
    cursor = page.nextCursor;
  }
  return texts.toSorted();
}
