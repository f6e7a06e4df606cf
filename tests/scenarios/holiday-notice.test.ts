import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/data-source.ts';
import { verifyAuditChain } from '../../database/audit-verification.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { daysLater, IndependentCalendar, monthsLater, type IndependentDay } from '../harness/independent-calendar.ts';
import { TestProduct } from '../harness/product.ts';
import { fastForwardTo } from '../harness/temporal.ts';
import { madeUpNoticeFor } from '../sample/made-up-notice.ts';
import { confirmation, openingBody } from '../sample/opening-body.ts';

const caseCount = 500;
const longTest = 150_000;

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
/** The first year that the product does not know, or this one where that has come. */
const year = Math.max(2027, Number(today.slice(0, 4)));
const { amends: _amends, ...notice } = madeUpNoticeFor(year);

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

/** What was done in a case beyond opening it: all that its dates depend on. */
interface Story {
  readonly followed: FollowedCase;
  readonly kind: (typeof kinds)[number];
  /** First due date that was agreed on, and for how many instalments. */
  readonly agreed?: { readonly firstDueOn: string; readonly count: number };
  /** Last day that was granted to the investigation. */
  readonly until?: string;
}

/** Two thirds wait for the investigation, so that the letters of the others do not take long. */
const kinds = [
  'opened',
  'extended',
  'agreed',
  'opened',
  'confirmed',
  'held',
  'extended',
  'opened',
  'agreed',
  'unreachable',
  'opened',
  'closed',
  'extended',
  'refused',
  'opened',
] as const;

describe('a holiday notice that is loaded', () => {
  it(
    `moves the provisional dates of ${caseCount} open cases, and nothing else`,
    async () => {
      const stories = await inParallel(
        8,
        Array.from({ length: caseCount }, (_, index) => index),
        tell,
      );
      const told = await periods();
      const known = await knownYears();
      const before = await record();
      const plansBefore = await plans(stories);
      check(stories, before, plansBefore, new IndependentCalendar(known), told);

      const loaded = await product.rest.post('/calendars/cn/notices', notice, { actingPerson: 'caseworker-9' });
      expect(loaded.status).toBe(201);
      const version = String(loaded.body['version']);
      await adopted(version, 20);
      await product.killWorkers();
      await product.startWorker();
      const open = stories.filter(({ kind }) => kind !== 'closed').length;
      expect(await adopted(version, open)).toEqual({ adopted: open, left: 0 });

      const after = await record();
      const plansAfter = await plans(stories);
      const calendar = new IndependentCalendar({ ...known, [String(year)]: notice });
      check(stories, after, plansAfter, calendar, told);
      const moved = before.deadlines.filter(({ case_id, id, due_on }) => due(after, case_id, id) !== due_on);
      expect(moved.length).toBeGreaterThan(caseCount / 5);
      expect(moved.every(({ provisional }) => provisional)).toBe(true);
      onlyTheseMoved(stories, before, after, plansBefore, plansAfter, version);
      await chainsHold(stories.slice(0, 10));
      for (const kind of ['extended', 'agreed', 'opened'] as const)
        await runsOutOnItsNewDay(stories, kind, before, after);
    },
    longTest,
  );
});

async function tell(index: number): Promise<Story> {
  const kind = kinds[index % kinds.length] ?? 'opened';
  const id = String((await persistently('/cases', openingBody()))['id']);
  const followed = new FollowedCase(product, id);
  const give = (command: string, body: unknown) => persistently(`/cases/${id}/commands/${command}`, body);
  switch (kind) {
    case 'opened':
      return { followed, kind };
    case 'extended': {
      // A command is answered when the case stands in the record.
      await give('note', { text: 'There is more to find out than was thought.' });
      const [investigation] = await followed.running();
      const until = daysLater(investigation?.due ?? today, 1 + (index % 25));
      await give('extend-deadline', { deadlineId: investigation?.id, until, reason: 'More to find out.' });
      return { followed, kind, until };
    }
    case 'unreachable':
      await give('report-unreachable', { reason: 'Nobody answers.' });
      return { followed, kind };
    case 'held':
      await give('hold', { until: daysLater(today, 200), reason: 'The file is at the auditors.' });
      return { followed, kind };
    case 'closed':
      await give('close', { outcome: 'unfounded', reason: 'The person lives.' });
      return { followed, kind };
    case 'confirmed':
      await give('confirm-overpayment', confirmation);
      return { followed, kind };
    case 'refused':
      await give('confirm-overpayment', confirmation);
      await give('record-refusal', { reason: 'On the telephone.' });
      return { followed, kind };
    case 'agreed': {
      const agreed = { firstDueOn: daysLater(today, 10 + (index % 75)), count: 2 + (index % 13) };
      const terms = { instalmentCount: agreed.count, firstDueOn: agreed.firstDueOn, accelerationAgreed: false };
      await give('confirm-overpayment', confirmation);
      await give('request-agreement', { note: 'On the telephone.' });
      await give('conclude-agreement', terms);
      return { followed, kind, agreed };
    }
    default:
      return kind satisfies never;
  }
}

