import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { FollowedCase } from '../../tests/harness/followed-case.ts';
import { TestProduct } from '../../tests/harness/product.ts';
import { backupOf } from '../../tests/harness/record-backup.ts';
import { RestClient } from '../../tests/harness/rest-client.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { confirmInTheRecordAlone } from '../../tests/harness/step-lost-on-its-way.ts';
import { confirmation } from '../../tests/sample/opening-body.ts';
import { recover } from './recover-command.ts';
import { readRecoverSettings, type RecoverSettings } from './recover-settings.ts';

let product: TestProduct;
let settings: RecoverSettings;
beforeEach(async () => {
  product = await TestProduct.start();
  settings = readRecoverSettings(product.variables);
});
afterEach(() => product.stop());

interface Told {
  readonly isLevel: boolean;
  readonly text: string;
}

async function recovered(dryRun = false): Promise<Told> {
  const lines: string[] = [];
  const isLevel = await recover({ settings, dryRun, say: (line) => lines.push(line), patience: 1_000 });
  return { isLevel, text: lines.join('\n') };
}

const handleOf = ({ id }: FollowedCase) => product.temporal.client.workflow.getHandle(workflowIdOf(id));

/** Cases that have a process, opened and recorded, and nobody who compares but the command. */
async function opened(count: number): Promise<readonly FollowedCase[]> {
  const cases = await Promise.all(Array.from({ length: count }, () => FollowedCase.open(product)));
  for (const followed of cases) await followed.read();
  return cases;
}

/** Whether each case takes a command on the revision that its record shows. */
async function takesCommands(cases: readonly FollowedCase[]): Promise<readonly boolean[]> {
  const { caseTaskQueue, documentsTaskQueue } = settings;
  const api = await ServedApi.start({ databaseUrl: product.database.url, caseTaskQueue, documentsTaskQueue });
  const rest = new RestClient(`${api.base}/api/v1`);
  const taken: boolean[] = [];
  for (const { id } of cases) {
    const ifMatch = (await rest.get(`/cases/${id}`)).headers.get('ETag') ?? '';
    const answer = await rest.post(`/cases/${id}/commands/note`, { text: 'Goes on.' }, { ifMatch });
    taken.push(answer.status === 200);
  }
  await api.stop();
  return taken;
}

describe('npm run recover', () => {
  it('tells which cases are not level, mends them when it is not only to tell, and then all is level', async () => {
    const [level, behind, gone] = await opened(3);
    if (level === undefined || behind === undefined || gone === undefined) throw new Error('No cases.');
    await product.stopApi();
    await confirmInTheRecordAlone(product.database, behind.id);
    await handleOf(gone).terminate('by hand');

    const told = await recovered(true);
    expect(told.isLevel).toBe(false);
    expect(told.text).toMatch(/^compared +3$/m);
    expect(told.text).toMatch(/^process behind its record +1 +0 +1$/m);
    expect(told.text).toMatch(/^process gone +1 +0 +1$/m);
    expect(told.text).toContain(`${behind.id}: process behind its record, recorded at revision 2, runs at revision 1.`);
    expect(told.text).toContain('docs/operations.md');
    expect((await handleOf(gone).describe()).status.name).toBe('TERMINATED');

    const mended = await recovered();
    expect(mended).toMatchObject({ isLevel: true, text: expect.stringContaining('All is level.') });
    expect(mended.text).toMatch(/^process behind its record +1 +1 +0 +went on from the record$/m);
    expect(mended.text).toMatch(/^process gone +1 +1 +0 +taken up from the record$/m);
    expect(await takesCommands([level, behind, gone])).toEqual([true, true, true]);
  });

  it('has a record that was restored from a backup written anew', async () => {
    const [moved] = await opened(1);
    if (moved === undefined) throw new Error('No case.');
    const restore = await backupOf(product.database);
    await moved.command('confirm-overpayment', confirmation);
    const since = await FollowedCase.confirmed(product);
    await since.read();
    await product.stopApi();
    await restore();

    const { isLevel, text } = await recovered();
    expect(text).toMatch(/^record behind its process +2 +2 +0 +record written anew from the histories$/m);
    expect(isLevel).toBe(true);
    expect(await takesCommands([moved, since])).toEqual([true, true]);
  });

  it('tells what remains, and what a person has to do, where nobody works on cases', async () => {
    const [behind] = await opened(1);
    if (behind === undefined) throw new Error('No case.');
    await product.stopApi();
    await confirmInTheRecordAlone(product.database, behind.id);
    await product.killWorkers();

    const { isLevel, text } = await recovered();
    expect(isLevel).toBe(false);
    expect(text).toMatch(/^process behind its record +1 +0 +1$/m);
    expect(text).toContain(`${behind.id}: process behind its record`);
    expect(text).toContain('See that workers run');
  });

  it('does nothing while somebody else compares, and says who that is', async () => {
    const other = new pg.Client({ connectionString: product.database.url, application_name: 'api' });
    await other.connect();
    await other.query('SELECT pg_advisory_lock(7351204)');
    await expect(recovered()).rejects.toThrow(/"api" on 127\.0\.0\.1 \(process \d+ of PostgreSQL\) compares/);
    await other.end();
  });
});
