import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Statement } from '../../../database/process-list/conditions.ts';
import { migrate } from '../../../database/migrate.ts';
import { startEmbeddedPostgres } from '../../embedded/embedded-postgres.ts';
import type { Guard } from '../../embedded/guard.ts';
import { anyFreePort } from '../../embedded/ports.ts';
import { temporaryFolder } from '../../embedded/service-account.ts';
import { median, secondsFor } from '../load.ts';
import { dutyQuestions } from './duty-questions.ts';
import { fillRecord } from './fill-record.ts';
import { reportQuestions } from './report-questions.ts';
import { questions, type Question } from './questions.ts';
import { rowsRead, type RowsRead } from './rows-read.ts';
import { writtenAnswers, type Answered } from './rows-report.ts';

/** How often each question is asked, beside the first times, which fill the caches. */
const turns = 40;
const warmUp = 8;

/** Measures lists and counts on a record of so many synthetic cases, on a PostgreSQL of its own. */
export async function measureRows(guard: Guard, rows: number, json: string | null): Promise<void> {
  const report = (line: string): void => {
    process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${line}\n`);
  };
  report('starting PostgreSQL');
  const folder = await temporaryFolder(join(tmpdir(), 'social-insurance-recovery-rows-'));
  guard.discard(folder);
  const postgres = await startEmbeddedPostgres(
    { folder, logFile: join(folder, 'postgresql.log'), port: await anyFreePort(), survives: 'nothing' },
    (service) => {
      guard.watch(service);
      return Promise.resolve();
    },
  );
  await postgres.setUp('recovery');
  await migrate(postgres.databaseUrl('recovery', 'owner'));
  report(`making ${rows} cases`);
  await connected(postgres.databaseUrl('recovery', 'owner'), (owner) => fillRecord(owner, rows));
  report('asking');
  const answered = await connected(postgres.databaseUrl('recovery', 'application'), async (client) => {
    const found: Answered[] = [];
    for (const question of [...questions, ...dutyQuestions, ...reportQuestions])
      found.push(await answer(client, question));
    return found;
  });
  process.stdout.write(`${writtenAnswers(rows, answered)}\n`);
  if (json !== null) await writeFile(json, `${JSON.stringify({ rows, answered }, null, 2)}\n`);
}

async function connected<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function answer(client: pg.Client, { name, kind, sent, byHand }: Question): Promise<Answered> {
  const times = { sent: [] as number[], byHand: [] as number[] };
  let shown = 0;
  for (let turn = 0; turn < warmUp + turns; turn++) {
    // In turns the first one: it finds less of what it reads at hand.
    const order = turn % 2 === 0 ? (['sent', 'byHand'] as const) : (['byHand', 'sent'] as const);
    for (const which of order) {
      const { milliseconds, rows } = await timed(client, which === 'sent' ? sent(turn) : byHand(turn));
      shown = Math.max(shown, rows);
      if (turn >= warmUp) times[which].push(milliseconds);
    }
  }
  return {
    name,
    kind,
    shown,
    p95: percentile95(times.sent),
    ratio: median(times.sent) / median(times.byHand),
    read: await mostRead(client, sent),
  };
}

async function timed(client: pg.Client, { text, values }: Statement): Promise<{ milliseconds: number; rows: number }> {
  let rows = 0;
  const seconds = await secondsFor(async () => {
    rows = (await client.query(text, [...values])).rows.length;
  });
  return { milliseconds: seconds * 1000, rows };
}

async function mostRead(client: pg.Client, sent: Question['sent']): Promise<RowsRead> {
  let most: RowsRead = { rows: 0, wholeTables: [] };
  for (let turn = 0; turn < warmUp; turn++) {
    const { text, values } = sent(turn);
    const read = rowsRead((await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values])).rows);
    if (read.rows >= most.rows) most = read;
  }
  return most;
}

function percentile95(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.ceil(ordered.length * 0.95) - 1] ?? Number.NaN;
}
