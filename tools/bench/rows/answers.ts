import type pg from 'pg';
import type { Statement } from '../../../database/process-list/conditions.ts';
import { median, secondsFor } from '../load.ts';
import { askedRecord } from './asked-record.ts';
import { caseQuestions } from './case-questions.ts';
import { connected } from './connected.ts';
import { dutyQuestions } from './duty-questions.ts';
import { processQuestions } from './process-questions.ts';
import type { Question, SentBy } from './question.ts';
import { reportQuestions } from './report-questions.ts';
import { rowsRead, together, type RowsRead } from './rows-read.ts';
import type { Answered } from './rows-report.ts';
import { watchQuestions } from './watch-questions.ts';

const questions: readonly Question[] = [
  ...caseQuestions,
  ...dutyQuestions,
  ...reportQuestions,
  ...processQuestions,
  ...watchQuestions,
];

/** How often each question is asked, beside the first times, which fill the caches. */
const turns = 40;
const warmUp = 8;

/** Asks every question, as the role that API and worker have. */
export async function answers(url: string): Promise<readonly Answered[]> {
  const record = await askedRecord(url);
  try {
    return await connected(url, async (client) => {
      const found: Answered[] = [];
      for (const question of questions) found.push(await answer(client, record.sentBy, question));
      return found;
    });
  } finally {
    await record.close();
  }
}

async function answer(client: pg.Client, sentBy: SentBy, question: Question): Promise<Answered> {
  const { name, kind, byHand } = question;
  const times = { sent: [] as number[], byHand: [] as number[] };
  let shown = 0;
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const statements = { sent: await sent(question, turn, sentBy), byHand: [byHand(turn)] };
    // In turns the first one: it finds less of what it reads at hand.
    const order = turn % 2 === 0 ? (['sent', 'byHand'] as const) : (['byHand', 'sent'] as const);
    for (const which of order) {
      const { milliseconds, rows } = await timed(client, statements[which]);
      if (which === 'sent') shown = Math.max(shown, rows);
      if (turn >= warmUp) times[which].push(milliseconds);
    }
  }
  return {
    name,
    kind,
    shown,
    p95: percentile95(times.sent),
    ratio: median(times.sent) / median(times.byHand),
    read: await mostRead(client, sentBy, question),
  };
}

async function sent(question: Question, turn: number, sentBy: SentBy): Promise<readonly Statement[]> {
  const statements = await question.sent(turn, sentBy);
  return 'text' in statements ? [statements] : statements;
}

async function timed(
  client: pg.Client,
  statements: readonly Statement[],
): Promise<{ milliseconds: number; rows: number }> {
  let rows = 0;
  const seconds = await secondsFor(async () => {
    for (const { text, values } of statements) rows += (await client.query(text, [...values])).rows.length;
  });
  return { milliseconds: seconds * 1000, rows };
}

/** What the statements read that read the most, of some turns. */
async function mostRead(client: pg.Client, sentBy: SentBy, question: Question): Promise<RowsRead> {
  let most: RowsRead = { rows: 0, pages: 0, wholeTables: [] };
  for (let turn = 0; turn < warmUp; turn++) {
    const reads: RowsRead[] = [];
    for (const { text, values } of await sent(question, turn, sentBy))
      reads.push(rowsRead((await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, [...values])).rows));
    const read = together(reads);
    if (read.pages >= most.pages) most = read;
  }
  return most;
}

function percentile95(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.ceil(ordered.length * 0.95) - 1] ?? Number.NaN;
}
