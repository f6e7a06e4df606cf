import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { recoveryCaseWorkflow } from '../../../contracts/recovery-case.ts';
import { processNumberAttribute } from '../../../contracts/search-attributes.ts';
import { processNumber } from '../../../domain/kernel/process-number.ts';
import { createDatabase, type TestDatabase } from '../../../tests/harness/database.ts';
import { RestClient } from '../../../tests/harness/rest-client.ts';
import { ServedApi } from '../../../tests/harness/served-api.ts';
import { connectTemporal, uniqueName, type TestTemporal } from '../../../tests/harness/temporal.ts';
import { openingBody } from '../../../tests/sample/opening-body.ts';

const unusedPage = z.object({
  items: z.array(z.object({ number: z.string(), reason: z.string(), numberInstead: z.string().nullable() })),
  nextCursor: z.string().nullable(),
});

let caseTaskQueue: string;
let database: TestDatabase;
let temporal: TestTemporal;
/** The owner of the tables, who may do what a restore does. */
let owner: pg.Client;

beforeEach(async () => {
  caseTaskQueue = uniqueName('case-numbers');
  [database, temporal] = await Promise.all([createDatabase(), connectTemporal()]);
  owner = new pg.Client({ connectionString: database.urlAs('owner') });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await temporal.close();
  await database.drop();
});

/** Uses a process of the API that has just been started. */
async function withApi<Result>(use: (rest: RestClient) => Promise<Result>): Promise<Result> {
  const api = await ServedApi.start({ databaseUrl: database.url, caseTaskQueue });
  try {
    return await use(new RestClient(`${api.base}/api/v1`));
  } finally {
    await api.stop();
  }
}

async function opened(rest: RestClient, office = 'dayu'): Promise<string> {
  return String((await rest.post('/cases', openingBody({ office }))).body['number']);
}

function numbersOf(count: number): Promise<readonly string[]> {
  return withApi(async (rest) => {
    const numbers: string[] = [];
    while (numbers.length < count) numbers.push(await opened(rest));
    return numbers;
  });
}

/** As a database does that is restored from a backup. */
async function turnTheSeriesBack(): Promise<void> {
  await owner.query('ALTER TABLE case_number DISABLE TRIGGER case_number_append_only');
  await owner.query('DELETE FROM case_number');
  await owner.query('ALTER TABLE case_number ENABLE TRIGGER case_number_append_only');
}

async function untilTemporalShows(count: number): Promise<void> {
  while ((await temporal.client.workflow.count(`TaskQueue = '${caseTaskQueue}'`)).count < count)
    await new Promise((resume) => setTimeout(resume, 50));
}

function numbersFrom(number: string, sequences: readonly number[]): readonly string[] {
  return sequences.map((sequence) => processNumber('dayu', yearIn(number), sequence));
}

function yearIn(number: string): number {
  return Number(number.split('-')[1]);
}

it('goes by no number that was not given here', async () => {
  const year = new Date().getFullYear();
  const foreign = [
    `MOVED-${year}-000009-11`,
    `DAYU-${year}-000900`,
    `DAYU-${year}-000900-00`,
    `DAYU-${year}-99999999999999`,
  ];
  for (const value of foreign)
    await temporal.client.workflow.start(recoveryCaseWorkflow, {
      taskQueue: caseTaskQueue,
      workflowId: uniqueName('case-of-other-office'),
      typedSearchAttributes: [{ key: processNumberAttribute, value }],
    });
  await untilTemporalShows(foreign.length);

  const [first = ''] = await numbersOf(1);
  expect(first).toBe(processNumber('dayu', yearIn(first), 1));
});

it('counts openings without a gap, in each office by itself, over processes of the API that are stopped and started', async () => {
  const [first = ''] = await numbersOf(1);
  const next = await withApi(async (rest) => {
    const one = await opened(rest);
    const elsewhere = await opened(rest, 'dalian');
    const together = await Promise.all(Array.from({ length: 12 }, () => opened(rest)));
    return { one, elsewhere, together };
  });

  expect([first, next.one]).toEqual(numbersFrom(first, [1, 2]));
  expect(next.elsewhere).toBe(processNumber('dalian', yearIn(next.elsewhere), 1));
  expect(next.together.toSorted()).toEqual(numbersFrom(first, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]));
});

