import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import {
  catchUpUpdate,
  historiesTaskQueueOf,
  historyArchiveWorkflow,
  recordRestorationWorkflow,
} from '../../contracts/process.ts';
import { recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import {
  adoptCalendarUpdate,
  adoptOfficeSettingsUpdate,
  adoptRulebookUpdate,
  rolloutWorkflow,
} from '../../contracts/rollout.ts';
import { Keyring } from '../../encryption/keyring.ts';
import { dataConverter } from '../../temporal/data-converter.ts';
import { SealedPayloads } from '../../temporal/sealed-payloads.ts';
import { workflowBundle } from '../../worker/workflow-bundle.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { uniqueName } from '../harness/temporal.ts';
import { startWorker } from '../harness/worker.ts';

/** Whoever reaches Temporal can send it what they like: nothing of it acts on a case, and nothing of it stops one. */

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

type Forge = (payloads: Payload[]) => Promise<Payload[]>;

const payloadsOf =
  (encoding: string, data: () => Uint8Array): Forge =>
  (payloads) =>
    Promise.resolve(payloads.map(() => ({ metadata: { encoding: Buffer.from(encoding) }, data: data() })));
const sealedBy =
  (keyring: Keyring): Forge =>
  (payloads) =>
    new SealedPayloads(keyring).encode(payloads);

const intruders: readonly (readonly [string, Forge])[] = [
  ['plain JSON', (payloads) => Promise.resolve(payloads)],
  ['what only looks sealed', payloadsOf('binary/encrypted', () => randomBytes(90))],
  ['text that is no JSON', payloadsOf('json/plain', () => Buffer.from('{"command":'))],
  ['an encoding that nobody knows', payloadsOf('x/y', () => randomBytes(9))],
  ['what another key has sealed', sealedBy(new Keyring(new Map([['foreign', randomBytes(32)]]), 'foreign'))],
];

/** Sends what the intruder makes of it; the answers are read as the product reads them, so that the test can look at them. */
function clientThat(forge: Forge): Client {
  const { connection, keyring } = product.temporal;
  const own = dataConverter(keyring);
  const opened = new SealedPayloads(keyring);
  const payloadCodecs = [{ encode: forge, decode: (payloads: Payload[]) => opened.decode(payloads) }];
  return new Client({ connection, dataConverter: { ...own, payloadCodecs } });
}

const forged = (command: string, payload: unknown) => ({
  command,
  payload,
  actor: { id: 'director.zhao', name: '赵局长' },
  commandId: randomUUID(),
  bodyDigest: randomUUID(),
  expectedRevision: null,
  requestId: randomUUID(),
});
const payment = { amount: 12_890_000, receivedOn: '2026-01-05', reference: 'B-1', payer: 'x', addresseeId: null };

/** The code with which an update is refused. */
async function refusalOf(update: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await update.then(
    () => 'carried out',
    (error: unknown) => error,
  );
  if (!(failure instanceof WorkflowUpdateFailedError)) throw new Error(`Not refused: ${String(failure)}`);
  return failure.cause instanceof Error && 'type' in failure.cause ? failure.cause.type : failure.cause;
}

/** The case takes the next command, which is its next revision, and the clock that is due next still acts. */
async function goesOn(followed: FollowedCase, revision: number): Promise<void> {
  await followed.command('note', { text: 'The case goes on.' });
  expect(await followed.read()).toMatchObject({ stage: 'persuasion', revision: revision + 1 });
  await followed.passNextDeadline();
}

describe('a running case', () => {
  it.each(intruders)('neither obeys nor stops at %s', async (_what, forge) => {
    const followed = await FollowedCase.confirmed(product);
    const { revision } = await followed.read();
    const handle = clientThat(forge).workflow.getHandle(workflowIdOf(followed.id));

    for (const signal of ['close', 'record-payment', '__temporal_reserved', '__stack_trace']) {
      await handle.signal(signal, forged('close', { outcome: 'recovered', reason: 'x' }));
      await handle.signal(signal);
    }
    for (const [update, input] of [
      ['record-payment', forged('record-payment', payment)],
      ['note', forged('note', { text: 'x' })],
      [adoptCalendarUpdate, { calendar: { id: 'cn', version: 'forged', days: {} } }],
      [adoptOfficeSettingsUpdate, { settings: {} }],
      [adoptRulebookUpdate, { rulebook: {} }],
      [catchUpUpdate, { standing: { revision: 1_000 } }],
    ] as const) {
      expect(await refusalOf(handle.executeUpdate(update, { args: [input] }))).toBe('input-unreadable');
      expect(await refusalOf(handle.executeUpdate(update, { args: [] }))).toMatch(
        /^(input-malformed|command-mismatch)$/,
      );
    }
    await expect(handle.query('state', forged('note', {}))).rejects.toMatchObject({ name: 'QueryNotRegisteredError' });
    await expect(handle.query('__stack_trace', 'x')).resolves.toBeDefined();

    await goesOn(followed, revision);
    expect(await product.rest.get(`/cases/${followed.id}`)).toMatchObject({ body: { totals: { recovered: '0.00' } } });
  });

  it('takes no command under the name of another, and nothing that is no command, from whoever has the key', async () => {
    const followed = await FollowedCase.confirmed(product);
    const { revision } = await followed.read();
    const handle = product.temporal.client.workflow.getHandle(workflowIdOf(followed.id));
    const note = forged('note', { text: 'x' });
    const give = (update: string, input: unknown) => refusalOf(handle.executeUpdate(update, { args: [input] }));

    expect(await give('note', forged('close', { outcome: 'unfounded', reason: 'x' }))).toBe('command-mismatch');
    const { actor: _actor, ...withoutActor } = note;
    for (const input of [
      null,
      'note',
      [note],
      withoutActor,
      { ...note, actor: { id: 'x', name: { first: 'y' } } },
      { ...note, payload: null },
      { ...note, commandId: 7 },
      { ...note, expectedRevision: 'latest' },
    ])
      expect(['command-mismatch', 'input-malformed']).toContain(await give('note', input));
    for (const update of [adoptCalendarUpdate, adoptOfficeSettingsUpdate, adoptRulebookUpdate, catchUpUpdate])
      for (const input of [null, {}, { calendar: 1, settings: 1, standing: 1 }])
        expect(await give(update, input)).toBe('input-malformed');

    await goesOn(followed, revision);
  });
});

describe('a workflow that is started', () => {
  const readable = intruders.filter(([what]) => what !== 'what another key has sealed');

  it.each(readable)('with %s fails at once and for good', async (_what, forge) => {
    const { workflow } = clientThat(forge);
    for (const type of [recoveryCaseWorkflow, rolloutWorkflow, historyArchiveWorkflow, recordRestorationWorkflow]) {
      for (const args of [[{ change: {}, continued: {} }], []]) {
        const start = { taskQueue: product.variables['TASK_QUEUE'] ?? '', workflowId: uniqueName('forged'), args };
        const failure: unknown = await workflow.execute(type, start).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(WorkflowFailedError);
        expect(failure).toMatchObject({
          cause: { type: args.length === 0 ? 'input-malformed' : 'input-unreadable', nonRetryable: true },
        });
      }
    }
  });

  it('with a key that its worker does not know yet waits for a worker that does', async () => {
    const { temporal } = product;
    const secret = randomBytes(32);
    const taskQueue = uniqueName('later-key');
    const input = { processId: 'x', workflowId: 'y', runId: 'z' };
    const archived: unknown[] = [];
    const activities = { archiveHistory: (given: unknown) => Promise.resolve(void archived.push(given)) };
    const starts = async (keyring: Keyring) => {
      const workers = await Promise.all([
        startWorker({ ...temporal, keyring }, { taskQueue, workflowBundle: await workflowBundle() }),
        startWorker({ ...temporal, keyring }, { taskQueue: historiesTaskQueueOf(taskQueue), activities }),
      ]);
      return { stop: () => Promise.all(workers.map((worker) => worker.stop())) };
    };
    const later = new Keyring(new Map([['later', secret]]), 'later');
    const handle = await clientThat(sealedBy(later)).workflow.start(historyArchiveWorkflow, {
      taskQueue,
      workflowId: uniqueName('later-key'),
      args: [input],
    });

    const without = await starts(temporal.keyring);
    while (!(await handle.fetchHistory()).events?.some((event) => event.workflowTaskFailedEventAttributes));
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await without.stop();

    const withKey = await starts(later);
    await handle.result();
    expect(archived).toEqual([input]);
    await withKey.stop();
  });
});
