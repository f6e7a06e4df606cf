import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { ProcessUseEntity } from '../../database/entities/process-use.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { findUsing } from '../../database/steps/used.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { beginnings } from '../../tests/ladder/walks/beginnings/beginnings.ts';
import { casePartlyPaid, newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { calendarTo2027 } from '../../tests/sample/made-up-notice.ts';
import { officeSettings, SimulatedCase } from '../../tests/sample/sample-case.ts';
import { TransitionRecorder } from './record-transition.ts';
import { usedBy } from './used.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

const law = `cn@${rulebook('cn').version}`;

/** What each transition of a case was made with, in its order, as the record has it. */
async function used(simulated: SimulatedCase): Promise<readonly (readonly string[])[]> {
  await record.write(simulated.records);
  const { processId } = simulated.state.opening;
  const entries = await record.dataSource
    .getRepository(AuditEntryEntity)
    .find({ where: { processId }, order: { revision: 'ASC' } });
  return entries.map((entry) => entry.used);
}

describe('what a transition was made with', () => {
  it('has the law, the calendar, the rows of its clocks and the templates of its letters', async () => {
    const simulated = casePartlyPaid();
    simulated.until('2027-03-01');
    const entries = await used(simulated);
    simulated.records.forEach(({ deadlines, documents }, index) => {
      expect(entries[index]).toEqual(
        expect.arrayContaining([
          `rulebook:${law}`,
          `calendar:cn@${simulated.state.calendar.version}`,
          'build:unbuilt',
          ...deadlines.map(({ rule }) => `row:${law}/${rule}`),
          ...documents.map(({ kind, templateVersion }) => `template:${kind}@${templateVersion}`),
        ]),
      );
    });
    expect(entries.flat()).toContain('template:recovery-decision@1');
  });

  it('has the settings and the calendar from the step that brings them', async () => {
    const simulated = new SimulatedCase('2026-01-05', newOpening());
    const before = simulated.state.calendar.version;
    simulated.goBy(officeSettings({ settings: { gates: ['reopening'] } }, 'dayu.cn.7'));
    simulated.adopt(calendarTo2027);
    expect((await used(simulated)).map((entry) => entry.filter((each) => /^(settings|calendar):/.test(each)))).toEqual([
      [`calendar:cn@${before}`],
      ['settings:dayu.cn.7', `calendar:cn@${before}`],
      ['settings:dayu.cn.7', `calendar:cn@${calendarTo2027.version}`],
    ]);
  });

  it('has the row by which a fine was booked, and those that were cited', () => {
    const simulated = beginnings['fined']?.();
    const { charges } = rulebook('cn');
    const all = simulated?.records.flatMap((each) => usedBy(each, each.state.balances, 'a1')) ?? [];
    expect(all).toContain(`row:${law}/${charges.fine?.row}`);
    for (const row of simulated?.records.flatMap(({ lawsCited }) => lawsCited) ?? [])
      expect(all).toContain(`row:${law}/${row}`);
  });

  it('names the build of the program', async () => {
    const simulated = new SimulatedCase('2026-01-05', newOpening());
    const recorder = new TransitionRecorder(record.dataSource, record.keyring, processKinds, undefined, 'c0ffee');
    for (const each of simulated.records) await recorder.recordTransition(each);
    expect((await used(simulated)).at(0)).toContain('build:c0ffee');
  });
});

describe('the processes that have used something', () => {
  it('have each that their steps have used once, and nothing else', async () => {
    const simulated = casePartlyPaid();
    const steps = await used(simulated);
    const rows = await record.dataSource
      .getRepository(ProcessUseEntity)
      .find({ where: { processId: simulated.state.opening.processId }, order: { used: 'ASC' } });
    expect(steps.length).toBeGreaterThan(2);
    expect(rows.map((row) => row.used)).toEqual([...new Set(steps.flat())].toSorted());
  });

  it('are found open or closed, with the steps that did, page by page', async () => {
    const cases = ['3', '1', '2'].map((digit) => {
      const processId = `00000000-0000-4000-8000-00000000000${digit}`;
      return new SimulatedCase(
        '2026-01-05',
        newOpening({ processId, officeSettings: officeSettings({ settings: { gates: ['reopening'] } }, 'dayu.cn.9') }),
      );
    });
    cases[0]?.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
    for (const simulated of cases) await record.write(simulated.records);
    const first = await findUsing(record.dataSource, 'settings:dayu.cn.9', 2, undefined);
    expect(first.map(({ id }) => id.at(-1))).toEqual(['1', '2', '3']);
    expect(first.at(2)).toMatchObject({
      kind: 'recovery-case',
      stage: 'closed',
      transitions: 2,
      firstRevision: 1,
      firstOn: '2026-01-05',
      lastRevision: 2,
    });
    expect(await findUsing(record.dataSource, 'settings:dayu.cn.9', 2, first.at(1)?.id)).toEqual([first.at(2)]);
    expect(await findUsing(record.dataSource, 'settings:dayu.cn.10', 2, undefined)).toEqual([]);
  });
});
