import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { announcedCase, clocksOf, decidedCase, letterOf, particularsOf, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';

const reason = 'Nobody was told of the right to a hearing.';
const anew = { orderedStep: 'advance-notice', reason } as const;

function payAll(simulated: SimulatedCase): void {
  const amount = totalsOf(simulated.state.balances).outstanding;
  simulated.give('record-payment', { amount, receivedOn: simulated.today, reference: 'bank-1', payer: '戴某之子' });
}

describe('a decision that the office takes back itself', () => {
  it('ends with its clocks and services, is told to the debtor, and is announced anew with full periods', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-10');
    expect(simulated.refusalOf('withdraw-act', { ...anew, orderedStep: null })).toBe('ruling-incomplete');
    simulated.give('withdraw-act', anew);
    expect(particularsOf(simulated, 'act-withdrawal')).toMatchObject({
      withdrawn: { kind: 'recovery-decision', servedOn: '2026-01-29' },
      next: 'advance-notice',
    });
    expect(simulated.state).toMatchObject({
      stage: 'recovery-decision',
      decision: { id: 'A2', documentId: null },
      formerDecisions: [{ id: 'A1', withdrawnOn: '2026-02-10' }],
    });
    expect(clocksOf(simulated)).toEqual([]);
    serve(simulated, 'advance-notice', '2026-02-10');
    expect(clocksOf(simulated)).toEqual(['defence 2026-02-13', 'hearing-request 2026-02-24']);
    expect(simulated.refusalOf('withdraw-act', { ...anew, actId: 'A1' })).toBe('act-not-withdrawable');
  });

  it('is named by the decision that is made in its place, and by no later one', () => {
    const simulated = decidedCase();
    const first = simulated.state.documents.find(({ kind }) => kind === 'recovery-decision');
    expect(simulated.state.decision).toMatchObject({ id: 'A1', replaces: null });
    simulated.give('withdraw-act', anew);
    expect(simulated.state.decision).toMatchObject({ id: 'A2', replaces: 'A1' });
    serve(simulated, 'advance-notice', simulated.today);
    while (simulated.state.decision?.documentId === null) simulated.runOutNext();
    expect(letterOf(simulated, 'recovery-decision')).toMatchObject({ replaces: { number: first?.number } });
    expect(simulated.state.decision).toMatchObject({ id: 'A2', replaces: 'A1' });
    const second = simulated.state.documents.findLast(({ kind }) => kind === 'recovery-decision');
    simulated.give('withdraw-act', { ...anew, actId: 'A2' });
    expect(simulated.state.decision).toMatchObject({ id: 'A3', replaces: 'A2' });
    serve(simulated, 'advance-notice', simulated.today);
    while (simulated.state.decision?.documentId === null) simulated.runOutNext();
    expect(letterOf(simulated, 'recovery-decision')).toMatchObject({ replaces: { number: second?.number } });
  });

  it('is still the one that is replaced where its successor was announced, and taken back before it was issued', () => {
    const simulated = decidedCase();
    simulated.give('withdraw-act', anew);
    simulated.give('withdraw-act', { ...anew, actId: 'A2' });
    expect(simulated.state.decision).toMatchObject({ id: 'A3', replaces: 'A1' });
  });

  it('before it is issued is only announced anew: nobody has to be told of what was never decided', () => {
    const simulated = announcedCase();
    simulated.give('withdraw-act', anew);
    expect(simulated.documents()).not.toContain('act-withdrawal');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', decision: { id: 'A2', replaces: null } });
    expect(simulated.state.documents.filter(({ kind }) => kind === 'advance-notice')).toHaveLength(2);
  });

  it('is verified again although all was paid, and what turns out not to be owed is paid back', () => {
    const simulated = decidedCase();
    simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
    payAll(simulated);
    simulated.give('withdraw-act', { orderedStep: 'verification', reason });
    expect(simulated.state).toMatchObject({ stage: 'verification', confirmation: null, closing: null });
    expect(simulated.refusalOf('close', { outcome: 'unfounded', reason })).toBe('remedy-already-open');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: simulated.today, reason });
    simulated.give('close', { outcome: 'unfounded', reason });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('100000.00') });
  });

  it('lies with the court no more, which is told', () => {
    const simulated = decidedCase();
    while (simulated.state.court?.status !== 'filed') {
      const letter = simulated.state.documents.findLast(({ kind }) => kind === 'demand-letter');
      if (letter !== undefined && letter.servedOn === null) serve(simulated, 'demand-letter', simulated.today);
      simulated.runOutNext();
    }
    simulated.give('withdraw-act', anew);
    expect(simulated.state.court).toBeNull();
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'Withdraw the application to the court: the decision that it was to enforce has fallen.',
    );
    expect(simulated.today > plainDate('2026-07-29')).toBe(true);
  });
});
