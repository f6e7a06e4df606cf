import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { GateStep } from '../../domain/rulebooks/gate-step.ts';
import { PaperCase, sampleOpening } from '../sample/sample-case.ts';

const approver = { id: 'approver-1', name: '审批人一' };

function gatedCase(...gates: readonly GateStep[]): PaperCase {
  const paper = new PaperCase(
    '2026-01-05',
    sampleOpening({ officeSettings: { version: 'test', periods: {}, settings: { gates }, lateFee: {} } }),
  );
  return paper;
}

const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'The death is registered.',
} as const;

const correction = {
  claimPeriodId: 'P1',
  from: plainDate('2017-04-01'),
  to: plainDate('2019-12-31'),
  benefitCode: 'basic-pension',
  amount: minorUnits(10_000_000),
  reason: 'Two months were paid back in 2019.',
} as const;

const waiting = (paper: PaperCase): readonly string[] =>
  paper.state.approvals.map(({ id, step, status, since }) => `${id} ${step} ${status} ${since}`);

describe('a command behind a gate', () => {
  it('waits for a second person, who is none of those who edited the case', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    expect(waiting(paper)).toEqual(['G1 correction waiting 2026-01-05']);
    expect(paper.state.balances[0]?.claimed).toBe(12_890_000);
    expect(paper.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approver-edited-case');

    paper.as(approver).give('approve-step', { approvalId: 'G1', note: 'Checked.' });
    expect(waiting(paper)).toEqual([]);
    expect(paper.state.balances[0]?.claimed).toBe(10_000_000);
    expect(paper.due('approval-reminder')).toBeUndefined();
  });

  it('is reminded every seven days and never forgotten', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    expect(paper.due('approval-reminder')).toBe('2026-01-12');
    paper.until('2026-01-13');
    expect(paper.due('approval-reminder')).toBe('2026-01-20');
    expect(paper.records.at(-1)?.timeline.some(({ kind }) => kind === 'alert')).toBe(true);
  });

  it('that is sent back changes nothing and can be given again', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    paper.as(approver).give('send-back-step', { approvalId: 'G1', reason: 'The statement is missing.' });
    expect(waiting(paper)).toEqual([]);
    expect(paper.state.balances[0]?.claimed).toBe(12_890_000);
    paper.give('correct-claim-period', correction);
    expect(waiting(paper)).toEqual(['G2 correction waiting 2026-01-05']);
  });

  it('that the case no longer allows when it is approved is dropped with an alert', () => {
    const paper = gatedCase('waiver');
    paper.give('confirm-overpayment', confirmation);
    paper.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(paper.state.stage).toBe('persuasion');
    paper.give('record-payment', {
      amount: minorUnits(12_890_000),
      receivedOn: plainDate('2026-01-05'),
      reference: 'B1',
      payer: '戴某某',
    });
    expect(paper.state.stage).toBe('closed');
    expect(paper.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('case-closed');
  });
});

describe('an approver', () => {
  it('may be somebody who edited the case before the last approval, and not after it', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    paper.as(approver).give('correct-claim-period', { ...correction, amount: minorUnits(9_000_000) });
    expect(paper.refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBeNull();
    expect(paper.as(approver).refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBe('approver-edited-case');
  });
});
