import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';
import { simulateConfirmed, pay } from './simulated-at-court.ts';

const request = '请协助核实服刑起止日期。';

describe('collaboration with another authority', () => {
  it('is asked for by letter and reminded of every fifteen days until the answer is in', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('ask-for-collaboration', { authority: '赣州监狱', request });
    const documentId = simulated.state.documents.find(({ kind }) => kind === 'collaboration-letter')?.id ?? 'none';
    expect(simulated.due('collaboration-reminder')).toBe('2026-01-20');
    simulated.until('2026-01-21');
    expect(simulated.due('collaboration-reminder')).toBe('2026-02-05');

    const answer = { documentId, answeredOn: plainDate('2026-01-20'), answer: 'From 2021 to 2025.' };
    expect(simulated.refusalOf('record-collaboration-answer', { ...answer, documentId: 'W99' })).toBe(
      'collaboration-not-asked',
    );
    simulated.give('record-collaboration-answer', answer);
    expect(simulated.due('collaboration-reminder')).toBeUndefined();
    expect(simulated.state.collaborations).toEqual([
      { documentId, authority: '赣州监狱', askedOn: '2026-01-05', answeredOn: '2026-01-20' },
    ]);
    expect(simulated.refusalOf('record-collaboration-answer', answer)).toBe('collaboration-not-asked');
  });

  it('is reminded of while the police have the matter, until a refund is paid out, and after a reopening', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.give('ask-for-collaboration', { authority: '赣州监狱', request });
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'forged-papers',
      continuingBenefit: null,
      findings: 'The certificate of life is forged.',
    });
    const on = plainDate('2026-01-05');
    simulated.give('record-payment', { amount: yuan('129000.00'), receivedOn: on, reference: 'bank-1', payer: '戴某' });
    expect([simulated.state.stage, simulated.due('collaboration-reminder')]).toEqual([
      'awaiting-police-report',
      '2026-01-20',
    ]);
    simulated.give('decline-referral', { reason: 'Nothing was forged.' });
    expect([simulated.state.stage, simulated.due('collaboration-reminder')]).toEqual(['refund-due', '2026-01-20']);
    simulated.give('record-refund', { amount: yuan('100.00'), paidOn: on, reference: 'out-1' });
    expect([simulated.state.stage, simulated.due('collaboration-reminder')]).toEqual(['closed', undefined]);
    simulated.until('2026-02-02');
    simulated.give('reopen', { reason: 'New facts.', newFacts: 'The prison has another name on file.' });
    expect(simulated.due('collaboration-reminder')).toBe('2026-02-17');
  });

  it('is reminded of again when a payment ends the hold that had stopped the reminder', () => {
    const simulated = simulateConfirmed();
    simulated.give('ask-for-collaboration', { authority: '赣州监狱', request });
    simulated.give('hold', { until: plainDate('2026-03-02'), reason: 'The prison is looking for its files.' });
    simulated.until('2026-01-15');
    pay(simulated, '129000.00', '2026-01-15', '戴某');
    expect([simulated.state.stage, simulated.due('collaboration-reminder')]).toEqual(['refund-due', '2026-01-30']);
    simulated.until('2026-01-31');
    expect(simulated.due('collaboration-reminder')).toBe('2026-02-15');
  });
});
