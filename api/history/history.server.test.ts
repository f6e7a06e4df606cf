import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { FollowedCase } from '../../tests/harness/followed-case.ts';
import { archived, forget } from '../../tests/harness/forgotten-case.ts';
import { firstPage, pagesOf, walk } from '../../tests/harness/pages.ts';
import { TestProduct } from '../../tests/harness/product.ts';
import { RestClient } from '../../tests/harness/rest-client.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { openedWithShortRuns } from '../../tests/harness/short-runs.ts';
import { confirmation, openingBody } from '../../tests/sample/opening-body.ts';
import { EventCursors } from './events/event-cursors.ts';
import { cases } from './../cases/served-cases.ts';
import { historyOf } from './history-controller.ts';

const recoveryCaseHistory = historyOf(cases);

const step = z.looseObject({
  revision: z.number(),
  cause: z.looseObject({ kind: z.string() }),
  clocks: z.array(z.object({ text: z.string(), change: z.string() }).loose()),
  letters: z.array(z.looseObject({ id: z.string() })),
  money: z.array(z.looseObject({ kind: z.string() })),
  remarks: z.array(z.looseObject({ text: z.string() })),
  runId: z.string(),
  links: z.object({ events: z.string() }),
});
const event = z.looseObject({
  eventId: z.number(),
  type: z.string(),
  category: z.string(),
  text: z.string(),
  refersTo: z.number().nullable(),
  links: z.object({ self: z.string(), run: z.string().nullable() }),
});
const timelineEntry = z.object({ revision: z.number(), text: z.string() });

let product: TestProduct;
/** The API within this process, where its calls can be counted; the product's own works on the same record. */
let served: ServedApi;
let rest: RestClient;
let followed: FollowedCase;
beforeAll(async () => {
  product = await TestProduct.start();
  served = await ServedApi.start({
    databaseUrl: product.database.url,
    caseTaskQueue: product.variables['TASK_QUEUE'] ?? '',
    documentsTaskQueue: product.variables['DOCUMENTS_TASK_QUEUE'] ?? '',
  });
  rest = new RestClient(`${served.base}/api/v1`);
  followed = await caseOfManyRuns();
});
afterAll(async () => {
  await served.stop();
  await product.stop();
});

/** Confirmed, with notes, a clock that runs out and a payment, over several runs of which all but the last are in the record. */
async function caseOfManyRuns(): Promise<FollowedCase> {
  const opened = await openedWithShortRuns(product, { continueAfterEvents: 60 });
  await opened.command('confirm-overpayment', confirmation);
  await opened.passNextDeadline();
  for (let index = 0; index < 24; index += 1) await opened.command('note', { text: `Note ${index}.` });
  await opened.command('record-payment', {
    amount: '900.00',
    receivedOn: await opened.today(),
    reference: 'bank-1',
    payer: '戴某之子',
  });
  const runs = await runsOf(opened.id);
  for (const runId of runs.slice(0, -1))
    await product.temporal.client.workflow.getHandle(`history-archive/${runId}`).result();
  return opened;
}

const steps = (processId: string, query = '', limit = 200) =>
  walk(rest, `/cases/${processId}/history${query}`, step, { limit });

const events = (processId: string, runId: string, query = '', limit = 200) =>
  walk(rest, `/cases/${processId}/history/${runId}${query}`, event, { limit });