/** As the API asks of its callers: where it was too busy to answer in time, the request is repeated with its key. */
async function persistently(path: string, body: unknown): Promise<Record<string, unknown>> {
  const idempotencyKey = randomUUID();
  for (;;) {
    const answer = await product.rest.post(path, body, { idempotencyKey });
    if (answer.status < 300) return answer.body;
    if (answer.status !== 503) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Every date of every case stands where it is counted to apart from the product, live clocks and plans alike. */
function check(
  stories: readonly Story[],
  stands: RecordedRows,
  plansOfCases: ReadonlyMap<string, Plan>,
  calendar: IndependentCalendar,
  told: ToldPeriods,
): void {
  const wrong: unknown[] = [];
  for (const story of stories) {
    const clocks = stands.deadlines.filter(({ case_id }) => case_id === story.followed.id);
    for (const clock of clocks.filter(({ status }) => status === 'running' || status === 'on-hold')) {
      const expected = expectedDay(story, clock, clocks, calendar, told);
      if (expected.due !== clock.due_on || expected.provisional !== clock.provisional)
        wrong.push({ story, clock, expected });
    }
    const plan = plansOfCases.get(story.followed.id) ?? [];
    const expectedPlan = Array.from({ length: story.agreed?.count ?? 0 }, (_, index) =>
      calendar.workingDay(monthsLater(story.agreed?.firstDueOn ?? '', index)),
    );
    if (JSON.stringify(plan) !== JSON.stringify(expectedPlan)) wrong.push({ story, plan, expectedPlan });
  }
  expect(wrong).toEqual([]);
}

function expectedDay(
  story: Story,
  clock: ClockRow,
  clocks: readonly ClockRow[],
  calendar: IndependentCalendar,
  told: ToldPeriods,
): IndependentDay {
  const base = told[clock.rule];
  switch (clock.purpose) {
    case 'hold-end':
      return { due: clock.due_on, provisional: false };
    case 'instalment-due':
      return calendar.workingDay(story.agreed?.firstDueOn ?? '');
    case 'instalment-reminder':
    case 'reply-reminder': {
      const reminded = clock.purpose === 'reply-reminder' ? 'reply' : 'instalment-due';
      const deadline = clocks.find(({ purpose, status }) => purpose === reminded && status === 'running');
      if (deadline === undefined || base === undefined) throw new Error(`${clock.purpose} reminds of nothing.`);
      const whole = expectedDay(story, deadline, clocks, calendar, told);
      return { due: daysLater(whole.due, -base.length), provisional: whole.provisional };
    }
    default: {
      if (base === undefined) throw new Error(`${clock.rule} is no period of the rulebook.`);
      const counted = calendar.count(base, clock.from_day);
      if (clock.extended_from === null) return counted;
      const granted = calendar.workingDay(story.until ?? '');
      const { due: last } = granted.due >= counted.due ? granted : counted;
      return { due: last, provisional: granted.provisional || counted.provisional };
    }
  }
}

/** Beside the dates that had to move, each open case took the version, and that is all. */
function onlyTheseMoved(
  stories: readonly Story[],
  before: RecordedRows,
  after: RecordedRows,
  plansBefore: ReadonlyMap<string, Plan>,
  plansAfter: ReadonlyMap<string, Plan>,
  version: string,
): void {
  expect(after.ledger).toEqual(before.ledger);
  expect(after.documents).toEqual(before.documents);
  const settled = before.deadlines.filter(({ provisional }) => !provisional);
  expect(after.deadlines.filter((clock) => settled.some((other) => isSame(clock, other)))).toEqual(settled);
  const waited = before.deadlines.filter(({ provisional }) => provisional);
  const unmoved = ({
    due_on: _due,
    opens_next_on: _opens,
    runs_out_at: _at,
    next_step: _step,
    ...clock
  }: ClockRow) => ({
    ...clock,
    provisional: true,
    calendar_version: '',
    revision: 0,
  });
  expect(after.deadlines.filter((clock) => waited.some((other) => isSame(clock, other))).map(unmoved)).toEqual(
    waited.map(unmoved),
  );
  for (const { followed, kind } of stories) {
    const [was, is] = [before, after].map(({ cases }) => cases.find(({ id }) => id === followed.id));
    const { revision = 0, calendar_version: _version, next_deadline_on: _on, next_step: _step, ...same } = was ?? {};
    expect(is).toMatchObject(same);
    const taken =
      kind === 'closed'
        ? { revision, calendar_version: 'cn-2026.1' }
        : { revision: revision + 1, calendar_version: version };
    expect(is).toMatchObject(taken);
    const [said, says] = [before, after].map(({ timeline }) =>
      timeline.filter(({ case_id }) => case_id === followed.id),
    );
    const clocks = before.deadlines.filter(
      ({ case_id, id, due_on }) => case_id === followed.id && due(after, case_id, id) !== due_on,
    );
    const planMoved = JSON.stringify(dates(plansBefore, followed)) !== JSON.stringify(dates(plansAfter, followed));
    expect(says?.slice(0, said?.length)).toEqual(said);
    const added = says?.slice(said?.length) ?? [];
    expect(added.map(({ kind: entry, deadline_id }) => [entry, deadline_id]).toSorted()).toEqual(
      [...clocks.map(({ id }) => ['clock-moved', id]), ...(planMoved ? [['clock-moved', null]] : [])].toSorted(),
    );
    for (const { id, due_on } of clocks) {
      const text = added.find(({ deadline_id }) => deadline_id === id)?.text;
      expect(text).toContain(`${due(after, followed.id, id)} instead of ${due_on}`);
    }
  }
}

/** Time passes up to the day on which the clock would have run out; it goes on to its new one. */
async function runsOutOnItsNewDay(
  stories: readonly Story[],
  kind: Story['kind'],
  before: RecordedRows,
  after: RecordedRows,
): Promise<void> {
  const client = product.temporal.client;
  const candidates = stories.filter((story) => story.kind === kind).map(({ followed }) => followed.id);
  const clock = after.deadlines.find(
    (now) =>
      candidates.includes(now.case_id) &&
      now.purpose !== 'instalment-reminder' &&
      (due(before, now.case_id, now.id) ?? '') < now.due_on,
  );
  if (clock === undefined) throw new Error(`No clock of a case that was ${kind} has moved to a later day.`);
  const old = before.deadlines.find((other) => isSame(other, clock));
  const status = async (): Promise<unknown> => {
    const { rows } = await database.query<{ status: string }>(
      'SELECT status FROM deadline WHERE case_id = $1 AND id = $2',
      [clock.case_id, clock.id],
    );
    return rows[0]?.status;
  };
  await fastForwardTo(client, workflowIdOf(clock.case_id), (old?.runs_out_at.getTime() ?? 0) + 60_000);
  expect(await status()).toBe('running');
  await fastForwardTo(client, workflowIdOf(clock.case_id), clock.runs_out_at.getTime() + 1_000);
  expect(await status()).toBe('expired');
}

interface CaseRow {
  readonly id: string;
  readonly revision: number;
  readonly calendar_version: string;
  readonly next_deadline_on: string;
  readonly next_step: string;
}
interface ClockRow {
  readonly case_id: string;
  readonly id: string;
  readonly purpose: string;
  readonly rule: string;
  readonly from_day: string;
  readonly due_on: string;
  readonly opens_next_on: string;
  readonly runs_out_at: Date;
  readonly provisional: boolean;
  readonly status: string;
  readonly extended_from: string | null;
  readonly next_step: string;
}
interface EntryRow {
  readonly case_id: string;
  readonly kind: string;
  readonly text: string;
  readonly deadline_id: string | null;
}
interface RecordedRows {
  readonly cases: readonly CaseRow[];
  readonly deadlines: readonly ClockRow[];
  readonly timeline: readonly EntryRow[];
  readonly ledger: readonly unknown[];
  readonly documents: readonly unknown[];
}

/** The whole record as it stands, apart from what is sealed, and from how far letters are on their way. */
async function record(): Promise<RecordedRows> {
  const days = 'from_day::text, due_on::text, opens_next_on::text, extended_from::text, ended_on::text';
  const cases = await database.query<CaseRow>(
    `SELECT id, number, stage, stage_entered_on::text, assignee, on_hold, hold_until::text, claimed, recovered, waived,
      outstanding, owed_back, back_pay_due, suspicion, referral_status, waits_for, closed_on::text, closing_outcome,
      revision, calendar_version, next_deadline_on::text, next_step FROM recovery_case ORDER BY id`,
  );
  const deadlines = await database.query<ClockRow>(
    `SELECT case_id, id, purpose, subject, rule, title, legal_basis, ${days}, runs_out_at, unit, provisional,
      calendar_version, on_expiry, who_acts, scope, status, remaining, revision FROM deadline ORDER BY case_id, id`,
  );
  const timeline = await database.query<EntryRow>('SELECT * FROM timeline_entry ORDER BY case_id, sequence');
  const ledger = await database.query('SELECT * FROM ledger_posting ORDER BY case_id, transaction_id, position');
  const documents = await database.query(
    'SELECT case_id, id, kind, number, issued_on::text, request_sealed FROM document ORDER BY case_id, id',
  );
  return {
    cases: cases.rows,
    deadlines: deadlines.rows,
    timeline: timeline.rows,
    ledger: ledger.rows,
    documents: documents.rows,
  };
}

type Plan = readonly IndependentDay[];
const agreementBody = z.object({
  agreement: z.object({ instalments: z.array(z.object({ dueOn: z.string(), provisional: z.boolean() })) }),
});

async function plans(stories: readonly Story[]): Promise<ReadonlyMap<string, Plan>> {
  const agreed = stories.filter(({ kind }) => kind === 'agreed');
  const read = await inParallel(8, agreed, async ({ followed }) => {
    const { agreement } = agreementBody.parse(await followed.read());
    const plan: Plan = agreement.instalments.map(({ dueOn, provisional }) => ({ due: dueOn, provisional }));
    return [followed.id, plan] as const;
  });
  return new Map(read);
}

function dates(plansOfCases: ReadonlyMap<string, Plan>, { id }: FollowedCase): readonly string[] | undefined {
  return plansOfCases.get(id)?.map(({ due: date }) => date);
}

const periodList = z.object({
  periods: z.array(
    z.object({ id: z.string(), length: z.number(), unit: z.string(), counted: z.string(), rolling: z.string() }),
  ),
});
type ToldPeriods = Readonly<Record<string, z.output<typeof periodList>['periods'][number]>>;

async function periods(): Promise<ToldPeriods> {
  const { body } = await product.rest.get('/rulebooks/cn-jiangxi');
  return Object.fromEntries(periodList.parse(body).periods.map((period) => [period.id, period]));
}

const calendarBody = z.object({
  years: z.record(z.string(), z.object({ restDays: z.array(z.string()), workingDays: z.array(z.string()) })),
});

async function knownYears(): Promise<z.output<typeof calendarBody>['years']> {
  return calendarBody.parse((await product.rest.get('/calendars/cn')).body).years;
}

const adoption = z.object({ openCases: z.object({ adopted: z.number(), left: z.number() }) });

/** Waits until so many open cases are counted by a version. */
async function adopted(version: string, count: number): Promise<z.output<typeof adoption>['openCases']> {
  for (;;) {
    const { openCases } = adoption.parse((await product.rest.get(`/calendars/cn/versions/${version}`)).body);
    if (openCases.adopted >= count) return openCases;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

async function chainsHold(stories: readonly Story[]): Promise<void> {
  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  try {
    for (const { followed } of stories) expect((await verifyAuditChain(dataSource, followed.id)).faults).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
}

function isSame(one: Pick<ClockRow, 'case_id' | 'id'>, other: Pick<ClockRow, 'case_id' | 'id'>): boolean {
  return one.case_id === other.case_id && one.id === other.id;
}

function due({ deadlines }: RecordedRows, caseId: string, id: string): string | undefined {
  return deadlines.find((clock) => isSame(clock, { case_id: caseId, id }))?.due_on;
}

/** The results in the order of the items, a few of which are worked on at a time. */
async function inParallel<Item, Result>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