it('gives no number for what is refused, and one number for a request that is sent again, even at once', async () => {
  await withApi(async (rest) => {
    const refused = await rest.post('/cases', openingBody({ foundOn: '2999-01-01' }));
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const keyed = { idempotencyKey: uniqueName('opening') };
    const sent = openingBody();
    const repeats = await Promise.all([1, 2, 3].map(() => rest.post('/cases', sent, keyed)));
    const numbers = new Set(repeats.map(({ body }) => String(body['number'])));
    expect(numbers.size).toBe(1);
    const [number = ''] = numbers;
    expect(number).toBe(processNumber('dayu', yearIn(number), 1));
    expect(await opened(rest)).toBe(processNumber('dayu', yearIn(number), 2));
  });
});

it('gives no number twice, not even after the database was restored from an older backup', async () => {
  const before = await numbersOf(3);
  await turnTheSeriesBack();
  await untilTemporalShows(3);
  const after = await numbersOf(2);
  expect([...before, ...after]).toEqual(numbersFrom(before[0] ?? '', [1, 2, 3, 4, 5]));
});

it('gives no number twice where the database is restored while the API and its server run', async () => {
  const numbers = await withApi(async (rest) => {
    const before = [await opened(rest), await opened(rest), await opened(rest)];
    await turnTheSeriesBack();
    return [...before, await opened(rest), await opened(rest)];
  });
  expect(numbers).toEqual(numbersFrom(numbers[0] ?? '', [1, 2, 3, 4, 5]));
});

it('gives no number twice where more were lost than it looks at together', async () => {
  const [first = ''] = await numbersOf(1);
  const lost = Array.from({ length: 230 }, (_, index) => processNumber('dayu', yearIn(first), index + 2));
  for (const value of lost.toReversed())
    await temporal.client.workflow.start(recoveryCaseWorkflow, {
      taskQueue: caseTaskQueue,
      workflowId: uniqueName('case-of-lost-record'),
      typedSearchAttributes: [{ key: processNumberAttribute, value }],
    });
  await untilTemporalShows(231);

  expect(await numbersOf(1)).toEqual(numbersFrom(first, [232]));
});

describe('numbers that no case bears', () => {
  it('are listed with the reason, apart from those of cases that run', async () => {
    const [running = ''] = await numbersOf(1);
    const year = yearIn(running);
    const [, failed, repeated, moved] = numbersFrom(running, [1, 2, 3, 4]);
    const given = await owner.query<{ id: string }>('SELECT process_id AS id FROM case_number');
    await turnTheSeriesBack();
    const insertion = `INSERT INTO case_number VALUES ('dayu', $1, $2, $3, now() - interval '1 hour')`;
    await owner.query(insertion, [year, 2, crypto.randomUUID()]);
    await owner.query(insertion, [year, 3, given.rows[0]?.id]);
    await owner.query(insertion, [year, 4, null]);

    await withApi(async (rest) => {
      const read = async (query: string) =>
        unusedPage.parse((await rest.get(`/offices/dayu/unused-case-numbers?year=${year}${query}`)).body);
      const { items, nextCursor } = await read('');
      expect(items).toEqual([
        { number: failed, reason: 'opening-not-completed', numberInstead: null },
        { number: repeated, reason: 'opened-under-another-number', numberInstead: running },
        { number: moved, reason: 'series-moved-on', numberInstead: null },
      ]);
      expect(nextCursor).toBeNull();
      const page = await read('&limit=2');
      expect(page.items).toEqual(items.slice(0, 2));
      expect(await read(`&limit=2&cursor=${page.nextCursor ?? ''}`)).toEqual({
        items: items.slice(2),
        nextCursor: null,
      });
      expect((await rest.get('/offices/nowhere/unused-case-numbers?year=2026')).status).toBe(404);
    });
  });
});
