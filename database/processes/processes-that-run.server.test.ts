import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { officeSettings, SimulatedCase, yuan } from '../../tests/sample/sample-case.ts';
import { countToRun, hasToRun, idsToRun, nextToRun } from './processes-that-run.ts';

/** Cases of every standing: open, with a letter on its way and without one, and closed, with and without, or about to be reopened. */
const standings = {
  open: () => opened(),
  'open with a letter': () => confirmed(),
  closed: () => closed(opened()),
  'closed with a letter': () => closed(confirmed()),
  'closed, whose reopening waits': () => {
    const simulated = closed(opened());
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    return simulated;
  },
} as const satisfies Record<string, () => SimulatedCase>;

const opened = () =>
  new SimulatedCase('2026-01-05', {
    ...newOpening({}),
    officeSettings: officeSettings({ settings: { gates: ['reopening'] } }),
  });

function confirmed(): SimulatedCase {
  const simulated = opened();
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate of 2017.',
  });
  return simulated;
}

function closed(simulated: SimulatedCase): SimulatedCase {
  simulated.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
  return simulated;
}

let record: TestRecord;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  record = await openRecord();
  const all = Object.entries(standings).map(([name, make]) => [name, make()] as const);
  for (const [, simulated] of all) await record.write(simulated.records);
  ids = Object.fromEntries(all.map(([name, { state }]) => [name, state.opening.processId]));
  // Their letters cannot be produced as things are.
  for (const name of ['closed', 'closed, whose reopening waits'])
    await record.dataSource.query(`UPDATE document SET failed_on = '2026-01-06' WHERE process_id = $1`, [ids[name]]);
});
afterAll(() => record.close());

/** What has to run: all but what is closed and has no letter on its way. */
const running = () =>
  Object.entries(ids)
    .flatMap(([name, id]) => (name === 'closed' ? [] : [id]))
    .toSorted();

const found = async (statement: string, values: readonly unknown[] = []): Promise<readonly string[]> =>
  (await record.dataSource.query<{ readonly id: string }[]>(statement, [...values])).map(({ id }) => id);

describe('the processes that have to run', () => {
  it('are those that go on, and those of which a letter is to be sent still', async () => {
    expect((await found(`SELECT id FROM process WHERE ${hasToRun} ORDER BY id`)).toSorted()).toEqual(running());
    expect((await found(idsToRun)).toSorted()).toEqual(running());
    expect(await record.dataSource.query(countToRun)).toEqual([{ count: running().length }]);
  });

  it('are had page by page, each once', async () => {
    const pages: string[][] = [];
    for (let after: string | null = null; ;) {
      const page = await found(nextToRun, [after, 3]);
      if (page.length === 0) break;
      pages.push([...page]);
      after = page.at(-1) ?? null;
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 1]);
    expect(pages.flat()).toEqual(running());
  });
});
