import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/data-source.ts';
import { openCaseState } from '../../database/sealed-case-state.ts';
import { attempt } from '../../domain/recovery-case/attempt.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/envelope.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { ServedApi } from '../harness/served-api.ts';
import { testKeyring } from '../harness/temporal.ts';
import { verifyAuditChain } from '../../database/audit-verification.ts';
import { confirmation } from '../sample/opening-body.ts';
import { yuan } from '../sample/sample-case.ts';

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

async function sweepUntil(served: ServedApi, done: () => Promise<boolean>): Promise<void> {
  for (let sweeps = 0; sweeps < 150; sweeps += 1) {
    await served.sweep();
    if (await done()) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error('The sweeps have not mended it.');
}

/** What a workflow task leaves that recorded a confirmation and was lost before Temporal heard of it. */
async function confirmInTheRecordAlone(caseId: string): Promise<void> {
  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  try {
    const [row] = await dataSource.query<{ sealed: Buffer }[]>(
      'SELECT state_sealed AS sealed FROM process WHERE id = $1',
      [caseId],
    );
    if (row === undefined) throw new Error('The case is not recorded.');
    const envelope: CommandEnvelope<'confirm-overpayment'> = {
      command: 'confirm-overpayment',
      payload: {
        amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
        suspicion: 'none',
        continuingBenefit: null,
        findings: 'Death certificate of 2017.',
      },
      actor: { id: 'caseworker-1', name: 'caseworker-1' },
      commandId: 'lost-on-its-way',
      bodyDigest: 'lost-on-its-way',
      expectedRevision: null,
      requestId: 'lost-on-its-way',
    };
    const tried = attempt(openCaseState(testKeyring(), caseId, row.sealed), envelope, Date.now());
    if (tried.kind !== 'carried-out') throw new Error(JSON.stringify(tried));
    await new TransitionRecorder(dataSource, testKeyring()).recordTransition(tried.record);
  } finally {
    await dataSource.destroy();
  }
}

describe('a case whose record stands one step ahead of its process', () => {
  it('catches up by itself: its letter is produced, its clocks run, and the tag just read is taken', async () => {
    const followed = await FollowedCase.open(product);
    await followed.read();
    await confirmInTheRecordAlone(followed.id);
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
    ['lost with its history', (caseId: string) => forgotten(caseId)],
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

  async function forgotten(caseId: string): Promise<void> {
    const handle = handleOf(caseId);
    await product.temporal.client.workflowService.deleteWorkflowExecution({
      namespace: product.temporal.settings.namespace,
      workflowExecution: { workflowId: handle.workflowId },
    });
    for (;;) {
      const found = await handle.describe().then(
        () => true,
        () => false,
      );
      if (!found) return;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
});

/** What a letter is; when and how it left is not known of one that was sent before the record was restored. */
const letters = z.object({
  items: z.array(z.object({ id: z.string(), number: z.string(), status: z.string(), sha256: z.string().nullable() })),
});

describe('a database that is older than Temporal', () => {
  it('is said, and brought up to it from the histories: nothing is lost, nothing sent or booked twice', async () => {
    const [moved, closed, reopened] = [
      await FollowedCase.open(product),
      await FollowedCase.open(product),
      await FollowedCase.open(product),
    ];
    await reopened.command('close', closing);
    await handleOf(reopened.id).result();
    const restore = await backup();
    await moved.command('confirm-overpayment', confirmation);
    await moved.command('note', { text: 'After the backup.' });
    await closed.command('close', closing);
    await reopened.command('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    const opened = await FollowedCase.confirmed(product);
    const all = [moved, closed, reopened, opened];
    await sweepUntil(api, async () => (await Promise.all(all.map(documentsOf))).every(hasNothingUnderWay));
    const before = await Promise.all(all.map(told));
    const dispatched = await product.dispatched();
    await restore();

    await sweepUntil(api, () => Promise.resolve(api.log.some(({ msg }) => /older than Temporal/.test(String(msg)))));
    expect((await fetch(`${api.base}/health/clocks`)).status).toBe(503);
    await sweepUntil(api, async () => JSON.stringify(await Promise.all(all.map(told))) === JSON.stringify(before));

    expect(await product.dispatched()).toEqual(dispatched);
    expect((await noteOn(moved.id, await entityTag(moved.id))).status).toBe(200);
    const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
    for (const { id } of all) expect((await verifyAuditChain(dataSource, id)).faults).toEqual([]);
    await dataSource.destroy();
  });

  const closing = { outcome: 'unfounded', reason: 'A namesake.' } as const;

  const hasNothingUnderWay = (documents: string): boolean => !/"(requested|rendered)"/.test(documents);

  /** What the record tells of a case; null while it does not have it. */
  async function told({ id }: FollowedCase): Promise<unknown> {
    const [timeline, documents, ledger] = await Promise.all(
      ['timeline?limit=200', 'documents', 'ledger'].map((part) => product.rest.get(`/cases/${id}/${part}`)),
    );
    return [timeline?.body, ledger?.body, letters.safeParse(documents?.body).data];
  }

  /** All that the record has of cases, to be put back as it was. */
  async function backup(): Promise<() => Promise<void>> {
    const administrator = new pg.Client({ connectionString: product.database.urlAs('administrator') });
    await administrator.connect();
    const { rows } = await administrator.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND (column_name = 'process_id' OR table_name IN ('process', 'recovery_case'))`,
    );
    // All of one moment, as a backup is: a transition may be recorded meanwhile.
    await administrator.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    for (const { name } of rows) await administrator.query(`CREATE TEMPORARY TABLE backup_${name} AS TABLE ${name}`);
    await administrator.query('COMMIT');
    return async () => {
      // Without the triggers, which let nobody take back what is recorded.
      await administrator.query(`SET session_replication_role = 'replica'`);
      await administrator.query('BEGIN');
      for (const { name } of rows) {
        await administrator.query(`DELETE FROM ${name}`);
        await administrator.query(`INSERT INTO ${name} SELECT * FROM backup_${name}`);
      }
      await administrator.query('COMMIT');
      await administrator.end();
    };
  }
});