/** The runs in which steps were taken, oldest first. */
async function runsOf(processId: string): Promise<readonly string[]> {
  return [...new Set((await steps(processId)).map(({ runId }) => runId))];
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What a path of this API's own links is for a client that knows its base. */
const pathOf = (link: string): string => link.replace('/api/v1', '');

describe('the steps of a case', () => {
  it('are its revisions, each once, in whatever pages and direction they are read', async () => {
    const whole = await steps(followed.id);
    expect(whole.map(({ revision }) => revision)).toEqual(upTo((await followed.read()).revision));
    expect(await steps(followed.id, '', 3)).toEqual(whole);
    expect(await steps(followed.id, '?order=descending', 4)).toEqual(whole.toReversed());
  });

  it('tell everything that the timeline tells, each at its revision', async () => {
    const timeline = await walk(rest, `/cases/${followed.id}/timeline`, timelineEntry);
    const told = (await steps(followed.id)).flatMap(({ revision, clocks, remarks }) =>
      [...clocks, ...remarks].map(({ text }) => ({ revision, text })),
    );
    const inOrder = (entries: typeof timeline) =>
      entries.map(({ revision, text }) => `${String(revision).padStart(6)} ${text}`).toSorted();
    expect(inOrder(told)).toEqual(inOrder(timeline));
  });

  it('say what set them off and what they did', async () => {
    const whole = await steps(followed.id);
    const person = { id: 'caseworker-1', name: 'caseworker-1' };
    expect(whole[0]).toMatchObject({
      revision: 1,
      cause: { kind: 'opening', command: null },
      stage: { from: null, to: 'verification' },
      letters: [],
    });
    expect(whole[1]).toMatchObject({
      cause: {
        kind: 'command',
        command: 'confirm-overpayment',
        title: 'Confirm the overpayment with amounts per period',
        person,
      },
      stage: { from: 'verification', to: 'persuasion' },
      letters: [{ id: 'W1', title: 'Notice to return', links: { self: expect.stringMatching(/\/documents\/W1$/) } }],
      clocks: expect.arrayContaining([
        expect.objectContaining({ change: 'met' }),
        expect.objectContaining({ change: 'started' }),
      ]),
    });
    expect(whole[2]).toMatchObject({
      cause: { kind: 'deadline', person: null, deadlineId: expect.any(String), rule: expect.any(String) },
      clocks: expect.arrayContaining([expect.objectContaining({ change: 'expired' })]),
    });
    expect(whole.at(-1)).toMatchObject({
      cause: { command: 'record-payment' },
      money: [expect.objectContaining({ kind: 'payment', reference: 'bank-1' })],
    });
  });

  it('are one click away from their events: what woke the process, and what it gave', async () => {
    for (const { revision, runId, links } of await steps(followed.id)) {
      const behind = await walk(rest, pathOf(links.events), event);
      expect(behind.map(({ text }) => text)).toContain(`Recorded as revision ${revision}.`);
      expect(behind.map(({ links: { self } }) => self)).toEqual(
        behind.map(({ eventId }) => `/api/v1/cases/${followed.id}/history/${runId}/${eventId}`),
      );
    }
  });

  it.each([
    ['opening', 'WORKFLOW_EXECUTION_STARTED'],
    ['command', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED'],
    ['deadline', 'TIMER_FIRED'],
  ])('have among their events, once, what set them off: %s', async (kind, type) => {
    const ofKind = (await steps(followed.id)).filter(({ cause }) => cause.kind === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    for (const { links } of ofKind) {
      const behind = await walk(rest, pathOf(links.events), event);
      expect(behind.filter((each) => each.type === type)).toHaveLength(1);
    }
  });

  it('have their events in whatever pages and direction these are read', async () => {
    const path = pathOf(String((await steps(followed.id))[1]?.links.events));
    const whole = await walk(rest, path, event);
    expect(whole.length).toBeGreaterThan(8);
    expect(await walk(rest, path, event, { limit: 3 })).toEqual(whole);
    expect(await walk(rest, `${path}&order=descending`, event, { limit: 3 })).toEqual(whole.toReversed());
  });
});

describe('the events of a run', () => {
  it('come each once and in order, by one call of Temporal a page at most, over kept runs and the one that goes on', async () => {
    const runs = await runsOf(followed.id);
    expect(runs.length).toBeGreaterThan(3);
    const temporal = jest.spyOn(served.temporal.client.workflowService, 'getWorkflowExecutionHistory');
    for (const runId of runs) {
      const read: number[] = [];
      const isKept = runId !== runs.at(-1);
      for await (const page of pagesOf(rest, `/cases/${followed.id}/history/${runId}`, event, { limit: 7 })) {
        expect(temporal).toHaveBeenCalledTimes(isKept ? 0 : 1);
        expect(page.items.length).toBeLessThanOrEqual(7);
        read.push(...page.items.map(({ eventId }) => eventId));
        temporal.mockClear();
      }
      const { historyLength } = await product.temporal.client.workflow
        .getHandle(workflowIdOf(followed.id), runId)
        .describe();
      expect(read).toEqual(upTo(historyLength));
      const downwards = await events(followed.id, runId, '?order=descending', 9);
      expect(downwards.map(({ eventId }) => eventId)).toEqual(read.toReversed());
    }
    temporal.mockRestore();
  });

  it('lead on to the next run, and back to the one before', async () => {
    const runs = await runsOf(followed.id);
    const address = (runId: string | undefined) => `/api/v1/cases/${followed.id}/history/${runId}`;
    for (const [index, runId] of runs.entries()) {
      const whole = await events(followed.id, runId);
      expect(whole[0]?.links.run).toBe(index === 0 ? null : address(runs[index - 1]));
      expect(whole.at(-1)?.links.run).toBe(index === runs.length - 1 ? null : address(runs[index + 1]));
    }
  });

  it('can be looked at one by one, with the one that each refers to', async () => {
    for (const runId of (await runsOf(followed.id)).slice(-2)) {
      const whole = await events(followed.id, runId);
      const ended = whole.findLast(({ type }) => type === 'WORKFLOW_EXECUTION_UPDATE_COMPLETED');
      const { status, body } = await rest.get(pathOf(String(ended?.links.self)));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        eventId: ended?.eventId,
        text: expect.stringMatching(/^[A-Z].*: carried out, revision \d+\.$/),
        referredTo: { eventId: ended?.refersTo, type: 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', category: 'person' },
        attributes: { acceptedEventId: String(ended?.refersTo) },
      });
      expect(JSON.stringify(body['attributes'])).not.toContain('戴某');
    }
  });

  it('are read on from the record where a cursor of Temporal was left, once the run has ended', async () => {
    const opened = await confirmed();
    const [runId = ''] = await runsOf(opened);
    const path = `/cases/${opened}/history/${runId}`;
    const up = await firstPage(rest, path, event, { limit: 6 });
    const down = await firstPage(rest, `${path}?order=descending`, event, { limit: 6 });
    const beyond = down.items.at(-1)?.eventId ?? 0;
    await closedInSlices(opened);

    const read = [...up.items, ...(await walk(rest, path, event, { limit: 60, after: up.nextCursor }))];
    expect(read.map(({ eventId }) => eventId)).toEqual(upTo(read.length));
    expect(read.at(-1)?.text).toMatch(/^The process has ended: closed on \S+ as unfounded, revision \d+\.$/);
    const downwards = await walk(rest, `${path}?order=descending`, event, { limit: 60 });
    expect(downwards.map(({ eventId }) => eventId)).toEqual(upTo(read.length).toReversed());
    const before = await walk(rest, `${path}?order=descending`, event, { limit: 6, after: down.nextCursor });
    expect(before.map(({ eventId }) => eventId)).toEqual(upTo(beyond - 1).toReversed());

    const stopped = downwards.find(({ type }) => type === 'TIMER_CANCELED');
    expect(Number(stopped?.eventId) - Number(stopped?.refersTo)).toBeGreaterThan(100);
    expect((await rest.get(pathOf(String(stopped?.links.self)))).body).toMatchObject({
      text: expect.stringMatching(/^Clock stopped before it ran out: .* · .* · /),
      referredTo: { eventId: stopped?.refersTo, text: expect.stringMatching(/^Clock started: .* · .* · /) },
    });
  });

  it('are read from the beginning again up to where a cursor was left, where Temporal does not know its own token', async () => {
    const runId = (await runsOf(followed.id)).at(-1) ?? '';
    const run = { kind: recoveryCaseHistory, processId: followed.id, runId };
    for (const token of [Buffer.from('of another server'), Buffer.of(0)]) {
      const list = { run, order: 'ascending', revision: undefined } as const;
      const after = new EventCursors(product.temporal.keyring).write(list, { beyond: 20, token });
      const read = await walk(rest, `/cases/${followed.id}/history/${runId}`, event, { limit: 6, after });
      expect(read.map(({ eventId }) => eventId)).toEqual(upTo(20 + read.length).slice(20));
      expect(read.length).toBeGreaterThan(1);
    }
  });

  it('stay in order while the case goes on', async () => {
    const opened = await confirmed();
    const [runId = ''] = await runsOf(opened);
    const path = `/cases/${opened}/history/${runId}`;
    const ids: number[] = [];
    for await (const page of pagesOf(rest, path, event, { limit: 5 })) {
      ids.push(...page.items.map(({ eventId }) => eventId));
      await rest.command(opened, 'note', { text: `Read up to ${ids.length}.` });
    }
    expect(ids).toEqual(upTo(ids.length));
    const later = await events(opened, runId);
    expect(later.length).toBeGreaterThan(ids.length);
    expect(later.map(({ eventId }) => eventId)).toEqual(upTo(later.length));
  });

  it('are told to be gone where Temporal has forgotten them before they were kept; the steps remain', async () => {
    const opened = await confirmed();
    const before = await stepsOnceLettersAreOut(opened);
    const runId = before[0]?.runId ?? '';
    await forget(product.temporal.client, opened);
    for (const path of [runId, `${runId}/3`, `${runId}?revision=2`]) {
      const answer = await rest.get(`/cases/${opened}/history/${path}`);
      expect(answer).toMatchObject({ status: 410, body: { code: 'history-run-forgotten' } });
    }
    expect((await steps(opened)).slice(0, before.length)).toEqual(before);
  });
});

async function stepsOnceLettersAreOut(caseId: string): ReturnType<typeof steps> {
  for (;;) {
    const read = await steps(caseId);
    if (!/"status":"(requested|rendered)"/.test(JSON.stringify(read))) return read;
  }
}

describe('a history refuses', () => {
  it.each(['x', randomUUID()])('a run that is none of the case (%s)', async (runId) => {
    for (const path of [runId, `${runId}/1`])
      expect(await rest.get(`/cases/${followed.id}/history/${path}`)).toMatchObject({
        status: 404,
        body: { code: 'history-run-not-found' },
      });
  });

  it('the run of another case', async () => {
    const opened = await confirmed();
    for (const runId of await runsOf(followed.id))
      expect((await rest.get(`/cases/${opened}/history/${runId}`)).body['code']).toBe('history-run-not-found');
  });

  it('an event that the run does not have', async () => {
    for (const runId of (await runsOf(followed.id)).slice(-2))
      expect(await rest.get(`/cases/${followed.id}/history/${runId}/9999`)).toMatchObject({
        status: 404,
        body: { code: 'history-event-not-found' },
      });
  });

  it('a cursor that it has not written for this very list', async () => {
    const runs = await runsOf(followed.id);
    const [first = '', latest = ''] = [runs[0], runs.at(-1)];
    const of = async (path: string): Promise<string> => {
      const { nextCursor } = await firstPage(rest, `/cases/${followed.id}/history${path}`, z.unknown(), { limit: 1 });
      return String(nextCursor);
    };
    const [ofSteps, ofFirst, ofLatest] = [await of(''), await of(`/${first}`), await of(`/${latest}`)];
    const changed = `${ofLatest.slice(0, -4)}AAAA`;
    const refused: readonly (readonly [string, string])[] = [
      ['?order=descending', ofSteps],
      ['?', ofFirst],
      [`/${first}?`, ofSteps],
      [`/${first}?`, ofLatest],
      [`/${latest}?`, changed],
      [`/${latest}?order=descending`, ofLatest],
      [`/${latest}?revision=3`, ofLatest],
    ];
    for (const [list, cursor] of refused) {
      const answer = await rest.get(`/cases/${followed.id}/history${list}&cursor=${cursor}`);
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [expect.objectContaining({ field: 'cursor', code: 'invalid-cursor' })] },
      });
    }
  });
});

/** Closes a case after so many notes that the record keeps its one run in several slices. */
async function closedInSlices(processId: string): Promise<void> {
  for (let index = 0; index < 24; index += 1) await rest.command(processId, 'note', { text: `Note ${index}.` });
  await rest.command(processId, 'close', { outcome: 'unfounded', reason: 'Another person of the same name.' });
  await archived(product.temporal.client, processId);
}

async function confirmed(): Promise<string> {
  const { body } = await rest.post('/cases', openingBody());
  await rest.command(String(body['id']), 'confirm-overpayment', confirmation);
  return String(body['id']);
}
