import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { recoveryCaseWorkflow } from '../../../contracts/recovery-case.ts';
import { caseNumberAttribute } from '../../../contracts/search-attributes.ts';
import { createDatabase, type TestDatabase } from '../../../tests/harness/database.ts';
import { RestClient } from '../../../tests/harness/rest-client.ts';
import { ServedApi } from '../../../tests/harness/served-api.ts';
import { connectTemporal, uniqueName, type TestTemporal } from '../../../tests/harness/temporal.ts';
import { openingBody } from '../../../tests/sample/opening-body.ts';

let caseTaskQueue: string;
let database: TestDatabase;
let temporal: TestTemporal;

beforeEach(async () => {
  caseTaskQueue = uniqueName('case-numbers');
  [database, temporal] = await Promise.all([createDatabase(), connectTemporal()]);
});
afterEach(async () => {
  await temporal.close();
  await database.drop();
});

/** Opens cases with a process of the API that has just been started. */
async function numbersOf(count: number): Promise<readonly string[]> {
  const api = await ServedApi.start({ databaseUrl: database.url, caseTaskQueue });
  try {
    const rest = new RestClient(`${api.base}/api/v1`);
    const numbers: string[] = [];
    for (let opened = 0; opened < count; opened += 1)
      numbers.push(String((await rest.post('/cases', openingBody())).body['number']));
    return numbers;
  } finally {
    await api.stop();
  }
}

/** As a database does that is restored from a backup. */
async function turnTheSequenceBack(): Promise<void> {
  const owner = new pg.Client({ connectionString: database.urlAs('owner') });
  await owner.connect();
  await owner.query(`SELECT setval('case_number', 1, false)`);
  await owner.end();
}

async function untilTemporalShows(count: number): Promise<void> {
  while ((await temporal.client.workflow.count(`TaskQueue = '${caseTaskQueue}'`)).count < count)
    await new Promise((resume) => setTimeout(resume, 50));
}

it('goes by no number that was not given here', async () => {
  await temporal.client.workflow.start(recoveryCaseWorkflow, {
    taskQueue: caseTaskQueue,
    workflowId: uniqueName('case-of-other-office'),
    typedSearchAttributes: [{ key: caseNumberAttribute, value: 'MOVED-99999999999999999999' }],
  });
  while ((await temporal.client.workflow.count(`CaseNumber = 'MOVED-99999999999999999999'`)).count === 0)
    await new Promise((resume) => setTimeout(resume, 50));

  expect(await numbersOf(1)).toEqual([expect.stringMatching(/^DAYU-\d{4}-\d{6}$/)]);
});

it('gives no number twice, not even after the database was restored from an older backup', async () => {
  const before = await numbersOf(3);
  await turnTheSequenceBack();
  await untilTemporalShows(3);
  const after = await numbersOf(2);
  expect(new Set([...before, ...after]).size).toBe(5);
  expect(after[0]?.localeCompare(before[2] ?? '')).toBe(1);
});
