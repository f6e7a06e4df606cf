import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { recover } from '../../tools/recover/recover-command.ts';
import { readRecoverSettings } from '../../tools/recover/recover-settings.ts';
import { FollowedCase, type CaseGround } from '../harness/followed-case.ts';
import { forget } from '../harness/forgotten-case.ts';
import { TestProduct } from '../harness/product.ts';
import { backupOf } from '../harness/record-backup.ts';
import { RestClient } from '../harness/rest-client.ts';
import { ServedApi } from '../harness/served-api.ts';
import { confirmation } from '../sample/opening-body.ts';

const documents = z.object({ items: z.array(z.object({ number: z.string(), status: z.string() })) });
const warnings = z.object({ warnings: z.array(z.object({ code: z.string() })) });
const told = z.object({ casesWithLostSteps: z.number() });
/** As it is told where all is well, and where it is not. */
const clocks = z.union([told, z.object({ clocks: told }).transform((problem) => problem.clocks)]);

let product: TestProduct;
/** The only process of the API, so that nobody else sweeps. */
let api: ServedApi;
let ground: CaseGround;

beforeAll(async () => {
  product = await TestProduct.start();
  await product.stopApi();
  const { TASK_QUEUE: caseTaskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  const { outbox: outboxFolder, database } = product;
  api = await ServedApi.start({ databaseUrl: database.url, caseTaskQueue, documentsTaskQueue, outboxFolder });
  ground = { rest: new RestClient(`${api.base}/api/v1`), temporal: product.temporal };
});
afterAll(async () => {
  await api.stop();
  await product.stop();
});

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 300; looks += 1) {
    if (await done()) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('It has not come about.');
}

const documentsOf = async (followed: FollowedCase) => documents.parse(await followed.part('documents')).items;
const warningsOf = async (followed: FollowedCase) =>
  warnings.parse(await followed.read()).warnings.map(({ code }) => code);
const casesWithLostSteps = async () =>
  clocks.parse(await (await fetch(`${api.base}/health/clocks`)).json()).casesWithLostSteps;

/** A case that was confirmed, its letter sent, after the backup to which its record was put back; Temporal has forgotten it. */
async function withLostConfirmation(): Promise<{ readonly followed: FollowedCase; readonly letter: string }> {
  const followed = await FollowedCase.open(ground);
  await followed.read();
  const restore = await backupOf(product.database);
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('note', { text: 'Leaves no trace.' });
  await until(async () => (await documentsOf(followed)).some(({ status }) => status === 'dispatched'));
  const [letter] = await documentsOf(followed);
  await forget(product.temporal.client, followed.id);
  await restore();
  return { followed, letter: letter?.number ?? '' };
}

describe('a record that is older than the letters of a case that Temporal has forgotten', () => {
  it('is gone on from, and what is lost is a duty until a person ends it', async () => {
    const { followed, letter } = await withLostConfirmation();

    await until(async () => {
      await api.sweep();
      return (await warningsOf(followed)).includes('acknowledged-steps-lost');
    });

    expect(JSON.stringify(await followed.part('timeline'))).toContain(`Letters that went out meanwhile: ${letter}.`);
    expect(api.log).toContainEqual(
      expect.objectContaining({
        msg: 'steps of a case are lost',
        processId: followed.id,
        afterRevision: 1,
        lastRevision: 2,
        letters: [letter],
      }),
    );
    expect(await casesWithLostSteps()).toBe(1);

    await followed.command('confirm-overpayment', confirmation);
    await until(async () => (await documentsOf(followed)).every(({ status }) => status === 'dispatched'));
    expect((await documentsOf(followed)).map(({ number }) => number)).not.toContain(letter);
    await followed.command('acknowledge-lost-steps', { note: 'The debtor showed the notice; confirmed again.' });
    expect(await warningsOf(followed)).not.toContain('acknowledged-steps-lost');
    expect(await casesWithLostSteps()).toBe(0);
  });

  it('is told by npm run recover for as long as nobody has seen to it', async () => {
    const { followed, letter } = await withLostConfirmation();
    const recovered = async (dryRun: boolean) => {
      const lines: string[] = [];
      const settings = readRecoverSettings(product.variables);
      const isLevel = await recover({ settings, dryRun, say: (line) => lines.push(line) });
      return { isLevel, text: lines.join('\n') };
    };

    for (const dryRun of [true, false, false]) {
      const { isLevel, text } = await recovered(dryRun);
      expect(isLevel).toBe(false);
      expect(text).toContain(`${followed.id}: What was done after revision 1, up to revision 2 at least`);
      expect(text).toContain(letter);
    }
    await followed.command('acknowledge-lost-steps', { note: 'Nothing else was done.' });
    expect(await recovered(false)).toMatchObject({ isLevel: true, text: expect.stringContaining('All is level.') });
  });
});
