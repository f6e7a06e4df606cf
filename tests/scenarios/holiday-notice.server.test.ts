import { day } from '../../wording/formats.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { type RecoveryCaseInput, recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { withNotice } from '../../domain/calendar/holiday-notice.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { IndependentCalendar, type IndependentDay } from '../harness/independent-calendar.ts';
import { afterLettersWereSent } from '../harness/letters-in-the-record.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForwardPast, testKeyring } from '../harness/temporal.ts';
import { madeUpNoticeFor } from '../sample/made-up-notice.ts';
import { expectedDay, expectedPlan } from './holiday-notice/expected-days.ts';
import { isLive, recordedRows, type ClockRow, type RecordedRows } from './holiday-notice/recorded-rows.ts';
import { story, type Story } from './holiday-notice/stories.ts';

/** Every fourteenth is closed, which leaves five hundred open ones. */
const caseCount = 538;
const openCaseCount = 500;
const longTest = 240_000;

const today = dateAt(Date.now(), 'Asia/Shanghai');
/** The next year, or the first of which the product knows nothing. */
const year = Math.max(2027, yearOf(today) + 1);

let product: TestProduct;
let database: pg.Client;
let dataSource: DataSource;
beforeAll(async () => {
  product = await TestProduct.start();
  database = new pg.Client({ connectionString: product.database.url });
  await database.connect();
  dataSource = await createDataSource(product.database.url, { poolSize: 8 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.end();
  await product.stop();
});

describe('a holiday notice that is loaded', () => {
  it(
    `moves the provisional dates of ${openCaseCount} open cases, and nothing else`,
    async () => {
      const known = await calendarUpTo(year - 1);
      const stories = await openedCases(known);
      const before = { rows: await recordedRows(database), plans: await plans(stories) };
      const independentBefore = new IndependentCalendar(known.years);
      expect(wrongDays(stories, before, independentBefore)).toEqual([]);

      const version = await load(year);
      expect(stories.filter(({ kind }) => kind !== 'closed')).toHaveLength(openCaseCount);
      await adoptedBy(version, openCaseCount / 10);
      await product.killWorkers();
      await product.startWorker();
      expect(await adoptedBy(version, openCaseCount)).toEqual({ adopted: openCaseCount, left: 0 });

      const after = { rows: await recordedRows(database), plans: await plans(stories) };
      const independentAfter = new IndependentCalendar({ ...known.years, [String(year)]: madeUpNoticeFor(year) });
      expect(wrongDays(stories, after, independentAfter)).toEqual([]);
      for (const told of stories) onlyDatesMoved(told, before, after, known.version, version);
      expect(after.rows.ledger).toEqual(before.rows.ledger);
      expect(after.rows.documents).toEqual(before.rows.documents);
      const moves = stories.flatMap(({ id }) => movesOf(id, before.rows, after.rows));
      expect(moves.length).toBeGreaterThan(caseCount / 10);
      expect(new Set(moves.map(({ was }) => was.purpose)).size).toBeGreaterThanOrEqual(4);
      for (const { id } of stories.slice(0, 14)) expect((await verifyAuditChain(dataSource, id)).faults).toEqual([]);
      for (const purpose of ['investigation', 'instalment-due'])
        await runsOutOnItsNewDay(stories, purpose, before.rows, after.rows);
    },
    longTest,
  );
});

interface Standing {
  readonly rows: RecordedRows;
  readonly plans: ReadonlyMap<string, readonly IndependentDay[]>;
}

/** The product's calendar, with notices loaded for the years that have begun since. */
async function calendarUpTo(lastYear: number): Promise<Calendar> {
  let calendar = chinaCalendar;
  for (let later = 2027; later <= lastYear; later += 1) {
    await load(later);
    calendar = withNotice(calendar, madeUpNoticeFor(later));
  }
  return calendar;
}

async function load(ofYear: number): Promise<string> {
  const loaded = await product.rest.post('/calendars/cn/notices', madeUpNoticeFor(ofYear));
  expect(loaded.status).toBe(201);
  return String(loaded.body['version']);
}

/** Writes the cases into the record and lets those that are open go on from there on the real server. */
async function openedCases(calendar: Calendar): Promise<readonly Story[]> {
  const recorder = new TransitionRecorder(dataSource, testKeyring(), processKinds);
  const stories = Array.from({ length: caseCount }, (_, index) => story(index, today, calendar));
  await inParallel(8, stories, async ({ simulated }) => {
    for (const transition of simulated.records) await recorder.recordTransition(transition);
  });
  await afterLettersWereSent(product.database);
  await inParallel(8, stories, async ({ kind, simulated }) => {
    if (kind !== 'closed') await goOn(simulated.state);
  });
  return stories;
}

async function goOn(state: Story['simulated']['state']): Promise<void> {
  const { TASK_QUEUE: taskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  const input: RecoveryCaseInput = { continued: state, previousRunId: null, documentsTaskQueue };
  const workflowId = workflowIdOf(state.opening.processId);
  await product.temporal.client.workflow.start(recoveryCaseWorkflow, { workflowId, taskQueue, args: [input] });
}

/** Live clocks and plans that do not stand where they are counted to apart from the product. */
function wrongDays(
  stories: readonly Story[],
  { rows, plans: told }: Standing,
  calendar: IndependentCalendar,
): unknown[] {
  const { periods } = rulebook('cn');
  return stories.flatMap((one) => {
    const clocks = rows.clocks.get(one.id) ?? [];
    const wrong = clocks.filter(isLive).flatMap((clock) => {
      const { due, provisional } = expectedDay(one, clock, clocks, calendar, periods);
      return due === clock.due_on && provisional === clock.provisional
        ? []
        : [{ kind: one.kind, clock, due, provisional }];
    });
    const plan = told.get(one.id) ?? [];
    const expected = expectedPlan(one, calendar);
    return JSON.stringify(plan) === JSON.stringify(expected) ? wrong : [...wrong, { kind: one.kind, plan, expected }];
  });
}

/** An open case has taken the version, and beside dates that were provisional nothing of it is otherwise. */
function onlyDatesMoved({ id, kind }: Story, before: Standing, after: Standing, known: string, version: string): void {
  const was = before.rows.cases.get(id);
  const {
    revision = 0,
    calendar_version: _v,
    next_deadline_on: _on,
    next_deadline_at: _at,
    next_step: _s,
    ...same
  } = was ?? {};
  const taken =
    kind === 'closed' ? { revision, calendar_version: known } : { revision: revision + 1, calendar_version: version };
  expect(after.rows.cases.get(id)).toMatchObject({ ...same, ...taken });

  const clocks = before.rows.clocks.get(id) ?? [];
  expect(after.rows.clocks.get(id)?.map(apartFromDays(clocks))).toEqual(clocks.map(apartFromDays(clocks)));

  const moves = movesOf(id, before.rows, after.rows);
  const said = before.rows.timeline.get(id) ?? [];
  const says = after.rows.timeline.get(id) ?? [];
  expect(says.slice(0, said.length)).toEqual(said);
  const added = says.slice(said.length);
  const planMoved = JSON.stringify(days(before, id)) !== JSON.stringify(days(after, id));
  expect(added.map((entry) => `${entry.kind} ${entry.deadline_id ?? 'plan'}`).toSorted()).toEqual(
    [...moves.map(({ is }) => `clock-moved ${is.id}`), ...(planMoved ? ['clock-moved plan'] : [])].toSorted(),
  );
  for (const { was: old, is } of moves) {
    const text = added.find(({ deadline_id }) => deadline_id === is.id)?.text;
    expect(text).toContain(`期限由${day('zh', old.due_on)}变更`);
    expect(text).toMatch(new RegExp(`现(最后一日为)?${day('zh', is.due_on)}`));
  }
}

/** A clock as it must stay: whole, or without its days where they were provisional. */
function apartFromDays(clocks: readonly ClockRow[]): (clock: ClockRow) => unknown {
  return (clock) => {
    const { due_on: _due, opens_next_on: _opens, runs_out_at: _at, provisional: _provisional, ...rest } = clock;
    const wasProvisional = clocks.some(
      ({ id, provisional, status }) => id === clock.id && provisional && isLive({ status }),
    );
    const from_day = clock.purpose === 'claim-limitation' ? '' : clock.from_day;
    return wasProvisional ? { ...rest, from_day, calendar_version: '', revision: 0 } : clock;
  };
}

interface Move {
  readonly was: ClockRow;
  readonly is: ClockRow;
}

function movesOf(id: string, before: RecordedRows, after: RecordedRows): readonly Move[] {
  return (before.clocks.get(id) ?? []).flatMap((was) => {
    const is = after.clocks.get(id)?.find((clock) => clock.id === was.id);
    return is === undefined || is.due_on === was.due_on ? [] : [{ was, is }];
  });
}

/** Time passes over the day on which a clock would have run out; it runs out on its new one. */
async function runsOutOnItsNewDay(
  stories: readonly Story[],
  purpose: string,
  before: RecordedRows,
  after: RecordedRows,
): Promise<void> {
  const { client } = product.temporal;
  const later = stories
    .flatMap(({ id }) => movesOf(id, before, after))
    .find(({ was, is }) => is.due_on > was.due_on && is.purpose === purpose && is.status === 'running');
  if (later === undefined) throw new Error(`No clock of purpose ${purpose} has moved to a later day.`);
  const { was, is } = later;
  await fastForwardPast(client, workflowIdOf(is.process_id), was.runs_out_at.getTime());
  expect(await statusOf(is)).toBe('running');
  await fastForwardPast(client, workflowIdOf(is.process_id), is.runs_out_at.getTime());
  expect(await statusOf(is)).toBe('expired');
}

async function statusOf({ process_id, id }: ClockRow): Promise<string | undefined> {
  const statement = 'SELECT status FROM deadline WHERE process_id = $1 AND id = $2';
  const { rows } = await database.query<{ status: string }>(statement, [process_id, id]);
  return rows[0]?.status;
}

const agreementBody = z.object({
  agreement: z.object({ instalments: z.array(z.object({ dueOn: z.string(), provisional: z.boolean() })) }),
});

/** Plans of instalments as the case shows them. */
async function plans(stories: readonly Story[]): Promise<Standing['plans']> {
  const agreed = stories.filter(({ kind }) => kind === 'agreed');
  const read = new Map<string, readonly IndependentDay[]>();
  await inParallel(8, agreed, async ({ id }) => {
    const { agreement } = agreementBody.parse((await product.rest.get(`/cases/${id}`)).body);
    read.set(
      id,
      agreement.instalments.map(({ dueOn, provisional }) => ({ due: dueOn, provisional })),
    );
  });
  return read;
}

function days({ plans: told }: Standing, id: string): readonly string[] | undefined {
  return told.get(id)?.map(({ due }) => due);
}

const adoption = z.object({ openCases: z.object({ adopted: z.number(), left: z.number() }) });

/** Waits until so many open cases are counted by a version. */
async function adoptedBy(version: string, count: number): Promise<z.output<typeof adoption>['openCases']> {
  for (;;) {
    const { openCases } = adoption.parse((await product.rest.get(`/calendars/cn/versions/${version}`)).body);
    if (openCases.adopted >= count) return openCases;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Works on a few items at a time. */
async function inParallel<Item>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
