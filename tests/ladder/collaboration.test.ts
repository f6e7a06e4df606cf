import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PaperCase, yuan } from '../sample/sample-case.ts';
import { confirmedOnPaper, pay } from './paper-at-court.ts';

const request = '请协助核实服刑起止日期。';

describe('collaboration with another authority', () => {
  it('is asked for by letter and reminded of every fifteen days until the answer is in', () => {
    const paper = new PaperCase('2026-01-05');
    paper.give('ask-for-collaboration', { authority: '赣州监狱', request });
    const documentId = paper.state.documents.find(({ kind }) => kind === 'collaboration-letter')?.id ?? 'none';
    expect(paper.due('collaboration-reminder')).toBe('2026-01-20');
    paper.until('2026-01-21');
    expect(paper.due('collaboration-reminder')).toBe('2026-02-05');

    const answer = { documentId, answeredOn: plainDate('2026-01-20'), answer: 'From 2021 to 2025.' };
    expect(paper.refusalOf('record-collaboration-answer', { ...answer, documentId: 'W99' })).toBe(
      'collaboration-not-asked',
    );
    paper.give('record-collaboration-answer', answer);
    expect(paper.due('collaboration-reminder')).toBeUndefined();
    expect(paper.state.collaborations).toEqual([
      { documentId, authority: '赣州监狱', askedOn: '2026-01-05', answeredOn: '2026-01-20' },
    ]);
    expect(paper.refusalOf('record-collaboration-answer', answer)).toBe('collaboration-not-asked');
  });

  it('is reminded of while the police have the matter, until a refund is paid out, and after a reopening', () => {
    const paper = new PaperCase('2026-01-05');
    paper.give('ask-for-collaboration', { authority: '赣州监狱', request });
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'forged-papers',
      continuingBenefit: null,
      findings: 'The certificate of life is forged.',
    });
    const on = plainDate('2026-01-05');
    paper.give('record-payment', { amount: yuan('129000.00'), receivedOn: on, reference: 'bank-1', payer: '戴某' });
    expect([paper.state.stage, paper.due('collaboration-reminder')]).toEqual(['awaiting-police-report', '2026-01-20']);
    paper.give('decline-referral', { reason: 'Nothing was forged.' });
    expect([paper.state.stage, paper.due('collaboration-reminder')]).toEqual(['refund-due', '2026-01-20']);
    paper.give('record-refund', { amount: yuan('100.00'), paidOn: on, reference: 'out-1' });
    expect([paper.state.stage, paper.due('collaboration-reminder')]).toEqual(['closed', undefined]);
    paper.until('2026-02-02');
    paper.give('reopen', { reason: 'New facts.', newFacts: 'The prison has another name on file.' });
    expect(paper.due('collaboration-reminder')).toBe('2026-02-17');
  });

  it('is reminded of again when a payment ends the hold that had stopped the reminder', () => {
    const paper = confirmedOnPaper();
    paper.give('ask-for-collaboration', { authority: '赣州监狱', request });
    paper.give('hold', { until: plainDate('2026-03-02'), reason: 'The prison is looking for its files.' });
    paper.until('2026-01-15');
    pay(paper, '129000.00', '2026-01-15', '戴某');
    expect([paper.state.stage, paper.due('collaboration-reminder')]).toEqual(['refund-due', '2026-01-30']);
    paper.until('2026-01-31');
    expect(paper.due('collaboration-reminder')).toBe('2026-02-15');
  });
});
