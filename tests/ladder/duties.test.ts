import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { officeSettings, SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import { simulateConfirmed } from './simulated-at-court.ts';

const approver = { id: 'approver-1', name: '审批人一' };

function duties(simulated: SimulatedCase): readonly string[] {
  return dutiesOf(recoveryCase, simulated.state).map(
    ({ id, who, since, due, overdue }) =>
      `${id}: ${who} since ${since} by ${due ?? 'no day'}${overdue ? ', overdue' : ''}`,
  );
}

function duty(simulated: SimulatedCase, id: string) {
  return dutiesOf(recoveryCase, simulated.state).find((each) => each.id === id);
}

describe('the duties of a case', () => {
  it('say who has to do what, since when, by when and by which row, and what happens otherwise', () => {
    const simulated = new SimulatedCase('2026-01-05');
    expect(duties(simulated)).toEqual([
      'establish-overpayment: assignee since 2026-01-05 by 2026-04-03',
      'assign-process: supervisor since 2026-01-05 by no day',
    ]);
    expect(duty(simulated, 'establish-overpayment')).toMatchObject({
      rule: 'A4',
      otherwise: { deadlineId: 'D1', on: '2026-04-04', consequence: 'investigation' },
      commands: ['confirm-overpayment', 'report-unreachable', 'close'],
      blocked: null,
    });
  });

  it('are over once they are done', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('assign', { assignee: 'caseworker-2' });
    expect(duties(simulated)).toEqual(['establish-overpayment: assignee since 2026-01-05 by 2026-04-03']);
    const confirmed = simulateConfirmed();
    expect(duty(confirmed, 'establish-overpayment')).toBeUndefined();
  });

  it('are not overdue while a clock acts by itself, and are once reminders have begun', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('assign', { assignee: 'caseworker-2' });
    simulated.until('2026-05-06');
    expect(duties(simulated)).toEqual(['establish-overpayment: assignee since 2026-01-05 by 2026-05-20']);
    simulated.until('2026-05-21');
    expect(duties(simulated)).toEqual(['establish-overpayment: assignee since 2026-01-05 by 2026-05-20, overdue']);
  });

  it('stand on hold without a day', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('hold', { until: plainDate('2026-02-02'), reason: 'The register is being rebuilt.' });
    expect(duty(simulated, 'establish-overpayment')).toMatchObject({
      due: null,
      overdue: false,
      otherwise: null,
      // What the hold does not stop is left to do.
      commands: ['close'],
      blocked: null,
    });
    simulated.give('release', { reason: 'The register is there again.' });
    expect(duty(simulated, 'establish-overpayment')).toMatchObject({ blocked: null, due: '2026-04-03' });
  });

  it('name their commands and say why, where none is open', () => {
    const simulated = simulateConfirmed();
    simulated.give('ask-for-collaboration', { authority: '大余县民政局', request: 'Who are the heirs?' });
    const [asked] = simulated.state.collaborations;
    simulated.give('hold', { until: plainDate('2026-02-02'), reason: 'The register is being rebuilt.' });
    expect(duty(simulated, `obtain-collaboration/${asked?.documentId}`)).toMatchObject({
      commands: ['record-collaboration-answer'],
      blocked: { code: 'process-on-hold' },
    });
  });

  it('are of a second person where a step waits for one, with a reminder that makes them overdue', () => {
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({ officeSettings: officeSettings({ settings: { gates: ['correction'] } }) }),
    );
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2019-12-31'),
      benefitCode: 'basic-pension',
      amount: minorUnits(10_000_000),
      reason: 'Two months were paid back in 2019.',
    });
    expect(duties(simulated)).toContain('approve-step/G1: approver since 2026-01-05 by 2026-01-12');
    simulated.until('2026-01-21');
    expect(duties(simulated)).toContain('approve-step/G1: approver since 2026-01-05 by 2026-01-12, overdue');
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(duty(simulated, 'approve-step/G1')).toBeUndefined();
  });

  it("are the operator's where a clock or a document has failed", () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.clockFails('No room.');
    expect(duties(simulated)).toContain('let-clock-act/D1: operator since 2026-04-04 by no day');
    simulated.give('let-clock-act', { deadlineId: 'D1', note: 'Mended.' });
    expect(duty(simulated, 'let-clock-act/D1')).toBeUndefined();

    const confirmed = simulateConfirmed();
    confirmed.documentFails('W1', 'No room.');
    expect(duty(confirmed, 'produce-document/W1')).toMatchObject({ who: 'operator', commands: ['produce-document'] });
    confirmed.give('produce-document', { documentId: 'W1', note: 'Mended.' });
    expect(duty(confirmed, 'produce-document/W1')).toBeUndefined();
  });

  it('end with the case', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(duties(simulated)).toEqual([]);
  });

  it('are to find out what was lost, since the day on which that came to light', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.until('2026-01-08');
    simulated.isTakenUp({ afterRevision: 1, lastRevision: 3, letters: [] });
    expect(duties(simulated)).toContain('find-lost-steps: assignee since 2026-01-08 by no day');
    simulated.give('acknowledge-lost-steps', { note: 'Asked everybody.' });
    expect(duty(simulated, 'find-lost-steps')).toBeUndefined();
  });
});
