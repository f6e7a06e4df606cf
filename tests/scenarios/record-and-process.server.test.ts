import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { beforeLettersWereSent } from '../harness/letters-in-the-record.ts';
import { forget } from '../harness/forgotten-case.ts';
import { TestProduct } from '../harness/product.ts';
import { backupOf } from '../harness/record-backup.ts';
import { confirmInTheRecordAlone } from '../harness/step-lost-on-its-way.ts';
import { ServedApi } from '../harness/served-api.ts';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { confirmation } from '../sample/opening-body.ts';

let product: TestProduct;
/** A second process of the API, whose sweeps the test asks for. */
let api: ServedApi;

beforeAll(async () => {
  product = await TestProduct.start();
  api = await servedOn(product.database.url);
});
afterAll(async () => {
  await api.stop();
  await product.stop();
});

function servedOn(databaseUrl: string): Promise<ServedApi> {
  const { TASK_QUEUE: caseTaskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  return ServedApi.start({ databaseUrl, caseTaskQueue, documentsTaskQueue });
}

const handleOf = (caseId: string) => product.temporal.client.workflow.getHandle(workflowIdOf(caseId));
const noteOn = (caseId: string, ifMatch: string) =>
  product.rest.post(`/cases/${caseId}/commands/note`, { text: 'Still at work.' }, { ifMatch });
const entityTag = async (caseId: string) => (await product.rest.get(`/cases/${caseId}`)).headers.get('ETag') ?? '';
const documentsOf = async (followed: FollowedCase) => JSON.stringify(await followed.part('documents'));
const timelineOf = async (followed: FollowedCase) => JSON.stringify(await followed.part('timeline?limit=200'));

/** A sweep that began after this was asked for: the product's own API sweeps as well, one of them at a time. */
async function sweepOnce(): Promise<void> {
  while (!(await api.sweep())) await new Promise((resume) => setTimeout(resume, 50));
}

async function sweepUntil(served: ServedApi, done: () => Promise<boolean>): Promise<void> {
  for (let sweeps = 0; sweeps < 150; sweeps += 1) {
    await served.sweep();
    if (await done()) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error('The sweeps have not mended it.');
}

describe('a case whose record stands one step ahead of its process', () => {
  it('catches up by itself: its letter is produced, its clocks run, and the tag just read is taken', async () => {
    const followed = await FollowedCase.open(product);
    await followed.read();
    await confirmInTheRecordAlone(product.database, followed.id);
    expect((await noteOn(followed.id, await entityTag(followed.id))).status).toBe(412);

    await sweepUntil(api, async () => (await documentsOf(followed)).includes('"dispatched"'));

    expect((await noteOn(followed.id, await entityTag(followed.id))).status).toBe(200);
    await followed.passNextDeadline();
    expect((await followed.read()).stage).toBe('persuasion');
  });
});

describe('a case whose process is gone at Temporal', () => {
  it.each([
    [
      'ended by hand',
      (caseId: string) =>
        handleOf(caseId)
          .terminate('by hand')
          .then(() => undefined),
    ],
    ['lost with its history', (caseId: string) => forget(product.temporal.client, caseId)],
  ])('%s: is taken up from the record, which says so, and goes on', async (_how, lose) => {
    const followed = await FollowedCase.confirmed(product);
    await followed.read();
    await lose(followed.id);

    await sweepUntil(api, async () => (await timelineOf(followed)).includes('taken up from the record'));

    expect((await noteOn(followed.id, await entityTag(followed.id))).status).toBe(200);
    const before = (await followed.read()).revision;
    await followed.passNextDeadline();
    expect((await followed.read()).revision).toBeGreaterThan(before);
  });
});

describe('a command that the record alone has, because the process was ended by hand', () => {
  it('is acknowledged once the case is taken up, and not before', async () => {
    const followed = await FollowedCase.open(product);
    await followed.read();
    const idempotencyKey = randomUUID();
    const recordedAlone = { ...confirmation, findings: 'Death certificate of 2017.' };
    const repeat = () =>
      product.rest.post(`/cases/${followed.id}/commands/confirm-overpayment`, recordedAlone, {
        idempotencyKey,
        actingPerson: 'caseworker-1',
      });
    await confirmInTheRecordAlone(product.database, followed.id, idempotencyKey);
    await handleOf(followed.id).terminate('by hand');

    const unsettled = await repeat();
    expect(unsettled).toMatchObject({ status: 503, body: { code: 'process-unavailable' } });
    expect(unsettled.headers.get('Retry-After')).not.toBeNull();
    await sweepUntil(api, async () => (await timelineOf(followed)).includes('taken up from the record'));
    expect(await repeat()).toMatchObject({ status: 200, body: { revision: 2, stage: 'persuasion' } });
  });

  it('is acknowledged at once where the case is closed: no process is to come', async () => {
    const followed = await FollowedCase.open(product);
    const closing = { idempotencyKey: randomUUID() };
    const body = { outcome: 'unfounded', reason: 'A namesake.' };
    const close = () => product.rest.post(`/cases/${followed.id}/commands/close`, body, closing);
    const first = await close();
    await handleOf(followed.id).result();
    expect(await close()).toMatchObject({ status: 200, body: first.body });
  });
});

describe('a letter that is not out of the house, and that nobody makes', () => {
  const allSent = async (followed: FollowedCase) => !/"(requested|rendered)"/.test(await documentsOf(followed));

  it.each([
    ['is over', () => Promise.resolve()],
    ['was lost with its history', (caseId: string) => forget(product.temporal.client, caseId)],
  ])('is made though its case is closed and the process %s', async (_how, lose) => {
    const followed = await FollowedCase.confirmed(product);
    await sweepUntil(api, () => allSent(followed));
    await followed.command('close', { outcome: 'unfounded', reason: 'A namesake.' });
    await handleOf(followed.id).result();
    const sent = await product.dispatched();
    await lose(followed.id);
    await beforeLettersWereSent(product.database, followed.id);

    await sweepUntil(api, () => allSent(followed));

    await handleOf(followed.id).result();
    expect(await product.dispatched()).toEqual(sent);
    expect(await timelineOf(followed)).toContain('taken up from the record');
    expect((await followed.read()).stage).toBe('closed');
  });

  it('is made by the process that runs, whose record was put back to before it was sent', async () => {
    const followed = await FollowedCase.confirmed(product);
    await sweepUntil(api, () => allSent(followed));
    const { revision } = await followed.read();
    const sent = await product.dispatched();
    await beforeLettersWereSent(product.database, followed.id);

    await sweepUntil(api, () => allSent(followed));

    expect(await product.dispatched()).toEqual(sent);
    expect((await followed.read()).revision).toBe(revision);
  });
});

describe('cases whose processes are ended by hand one after another', () => {
  it('are each taken up in the first sweep that can see it, however long they have stood still', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => FollowedCase.confirmed(product)));
    await sweepUntil(api, () => nothingHasMovedLately());
    for (const followed of cases.slice(0, 3)) {
      await handleOf(followed.id).terminate('by hand');
      await isListedAsEnded(followed.id);
      await sweepOnce();
      expect((await handleOf(followed.id).describe()).status.name).toBe('RUNNING');
    }
  });

  /** Whether everything was recorded so long ago that no sweep looks at it for having moved. */
  async function nothingHasMovedLately(): Promise<boolean> {
    const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
    try {
      const [row] = await dataSource.query<{ still: boolean }[]>(
        `SELECT max(recorded_at) < now() - interval '20 seconds' AS still FROM audit_entry`,
      );
      return row?.still === true;
    } finally {
      await dataSource.destroy();
    }
  }

  /** Temporal lists what it knows a moment later. */
  async function isListedAsEnded(caseId: string): Promise<void> {
    const query = `WorkflowId = '${workflowIdOf(caseId)}' AND ExecutionStatus = 'Terminated'`;
    while ((await product.temporal.client.workflow.count(query)).count === 0)
      await new Promise((resume) => setTimeout(resume, 50));
  }
});

