import { describe, expect, it } from '@jest/globals';
import { parseAmount, type MinorUnits } from '../../money/money.ts';
import { addDays, plainDate } from '../../calendar/plain-date.ts';
import { dutiesOf } from '../../kernel/duties/duties.ts';
import {
  anonymous,
  handler,
  head,
  intake,
  officer,
  SimulatedReport,
  realName,
  secondReader,
} from '../../../tests/sample/simulated-reports.ts';
import { reward } from './definition.ts';

const yuan = (text: string): MinorUnits => parseAmount(text, 'CNY');

describe('the clocks of a report', () => {
  it('give five working days for the examination and ten for the reply to a reporter who wants one', () => {
    const report = new SimulatedReport('2026-02-11');
    expect([report.due('screening'), report.due('reply')]).toEqual(['2026-02-25', '2026-03-03']);
    const unasked = new SimulatedReport('2026-02-11', { reporter: { ...realName, wantsAnswer: false } });
    expect([unasked.due('screening'), unasked.due('reply')]).toEqual(['2026-02-25', undefined]);
    expect(new SimulatedReport('2026-02-11', { reporter: anonymous }).due('reply')).toBeUndefined();
  });

  it('are those by which each duty is to be done, and the reminder of the report where it has none', () => {
    const report = new SimulatedReport('2026-03-02');
    const dueDuties = (): readonly string[] => dutiesOf(reward, report.state).map(({ kind, due }) => `${kind} ${due}`);
    expect(dueDuties()).toContain('screen-report 2026-03-09');
    report.isAccepted();
    expect(dueDuties()).toContain('assign-handlers 2026-05-28');
    report.isHandled();
    report.as(head).give('stay', { reason: '等待鉴定', on: report.today });
    expect(dueDuties()).toContain(`resume-report ${report.due('report-reminder')}`);
  });

  it('never accept a report by silence', () => {
    const report = new SimulatedReport('2026-02-11');
    report.until('2026-03-20');
    expect(report.state.stage).toBe('received');
    expect(report.alerts()).toEqual([
      'The report has not been examined in time. It is not accepted by that.',
      'The reporter has not been told in time whether the report is accepted.',
    ]);
    expect(report.due('report-reminder')).toBeDefined();
  });

  it('give sixty working days for the handling, once extended by up to thirty', () => {
    const report = new SimulatedReport('2026-03-02').isAccepted().isHandled();
    expect(report.due('handling')).toBe('2026-05-28');
    expect(report.as(head).refusalOf('extend', { workingDays: 31, reason: '' })).toBe('extension-too-long');
    expect(report.as(head).refusalOf('extend', { workingDays: 0, reason: '' })).toBe('extension-too-long');
    report.as(head).give('extend', { workingDays: 30, reason: '案情复杂' });
    expect(report.due('handling')).toBe('2026-07-10');
    expect(report.as(head).refusalOf('extend', { workingDays: 1, reason: '' })).toBe('already-extended');
    report.until('2026-07-20');
    expect(report.alerts()).toEqual(['The report has not been handled in time.']);
    expect(report.as(head).refusalOf('extend', { workingDays: 1, reason: '' })).toBe('already-extended');
  });

  it('keep what is left while the handling is stayed, whenever that is recorded', () => {
    for (const [stayedOn, resumedOn] of [
      ['2026-03-20', '2026-05-11'],
      ['2026-03-25', '2026-05-15'],
    ] as const) {
      const report = new SimulatedReport('2026-03-02').isAccepted().isHandled();
      report.until(stayedOn);
      report.as(head).give('stay', { reason: '等待鉴定', on: plainDate('2026-03-20') });
      expect(report.state.stage).toBe('stayed');
      expect(report.state.deadlines.find(({ purpose }) => purpose === 'handling')).toMatchObject({
        status: 'on-hold',
        remaining: 46,
      });
      report.until(resumedOn);
      report.as(head).give('resume', { reason: '鉴定完成', on: plainDate('2026-05-11') });
      expect([report.state.stage, report.due('handling')]).toEqual(['handling', '2026-07-15']);
    }
  });

  it('have a stayed report reminded of, for as long as it takes', () => {
    const report = new SimulatedReport('2026-03-02').isAccepted().isHandled();
    report.as(head).give('stay', { reason: '等待鉴定', on: plainDate('2026-03-02') });
    report.until('2026-06-10');
    expect(report.alerts()).toHaveLength(3);
    expect(report.as(head).refusalOf('hold', { reason: '', until: plainDate('2026-07-01') })).toBe('report-is-stayed');
  });

  it('give ten working days for the answer, and for the notice of the reward', () => {
    const report = new SimulatedReport('2026-09-22').isAccepted().isHandled();
    report.isConcluded({ loss: yuan('120000.00') });
    expect(report.due('answer')).toBe('2026-10-13');
    report.isProposed().isGranted(yuan('6000.00'));
    expect(report.due('notice')).toBe('2026-10-13');
    report.until('2026-10-20');
    report.isNotified();
    expect(report.state.stage).toBe('notified');
    expect(report.alerts()).toContain('The notice of the reward is overdue; send it all the same.');
  });

  it.each([
    ['2026-09-30', '2026-11-17', false],
    ['2026-11-23', '2027-01-04', true],
  ])('waive a reward that was received on %s and not claimed by %s', (receivedOn, due, provisional) => {
    const report = new SimulatedReport(receivedOn)
      .isAccepted()
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') });
    report.isProposed().isGranted(yuan('6000.00')).isNotified().isReceived();
    expect(report.state.deadlines.find(({ purpose }) => purpose === 'claim')).toMatchObject({ due, provisional });
    report.until(due);
    expect(report.state.stage).toBe('notified');
    report.until(addDays(plainDate(due), 1));
    expect(report.state.closing).toMatchObject({ outcome: 'waived' });
    expect(report.records.at(-1)?.events.map(({ event }) => event)).toEqual(['report-left']);
  });

  it('let a refusal be contested for sixty days by reconsideration, and six months in court', () => {
    const report = new SimulatedReport('2026-06-10')
      .isAccepted()
      .isHandled()
      .isConcluded({ loss: yuan('1000.00') });
    report.as(officer).give('record-exclusion', { code: 'out-of-scope', knownOn: null, reason: '不在范围' });
    report.as(head).give('refuse-reward', { code: 'out-of-scope', reason: '不在范围' });
    report.as(officer).give('record-act-served', { servedOn: plainDate('2026-06-10'), proof: '签收' });
    expect([report.due('reconsideration'), report.due('suit')]).toEqual(['2026-08-10', '2026-12-10']);
    report.until('2026-12-10');
    expect(report.state.stage).toBe('refused');
    report.until('2026-12-11');
    expect(report.state.closing).toMatchObject({ outcome: 'refused', on: '2026-12-11' });
  });

  it('count the examination anew for a report that is reopened on new leads', () => {
    const report = new SimulatedReport('2026-02-11');
    report.as(intake).give('screen', { outcome: 'refuse', reason: '线索不明' });
    expect(report.state.stage).toBe('not-accepted');
    report.until('2026-04-01');
    report.as(secondReader).give('reopen', { reason: '补充线索' });
    expect([report.state.stage, report.due('screening')]).toEqual(['received', '2026-04-09']);
  });

  it('keep the day that a reporter was told when a stay or a correction comes between', () => {
    const report = new SimulatedReport('2026-09-30')
      .isAccepted()
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') });
    report.isProposed().isGranted(yuan('6000.00')).isNotified().isReceived();
    report.as(handler).give('correct-loss', { loss: yuan('70000.00'), possibleLoss: yuan('0.00'), reason: '核减' });
    report.receive('award-corrected', { amount: yuan('3500.00'), byTable: yuan('3500.00') }, 'matter-1');
    expect(report.due('claim')).toBe('2026-11-17');
    expect(report.state.award?.amount).toBe(350_000);
  });
});
