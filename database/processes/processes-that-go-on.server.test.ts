import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { officeSettings, SimulatedCase } from '../../tests/sample/sample-case.ts';
import { findLeftToAdopt, countAdoption } from '../offices/calendar-versions.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

/** A case whose office wants a second person for reopening. */
function opened(): SimulatedCase {
  return new SimulatedCase('2026-01-05', {
    ...newOpening({}),
    officeSettings: officeSettings({ settings: { gates: ['reopening'] } }),
  });
}

it('counts open cases by a new calendar, and closed ones whose reopening waits for a second person', async () => {
  const [open, closed, waiting] = [opened(), opened(), opened()];
  for (const simulated of [closed, waiting]) simulated.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
  waiting.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
  expect([open, closed, waiting].map(({ state }) => state.stage)).toEqual(['verification', 'closed', 'closed']);
  for (const simulated of [open, closed, waiting]) await record.write(simulated.records);

  const change = { calendarId: 'cn', version: 'cn-2027.1' } as const;
  const expected = [open, waiting].map(({ state }) => state.opening.processId).toSorted();
  const left = await findLeftToAdopt(record.dataSource.manager, change, null, 10);
  expect(left).toEqual(expected.map((id) => ({ kind: 'recovery-case', id })));
  expect(await countAdoption(record.dataSource.manager, 'cn', 'cn-2027.1')).toEqual({ adopted: 0, left: 2 });
});