/** What a letter is; when and how it left is not known of one that was sent before the record was restored. */
const letters = z.object({
  items: z.array(z.object({ id: z.string(), number: z.string(), status: z.string(), sha256: z.string().nullable() })),
});

describe('a database that is older than Temporal', () => {
  it('is said, and brought up to it from the histories: nothing is lost, nothing sent or booked twice', async () => {
    const [moved, closed, reopened, caughtUp, ended] = [
      await FollowedCase.open(product),
      await FollowedCase.open(product),
      await FollowedCase.open(product),
      await FollowedCase.open(product),
      await FollowedCase.open(product),
    ];
    await reopened.command('close', closing);
    await handleOf(reopened.id).result();
    const restore = await backupOf(product.database);
    await moved.command('confirm-overpayment', confirmation);
    await moved.command('note', { text: 'After the backup.' });
    await closed.command('close', closing);
    await reopened.command('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    await caughtUp.read();
    await confirmInTheRecordAlone(product.database, caughtUp.id);
    await caughtUp.command('note', { text: 'After a step that Temporal has no trace of.' });
    await ended.read();
    await confirmInTheRecordAlone(product.database, ended.id);
    await handleOf(ended.id).terminate('by hand');
    await sweepUntil(api, async () => (await timelineOf(ended)).includes('taken up from the record'));
    const opened = await FollowedCase.confirmed(product);
    const all = [moved, closed, reopened, caughtUp, ended, opened];
    await sweepUntil(api, async () => (await Promise.all(all.map(documentsOf))).every(hasNothingUnderWay));
    await handleOf(closed.id).result();
    const runsKept = () => runsKeptOf([closed, reopened]);
    await sweepUntil(api, async () => (await runsKept()).length === 2);
    const before = await Promise.all(all.map(told));
    const kept = await runsKept();
    const dispatched = await product.dispatched();
    await restore();

    await sweepUntil(api, () => Promise.resolve(api.log.some(({ msg }) => /older than Temporal/.test(String(msg)))));
    expect((await fetch(`${api.base}/health/clocks`)).status).toBe(503);
    await sweepUntil(api, async () => JSON.stringify(await Promise.all(all.map(told))) === JSON.stringify(before));

    expect(await product.dispatched()).toEqual(dispatched);
    await sweepUntil(api, async () => JSON.stringify(await runsKept()) === JSON.stringify(kept));
    expect((await noteOn(moved.id, await entityTag(moved.id))).status).toBe(200);
    const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
    for (const { id } of all) expect((await verifyAuditChain(dataSource, id)).faults).toEqual([]);
    await dataSource.destroy();
  });

  const closing = { outcome: 'unfounded', reason: 'A namesake.' } as const;

  const hasNothingUnderWay = (documents: string): boolean => !/"(requested|rendered)"/.test(documents);

  /** Ended runs whose histories the record has. */
  async function runsKeptOf(cases: readonly FollowedCase[]): Promise<readonly unknown[]> {
    const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
    try {
      return await dataSource.query<unknown[]>(
        'SELECT run_id, closed_status, event_count FROM history_run WHERE process_id = ANY($1) ORDER BY run_id',
        [cases.map(({ id }) => id)],
      );
    } finally {
      await dataSource.destroy();
    }
  }

  /** What the record tells of a case; null while it does not have it. */
  async function told({ id }: FollowedCase): Promise<unknown> {
    const parts = ['timeline?limit=200', 'history?limit=200', 'documents', 'ledger'];
    const [timeline, history, documents, ledger] = await Promise.all(
      parts.map((part) => product.rest.get(`/cases/${id}/${part}`)),
    );
    return [timeline?.body, history?.body, ledger?.body, letters.safeParse(documents?.body).data];
  }
});
