import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProcessEntity } from '../../database/entities/process.ts';
import { StageIntervalEntity, type StageIntervalRow } from '../../database/entities/stage-interval.ts';
import { readStageDurations } from '../../database/figures/stage-durations.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { casePartlyPaid, newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

async function intervals(simulated: SimulatedCase): Promise<readonly StageIntervalRow[]> {
  await record.write(simulated.records);
  const { processId } = simulated.state.opening;
  return record.dataSource
    .getRepository(StageIntervalEntity)
    .find({ where: { processId }, order: { revision: 'ASC', position: 'ASC' } });
}

/** A case that nobody touches: clocks alone take it as far as they can. */
function untouchedCase(): SimulatedCase {
  const simulated = casePartlyPaid();
  simulated.until('2027-06-30');
  return simulated;
}

/** A case that is closed and opened again. */
function reopenedCase(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', newOpening());
  simulated.until('2026-02-02');
  simulated.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
  simulated.until('2026-03-02');
  simulated.give('reopen', { reason: 'New facts.', newFacts: 'It was the person after all.' });
  return simulated;
}

describe('the stages of a process in the record', () => {
  it('go on from the day they were entered, where the clock of a server was put back meanwhile', async () => {
    const simulated = reopenedCase();
    const [reopening] = simulated.records.slice(-1);
    if (reopening === undefined) throw new Error('The case was not opened again.');
    await record.write([...simulated.records.slice(0, -1), { ...reopening, on: plainDate('2026-01-20') }]);
    const { processId } = simulated.state.opening;
    const rows = await record.dataSource.getRepository(StageIntervalEntity).find({ where: { processId } });
    expect(rows.find(({ stage }) => stage === 'closed')).toMatchObject({
      enteredOn: '2026-02-02',
      leftOn: '2026-02-02',
      leftThrough: 'reopen',
    });
  });

  it.each([
    ['that clocks move', untouchedCase],
    ['that is closed and opened again', reopenedCase],
  ])(
    'follow each other without a gap in a case %s, and the last is the one in which it stands',
    async (_what, make) => {
      const simulated = make();
      const rows = await intervals(simulated);
      expect(rows.length).toBeGreaterThan(2);
      rows.slice(1).forEach((row, index) => {
        expect([rows[index]?.leftOn, rows[index]?.leftAtRevision]).toEqual([row.enteredOn, row.revision]);
      });
      expect(rows.filter(({ leftOn }) => leftOn === null)).toEqual([rows.at(-1)]);
      const { processId } = simulated.state.opening;
      const process = await record.dataSource.getRepository(ProcessEntity).findOneByOrFail({ id: processId });
      expect(rows.at(-1)).toMatchObject({
        stage: process.stage,
        enteredOn: process.stageEnteredOn,
        officeId: 'dayu',
        processKind: 'recovery-case',
      });
    },
  );

  it('say how each was left', async () => {
    expect(
      (await intervals(reopenedCase())).map(({ stage, leftBy, leftThrough }) => [stage, leftBy, leftThrough]),
    ).toEqual([
      ['verification', 'command', 'close'],
      ['closed', 'command', 'reopen'],
      ['verification', null, null],
    ]);
    expect((await intervals(untouchedCase())).map(({ stage, leftBy }) => [stage, leftBy])).toContainEqual([
      'persuasion',
      'deadline',
    ]);
  });

  it('are entered once, however often the same step is recorded', async () => {
    const simulated = reopenedCase();
    const rows = await intervals(simulated);
    expect(await intervals(simulated)).toEqual(rows);
  });
});

describe('how long processes stand in a stage', () => {
  it('is counted from entering to leaving, by kind and office, apart from those that stand there', async () => {
    const { office } = newOpening();
    const of = async (days: readonly string[], id: string) => {
      for (const day of days) {
        const simulated = new SimulatedCase('2026-01-05', newOpening({ office: { ...office, id } }));
        simulated.until(day);
        simulated.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
        await record.write(simulated.records);
      }
      await record.write(new SimulatedCase('2026-01-05', newOpening({ office: { ...office, id } })).records);
    };
    await of(['2026-01-06', '2026-01-08', '2026-01-25', '2026-02-10'], 'fenyi');
    await of(['2026-01-12'], 'fengcheng');
    const asked = { kind: ['recovery-case'], leftFrom: plainDate('2026-01-01'), leftTo: plainDate('2026-01-31') };
    const found = await readStageDurations(record.dataSource, { ...asked, office: ['fenyi', 'fengcheng'] });
    expect(found).toMatchObject([
      { office: 'fengcheng', stage: 'verification', left: 1, average: 7, median: 7, longest: 7, standing: 1 },
      {
        office: 'fenyi',
        kind: 'recovery-case',
        stage: 'verification',
        left: 3,
        byPeople: 3,
        byClocks: 0,
        average: 8,
        median: 3,
        nineOfTen: 20,
        longest: 20,
        standing: 1,
      },
    ]);
    expect(await readStageDurations(record.dataSource, { ...asked, office: ['jiangxi'] })).toEqual([]);
  });
});
