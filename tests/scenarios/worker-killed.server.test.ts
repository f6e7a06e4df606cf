import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForwardPast } from '../harness/temporal.ts';

let product: TestProduct;
let database: pg.Client;
beforeAll(async () => {
  product = await TestProduct.start();
  database = new pg.Client({ connectionString: product.database.url });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await product.stop();
});

describe('a worker that is killed', () => {
  it('in the middle of a transition loses nothing and does nothing twice', async () => {
    const followed = await FollowedCase.confirmed(product);
    await blockRecording();
    const idempotencyKey = randomUUID();
    const refuse = () =>
      product.rest.post(
        `/cases/${followed.id}/commands/record-refusal`,
        { reason: 'Refused at the counter.' },
        { idempotencyKey },
      );
    const unanswered = refuse();
    await recordingWaits();
    await product.killWorkers();
    await allowRecording();
    await product.startWorker();
    expect([200, 503]).toContain((await unanswered).status);
    const repeated = await refuse();

    expect(repeated).toMatchObject({ status: 200, body: { command: 'record-refusal', stage: 'recovery-decision' } });
    expect((await followed.read()).stage).toBe('recovery-decision');
    await everythingOnce([followed]);
  });

  it('in the middle of a bulk expiry loses nothing and does nothing twice', async () => {
    const cases = await Promise.all(Array.from({ length: 25 }, () => FollowedCase.confirmed(product)));
    const due = await Promise.all(cases.map((followed) => replyDue(followed)));
    await blockRecording();
    const skipped = cases.map((followed, index) =>
      fastForwardPast(product.temporal.client, workflowIdOf(followed.id), due[index] ?? 0),
    );
    await recordingWaits();
    await product.killWorkers();
    await allowRecording();
    await product.startWorker();
    await Promise.all(skipped);
    await Promise.all(cases.map((followed) => followed.moved(3)));

    for (const followed of cases) expect((await followed.read()).stage).toBe('recovery-decision');
    await everythingOnce(cases);
  }, 150_000);
});

let blocker: pg.Client | undefined;

/** Holds a lock on the case rows, so that every recording has begun and none can end. */
async function blockRecording(): Promise<void> {
  blocker = new pg.Client({ connectionString: product.database.url });
  await blocker.connect();
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE process IN EXCLUSIVE MODE');
}

async function allowRecording(): Promise<void> {
  await blocker?.query('ROLLBACK');
  await blocker?.end();
}

async function recordingWaits(): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { rows } = await database.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) > 0) return;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error('No recording has begun.');
}

async function replyDue(followed: FollowedCase): Promise<number> {
  const reply = (await followed.running()).find(({ purpose }) => purpose === 'reply');
  return Date.parse(reply?.runsOutAt ?? '');
}

/** One advance notice each, one row for each revision, an unbroken audit chain, every letter in the outbox once. */
async function everythingOnce(cases: readonly FollowedCase[]): Promise<void> {
  const dataSource = await createDataSource(product.database.url).initialize();
  try {
    for (const { id } of cases) {
      const { rows } = await database.query<{ kind: string; number: string }>(
        'SELECT kind, number FROM document WHERE process_id = $1',
        [id],
      );
      expect(rows.filter(({ kind }) => kind === 'advance-notice')).toHaveLength(1);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
      const chain = await verifyAuditChain(dataSource, id);
      expect(chain.faults).toEqual([]);
    }
  } finally {
    await dataSource.destroy();
  }
}
