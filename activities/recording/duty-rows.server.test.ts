import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DutyEntity } from '../../database/entities/duty.ts';
import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import { readMissed } from '../../database/steps/missed-transitions.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { casePartlyPaid, newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

async function rows(simulated: SimulatedCase, state: 'open' | 'done') {
  const processId = simulated.state.opening.processId;
  return record.dataSource.getRepository(DutyEntity).find({ where: { processId, state }, order: { id: 'ASC' } });
}

/** What the record has of the duties that stand, as the rules say it. */
async function recorded(simulated: SimulatedCase) {
  return (await rows(simulated, 'open')).map(({ id, kind, who, since, due, rule, overdue, commands }) => ({
    id,
    kind,
    who,
    since,
    due,
    rule,
    overdue,
    commands,
  }));
}

function standing(simulated: SimulatedCase) {
  return dutiesOf(recoveryCase, simulated.state)
    .map(({ id, kind, who, since, due, rule, overdue, commands }) => ({
      id,
      kind,
      who,
      since,
      due,
      rule,
      overdue,
      commands,
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

describe('the duties of a process in the record', () => {
  it('are those that its rules ask for after each transition, and what is done stays as done', async () => {
    const simulated = new SimulatedCase('2026-01-05', newOpening());
    let written = 0;
    const write = async () => {
      await record.write(simulated.records.slice(written));
      written = simulated.records.length;
      expect(await recorded(simulated)).toEqual(standing(simulated));
    };
    await write();
    simulated.give('assign', { assignee: 'caseworker-2' });
    await write();
    expect((await rows(simulated, 'done')).map(({ id, revision }) => [id, revision])).toEqual([['assign-process', 2]]);
    expect(
      (await rows(simulated, 'open')).map(({ assignee, officeId, processKind }) => [assignee, officeId, processKind]),
    ).toEqual([['caseworker-2', 'dayu', 'recovery-case']]);
    simulated.until('2026-05-21');
    await write();
    expect((await rows(simulated, 'open')).map(({ overdue }) => overdue)).toEqual([true]);
    simulated.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    await write();
    expect(await rows(simulated, 'open')).toEqual([]);
  });

  it('come again where the same is asked for once more', async () => {
    const simulated = new SimulatedCase('2026-01-05', newOpening());
    await record.write(simulated.records);
    simulated.clockFails('No room.');
    simulated.give('let-clock-act', { deadlineId: 'D1', note: 'Mended.' });
    simulated.clockFails('No room.');
    await record.write(simulated.records.slice(1));
    expect(await recorded(simulated)).toEqual(standing(simulated));
    expect((await rows(simulated, 'open')).map(({ id, revision }) => [id, revision])).toContainEqual([
      'let-clock-act/D1',
      4,
    ]);
  });

  it('stay as they are, with the transition that left them so, where a later one asks for the same', async () => {
    const simulated = new SimulatedCase('2026-01-05', newOpening());
    simulated.give('note', { text: 'Telephoned.' });
    await record.write(simulated.records);
    expect((await rows(simulated, 'open')).map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('are written anew with transitions that were missed', async () => {
    const simulated = casePartlyPaid();
    await record.write(simulated.records);
    const { processId } = simulated.state.opening;
    const missed = await readMissed(record.dataSource, recoveryCaseKind, processId, 0);
    const other = await openRecord();
    try {
      await other.recorder.recordMissed(processId, missed ?? '');
      const again = await other.dataSource
        .getRepository(DutyEntity)
        .find({ where: { processId, state: 'open' }, order: { id: 'ASC' } });
      expect(again).toEqual(await rows(simulated, 'open'));
    } finally {
      await other.close();
    }
  });
});
