import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { openedWithShortRuns } from '../harness/short-runs.ts';
import { confirmation } from '../sample/opening-body.ts';

const caseBody = z.looseObject({ number: z.string() });
const documents = z.object({
  items: z.array(z.looseObject({ id: z.string(), status: z.string(), lastError: z.string().nullable() })),
});

let product: TestProduct;
let database: pg.Client;
beforeAll(async () => {
  product = await TestProduct.start();
  database = new pg.Client({ connectionString: product.database.url });
  await database.connect();
});
afterEach(() => release());
afterAll(async () => {
  await database.end();
  await product.stop();
});

describe('a letter that cannot leave for now', () => {
  it('does not keep its case from going on in a next run, and leaves once, from there', async () => {
    const followed = await openedWithShortRuns(product, { continueAfterEvents: 40 });
    const letter = await confirmedWithFullOutbox(followed);

    for (let run = 0; run < 3; run += 1) await intoNextRun(followed);
    expect((await letter.shown()).status).toBe('rendered');
    expect(await readiness()).toMatchObject({
      status: 'ok',
      worker: { asksForWork: true },
      letters: { waiting: 1, failing: 1, oldestSince: expect.any(String) },
    });
    await letter.letOut();

    while ((await letter.shown()).status !== 'dispatched') await pause(50);
    expect(await letter.files()).toEqual([`${letter.number}.json`, `${letter.number}.pdf`]);
    expect((await letter.shown()).lastError).toBeNull();
    expect(await readiness()).toMatchObject({ letters: { waiting: 0, failing: 0, oldestSince: null } });
  });

  it('leaves once, if the run that asked for it is over before it is told that the letter is out', async () => {
    const followed = await openedWithShortRuns(product, { continueAfterEvents: 40 });
    const letter = await confirmedWithFullOutbox(followed);
    await hold(followed);
    await letter.letOut();
    await sendersWait(1);
    expect(await letter.files()).toHaveLength(2);

    await intoNextRun(followed);
    await sendersWait(2);
    await release();

    while ((await letter.shown()).status !== 'dispatched') await pause(50);
    expect(await letter.files()).toEqual([`${letter.number}.json`, `${letter.number}.pdf`]);
  });

  it('keeps a closed case going until it is out', async () => {
    const followed = await openedWithShortRuns(product, { continueAfterEvents: 40 });
    const letter = await confirmedWithFullOutbox(followed);
    await followed.command('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    const handle = product.temporal.client.workflow.getHandle(workflowIdOf(followed.id));
    expect((await handle.describe()).status.name).toBe('RUNNING');

    await letter.letOut();
    await handle.result();

    expect((await letter.shown()).status).toBe('dispatched');
  });
});

/** What `/health/ready` tells, which is no less ready for it. */
async function readiness(): Promise<unknown> {
  return (await fetch(`${product.address}/health/ready`)).json();
}

interface Letter {
  readonly number: string;
  shown(): Promise<z.infer<typeof documents>['items'][number]>;
  /** What lies in the outbox under its number. */
  files(): Promise<readonly string[]>;
  letOut(): Promise<void>;
}

/** Confirms the case, whose notice to return, W1, cannot be put into the outbox. Waits for the first attempt at it. */
async function confirmedWithFullOutbox(followed: FollowedCase): Promise<Letter> {
  const number = `${caseBody.parse(await followed.read()).number}-01`;
  const inTheWay = join(product.outbox, `${number}.pdf`);
  await mkdir(inTheWay);
  await followed.command('confirm-overpayment', confirmation);
  const shown: Letter['shown'] = async () => {
    const { items } = documents.parse(await followed.part('documents'));
    const found = items.find(({ id }) => id === 'W1');
    if (found === undefined) throw new Error('The case has no letter.');
    return found;
  };
  while ((await shown()).lastError === null) await pause(50);
  return {
    number,
    shown,
    files: async () => (await readdir(product.outbox)).filter((name) => name.startsWith(number)).toSorted(),
    letOut: () => rmdir(inTheWay),
  };
}

/** Gives the case something to do until its present run is over. */
async function intoNextRun(followed: FollowedCase): Promise<void> {
  const handle = product.temporal.client.workflow.getHandle(workflowIdOf(followed.id));
  const { runId } = await handle.describe();
  for (let notes = 0; notes < 20; notes += 1) {
    await followed.command('note', { text: 'Asked the outbox.' });
    if ((await handle.describe()).runId !== runId) return;
  }
  throw new Error('The run has not ended.');
}

let holder: pg.Client | undefined;

/** Keeps it from being recorded that a letter of the case is out. */
async function hold(followed: FollowedCase): Promise<void> {
  holder = new pg.Client({ connectionString: product.database.url });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT 1 FROM document WHERE process_id = $1 FOR UPDATE', [followed.id]);
}

async function release(): Promise<void> {
  await holder?.end();
  holder = undefined;
}

async function sendersWait(count: number): Promise<void> {
  const waiting = async () => {
    const { rows } = await database.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting ?? 0;
  };
  for (let attempt = 0; (await waiting()) < count; attempt += 1) {
    if (attempt === 800) throw new Error(`No ${count} senders are waiting.`);
    await pause(25);
  }
}
