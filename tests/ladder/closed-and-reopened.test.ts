import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { confirmedCase, pay, periods, reverse, totals } from '../sample/amount-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

describe('a closed case', () => {
  const newFacts = { reason: 'The bank has returned the payment.', newFacts: 'Return slip of 2026-03-02.' };

  it('takes nothing but a reopening, and which report has led to it', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    const allowed = availableActions(recoveryCase, simulated.state).filter((action) => action.allowed);
    expect(allowed.map(({ command }) => command)).toEqual(['reopen', 'link-report']);
    expect(simulated.refusalOf('note', { text: 'x' })).toBe('process-closed');
    expect(confirmedCase().refusalOf('reopen', newFacts)).toBe('process-not-closed');
  });

  it('whose reopening waits for a second person is reminded of it, and reopens when they approve', () => {
    const officeSettings = {
      version: 'test',
      lengths: {},
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(simulated, '1000', 'whole');
    simulated.give('reopen', newFacts);
    expect(simulated.state).toMatchObject({ stage: 'closed', approvals: [{ step: 'reopening', status: 'waiting' }] });
    expect(simulated.due('approval-reminder')).toBe('2026-01-12');
    expect(forecast(recoveryCase, simulated.state).end).toMatchObject({ kind: 'closed', waitsFor: 'approver' });
    expect(simulated.refusalOf('reopen', newFacts)).toBe('process-closed');

    simulated.as({ id: 'approver-1', name: '审批人一' }).give('approve-step', { approvalId: 'G1', note: 'Seen.' });
    expect(simulated.state).toMatchObject({ stage: 'verification', closing: null, approvals: [] });
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toEqual(['investigation']);
  });

  it('whose reopening is sent back stays closed, with nothing left to wait for', () => {
    const officeSettings = {
      version: 'test',
      lengths: {},
      periods: {},
      settings: { gates: ['reopening'] as const },
      lateFee: {},
      rewards: {},
    };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    pay(simulated, '1000', 'whole');
    simulated.give('reopen', newFacts);
    simulated
      .as({ id: 'approver-1', name: '审批人一' })
      .give('send-back-step', { approvalId: 'G1', reason: 'Nothing new.' });
    expect(simulated.state).toMatchObject({ stage: 'closed', approvals: [], deadlines: [] });
  });

  it('reopens for a payment that bounced: verified again, reversed, pursued again', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    simulated.until('2026-03-02');
    simulated.give('reopen', newFacts);
    expect(simulated.state).toMatchObject({ stage: 'verification', closing: null, confirmation: null });
    expect(simulated.state.closures).toMatchObject([{ on: '2026-01-05', outcome: 'recovered' }]);
    expect(simulated.due('investigation')).toBe('2026-05-28');
    expect(simulated.documents().at(-1)).toBe('reopening-notice');

    reverse(simulated, 'whole');
    expect(simulated.state.stage).toBe('verification');
    simulated.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.due('reply')).toBe('2026-03-17');
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000'), recovered: 0 });
  });

  it('that is verified anew with nothing more outstanding closes again, both closings on record', () => {
    const simulated = confirmedCase();
    pay(simulated, '1000', 'whole');
    simulated.until('2026-03-02');
    simulated.give('reopen', newFacts);
    simulated.give('confirm-overpayment', {
      amounts: periods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(simulated.state.closures.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-01-05', 'recovered'],
      ['2026-03-02', 'recovered'],
    ]);
  });

  it('claims again what its closing had waived, but not what was waived before', () => {
    const simulated = confirmedCase();
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    simulated.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(totals(simulated)).toMatchObject({ waived: yuan('1000'), outstanding: 0 });
    simulated.give('reopen', newFacts);
    expect(totals(simulated)).toMatchObject({ waived: yuan('100'), outstanding: yuan('900') });
  });

  it('claims again what it had found unfounded, with what is still owed back counted against it', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods }));
    pay(simulated, '300', 'first');
    simulated.give('close', { outcome: 'unfounded', reason: 'Entitled.' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('300') });
    simulated.give('record-refund', { amount: yuan('300'), paidOn: plainDate('2026-01-05'), reference: 'out-1' });
    simulated.give('reopen', newFacts);
    expect(totals(simulated)).toMatchObject({ claimed: yuan('1000'), outstanding: yuan('1000'), recovered: 0 });
  });
});
