import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { announcedCase, clocksOf, decidedCase, particularsOf, serve } from '../sample/remedy-cases.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';

const reason = 'Nobody was told of the right to a hearing.';
const anew = { orderedStep: 'advance-notice', reason } as const;

function payAll(paper: PaperCase): void {
  const amount = totalsOf(paper.state.balances).outstanding;
  paper.give('record-payment', { amount, receivedOn: paper.today, reference: 'bank-1', payer: '戴某之子' });
}

describe('a decision that the office takes back itself', () => {
  it('ends with its clocks and services, is told to the debtor, and is announced anew with full periods', () => {
    const paper = decidedCase();
    paper.until('2026-02-10');
    expect(paper.refusalOf('withdraw-act', { ...anew, orderedStep: null })).toBe('ruling-incomplete');
    paper.give('withdraw-act', anew);
    expect(particularsOf(paper, 'act-withdrawal')).toMatchObject({
      withdrawn: { kind: 'recovery-decision', servedOn: '2026-01-29' },
      next: 'advance-notice',
    });
    expect(paper.state).toMatchObject({
      stage: 'recovery-decision',
      decision: { id: 'A2', documentId: null },
      formerDecisions: [{ id: 'A1', withdrawnOn: '2026-02-10' }],
    });
    expect(clocksOf(paper)).toEqual([]);
    serve(paper, 'advance-notice', '2026-02-10');
    expect(clocksOf(paper)).toEqual(['defence 2026-02-13', 'hearing-request 2026-02-24']);
    expect(paper.refusalOf('withdraw-act', { ...anew, actId: 'A1' })).toBe('act-not-withdrawable');
  });

  it('before it is issued is only announced anew: nobody has to be told of what was never decided', () => {
    const paper = announcedCase();
    paper.give('withdraw-act', anew);
    expect(paper.documents()).not.toContain('act-withdrawal');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', decision: { id: 'A2' } });
    expect(paper.state.documents.filter(({ kind }) => kind === 'advance-notice')).toHaveLength(2);
  });

  it('is verified again although all was paid, and what turns out not to be owed is paid back', () => {
    const paper = decidedCase();
    paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null });
    payAll(paper);
    paper.give('withdraw-act', { orderedStep: 'verification', reason });
    expect(paper.state).toMatchObject({ stage: 'verification', confirmation: null, closing: null });
    expect(paper.refusalOf('close', { outcome: 'unfounded', reason })).toBe('remedy-already-open');
    paper.give('record-remedy-withdrawal', { withdrawnOn: paper.today, reason });
    paper.give('close', { outcome: 'unfounded', reason });
    expect(paper.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('100000.00') });
  });

  it('lies with the court no more, which is told', () => {
    const paper = decidedCase();
    while (paper.state.court?.status !== 'filed') {
      const letter = paper.state.documents.findLast(({ kind }) => kind === 'demand-letter');
      if (letter !== undefined && letter.servedOn === null) serve(paper, 'demand-letter', paper.today);
      paper.runOutNext();
    }
    paper.give('withdraw-act', anew);
    expect(paper.state.court).toBeNull();
    expect(paper.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'Withdraw the application to the court: the decision that it was to enforce has fallen.',
    );
    expect(paper.today > plainDate('2026-07-29')).toBe(true);
  });
});
