import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { casePartlyPaid, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { yuan } from '../../tests/sample/sample-case.ts';
import { readSteps, type WantedSteps } from './recorded-steps.ts';

let record: TestRecord;
let processId: string;
const statements: string[] = [];

beforeAll(async () => {
  record = await openRecord();
  const simulated = casePartlyPaid();
  for (let payment = 2; payment < 40; payment += 1) {
    const reference = `bank-${payment}`;
    simulated.give('record-payment', {
      amount: yuan('10.00'),
      receivedOn: simulated.state.openedOn,
      reference,
      payer: '戴某',
    });
  }
  processId = simulated.state.opening.processId;
  await record.write(simulated.records);
  record.dataSource.logger = {
    logQuery: (statement) => void statements.push(statement),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
});
afterAll(() => record.close());

async function read(part: Partial<WantedSteps>) {
  statements.length = 0;
  const steps = await readSteps(record.dataSource, {
    processId,
    order: 'ascending',
    beyond: null,
    limit: 200,
    ...part,
  });
  return { steps, statements: statements.length };
}

it('takes as many statements for many steps as for a few', async () => {
  const [few, many] = [await read({ limit: 2, order: 'descending' }), await read({ order: 'descending' })];
  expect([few.steps.length, many.steps.length]).toEqual([3, 41]);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(6);
});

it('knows the stage before each step, in the middle of a case and in both directions', async () => {
  const whole = (await read({})).steps;
  expect(whole.slice(0, 3).map(({ stageBefore, audit: { stage } }) => [stageBefore, stage])).toEqual([
    [null, 'verification'],
    ['verification', 'persuasion'],
    ['persuasion', 'persuasion'],
  ]);
  for (const { audit, stageBefore } of whole.slice(0, 5)) {
    const { revision } = audit;
    const upwards = await read({ beyond: revision === 1 ? null : revision - 1, limit: 1 });
    const downwards = await read({ beyond: revision + 1, limit: 1, order: 'descending' });
    for (const { steps } of [upwards, downwards]) expect(steps[0]).toMatchObject({ stageBefore, audit: { revision } });
  }
});
