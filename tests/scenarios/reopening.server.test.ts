import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { walk } from '../harness/pages.ts';
import { TestProduct } from '../harness/product.ts';
import { confirmation } from '../sample/opening-body.ts';

const entry = z.object({ sequence: z.number(), kind: z.string(), on: z.string(), text: z.string() });
const step = z.object({ runId: z.string() });
const event = z.object({ text: z.string() });
const documents = z.object({ items: z.array(z.looseObject({ kind: z.string(), status: z.string() })) });
const actions = z.object({ groups: z.array(z.object({ items: z.array(z.object({ command: z.string() })) })) });

const bounced = { reason: 'The bank has returned the payment.', newFacts: 'Return slip of the receiving bank.' };

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('a payment bounces after the case was closed: it reopens in a new run and is pursued again', async () => {
  const followed = await closedByPayment();
  const today = plainDate(await followed.today());
  expect(allowed(await followed.part('actions'))).toEqual(['reopen', 'link-report']);
  const refused = await product.rest.post(`/cases/${followed.id}/commands/note`, { text: 'x' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'process-closed']);

  const idempotencyKey = randomUUID();
  const reopened = await product.rest.command(followed.id, 'reopen', bounced, { idempotencyKey });
  const repeated = await product.rest.command(followed.id, 'reopen', bounced, { idempotencyKey });
  expect(repeated.body).toEqual(reopened.body);
  expect(await followed.read()).toMatchObject({
    stage: 'verification',
    closing: null,
    closures: [{ on: today, outcome: 'recovered' }],
  });
  expect(await dueOf(followed)).toEqual([`A4 ${counted('A4', today)}`]);

  await followed.command('reverse-payment', { reference: 'bank-1', reason: 'bank-return' });
  await followed.command('confirm-overpayment', confirmation);
  expect(await followed.read()).toMatchObject({ stage: 'persuasion', totals: { outstanding: '128900.00' } });
  const reply = counted('reply', today);
  expect(await dueOf(followed)).toContain(`reply ${reply}`);

  await followed.untilStage('recovery-decision');
  expect((await followed.today()) > reply).toBe(true);
  await everythingWasMadeAndSent(followed);
});

it('the record of a reopened case is one: timeline, audit chain and the histories of both runs', async () => {
  const followed = await closedByPayment();
  await processEnded(followed);
  await product.rest.command(followed.id, 'reopen', bounced);
  await followed.command('confirm-overpayment', confirmation);
  await processEnded(followed);

  const read = await followed.read();
  expect(read).toMatchObject({ stage: 'closed', closures: [{ outcome: 'recovered' }, { outcome: 'recovered' }] });
  const entries = await timelineOf(followed);
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.filter(({ kind }) => kind === 'process-closed')).toHaveLength(2);

  await product.rest.command(followed.id, 'reopen', bounced);
  const history = `/cases/${followed.id}/history`;
  const runs = new Set((await walk(product.rest, history, step)).map(({ runId }) => runId));
  expect(runs.size).toBe(3);
  const told = await Promise.all([...runs].map((runId) => walk(product.rest, `${history}/${runId}`, event)));
  const texts = told.map((events) => events.map(({ text }) => text));
  expect(texts.map(([first = '']) => first.includes('reopened by'))).toEqual([false, true, true]);
  expect(texts.map((each) => each.at(-1)?.startsWith('The process has ended: closed'))).toEqual([true, true, false]);

  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  const verified = await verifyAuditChain(dataSource, followed.id);
  await dataSource.destroy();
  expect(verified).toEqual({ processId: followed.id, entries: (await followed.read()).revision, faults: [] });
});

it('two people reopen at once: one does, the other is told that the case is open', async () => {
  const followed = await closedByPayment();
  const answers = await Promise.all(
    ['caseworker-1', 'caseworker-2'].map((actingPerson) =>
      product.rest.post(`/cases/${followed.id}/commands/reopen`, bounced, { actingPerson }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect(answers.find(({ status }) => status === 409)?.body['code']).toBe('process-not-closed');
  expect((await timelineOf(followed)).filter(({ text }) => text.startsWith('Case reopened'))).toHaveLength(1);
});

async function closedByPayment(): Promise<FollowedCase> {
  const followed = await FollowedCase.confirmed(product);
  await followed.command('record-payment', {
    amount: '128900.00',
    receivedOn: await followed.today(),
    reference: 'bank-1',
    payer: '戴某之子',
  });
  expect((await followed.read()).stage).toBe('closed');
  return followed;
}

/** Waits until the process of the closed case has ended; a reopening before that goes on in it. */
async function processEnded(followed: FollowedCase): Promise<void> {
  await product.temporal.client.workflow.getHandle(workflowIdOf(followed.id)).result();
}

function counted(rule: string, from: ReturnType<typeof plainDate>): string {
  return countPeriod(periodRule(rulebook('cn'), rule), from, chinaCalendar, 'weekends-and-days-off').due;
}

function timelineOf(followed: FollowedCase): Promise<readonly z.output<typeof entry>[]> {
  return walk(product.rest, `/cases/${followed.id}/timeline`, entry);
}

async function dueOf(followed: FollowedCase): Promise<readonly string[]> {
  return (await followed.running()).map(({ rule, due }) => `${rule} ${due}`);
}

function allowed(body: unknown): readonly string[] {
  return actions.parse(body).groups.flatMap(({ items }) => items.map(({ command }) => command));
}

async function everythingWasMadeAndSent(followed: FollowedCase): Promise<void> {
  const { items } = documents.parse(await followed.part('documents'));
  const kinds = items.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['closing-notice', 'reopening-notice', 'notice-to-return']));
  for (const kind of ['closing-notice', 'reopening-notice'])
    expect(items.find((document) => document.kind === kind)?.status).toBe('dispatched');
}
