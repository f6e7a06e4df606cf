import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { finedFor as ground, lastFine } from '../sample/fined-case.ts';
import {
  addressed,
  clocksOf,
  fromDeath,
  named,
  ofDrawerAndHeir,
  ofTwoDrawers,
  outstanding,
  payFrom,
} from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import { type SimulatedCase, yuan } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

describe('who is fined', () => {
  it('is who drew after the death, for what they drew, and never who inherits', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    const daughter = { names: ['戴女'], periods: ['P2'], claimed: yuan('68900.00') };
    expect(addressed(simulated, 'penalty-advance-notice')).toEqual({ ...daughter, served: ['R2'] });
    expect(lastFine(simulated)).toMatchObject({ addresseeId: 'R2', fine: yuan('137800.00') });

    simulated.until('2026-01-06');
    serve(simulated, 'penalty-advance-notice', '2026-01-06');
    expect(clocksOf(simulated)).toEqual(['R2 defence 2026-01-09', 'R2 hearing-request 2026-01-13']);
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-06') });
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-16'), place: 'Room 2' });
    expect(addressed(simulated, 'hearing-notice')).toEqual({ ...daughter, served: [] });
    simulated.until('2026-01-16');
    simulated.give('record-hearing', { hearingId: null, heldOn: day('2026-01-16'), minutes: reason });
    expect(addressed(simulated, 'penalty-decision')).toEqual({ ...daughter, served: ['R2'] });
    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    expect(clocksOf(simulated)).toEqual([
      'R2 fine-payment 2026-02-04',
      'R2 reconsideration 2026-03-23',
      'R2 suit 2026-07-20',
    ]);
  });

  it('pays the fine; what the heir pays too much is theirs', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    expect(outstanding(simulated, 'fine')).toBe(yuan('137800.00'));
    payFrom(simulated, 'R3', '70000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('137800.00'), yuan('10000.00')]);
    payFrom(simulated, 'R2', '78900.00');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'fine')]).toEqual([0, yuan('127800.00')]);
  });

  it('has to be said where several drew, and is fined for their own part', () => {
    const simulated = ofTwoDrawers();
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('addressee-missing');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R9' })).toBe(
      'addressee-unknown',
    );
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    expect(lastFine(simulated)).toMatchObject({ addresseeId: 'R2', fine: yuan('8000.00') });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ names: ['戴女'], served: ['R2'] });
  });

  it('is no heir, nor one who acts for another', () => {
    const simulated = ofDrawerAndHeir();
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R1' })).toBe('penalty-barred');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R3' })).toBe('penalty-barred');
  });

  it('is fined for an act of their own that was found in time', () => {
    const simulated = ofDrawerAndHeir();
    const { from, benefitCode } = fromDeath;
    const correction = { claimPeriodId: 'P2', from, benefitCode, amount: yuan('68900.00'), reason };
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
    const before = { ...correction, from: day('2023-04-01'), to: day('2023-12-31') };
    simulated.give('correct-claim-period', before, ['death-after-periods']);
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-barred');
  });

  it('is decided on though what others owe has been corrected since', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2024-04-01'),
      to: day('2025-03-31'),
      benefitCode: 'basic-pension',
      amount: yuan('50000.00'),
      reason,
    });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', fine: yuan('137800.00') });
  });

  it('keeps what another who owes the same has paid too much from paying the fine', () => {
    const simulated = ofTwoDrawers();
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-07-01'),
      to: day('2025-12-31'),
      benefitCode: 'heating-allowance',
      amount: yuan('1000.00'),
      reason,
    });
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    payFrom(simulated, 'R1', '6000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('10000.00'), yuan('1000.00')]);
  });
});

describe('several fines in a case', () => {
  /** The son is fined ¥20,000.00 and the daughter ¥8,000.00; both decisions are issued on 2026-01-13. */
  function bothFined(): SimulatedCase {
    const simulated = ofTwoDrawers();
    for (const addresseeId of ['R1', 'R2']) {
      simulated.give('propose-penalty', { multiple: 2, ground, addresseeId });
      serve(simulated, 'penalty-advance-notice', '2026-01-05');
    }
    simulated.until('2026-01-13');
    return simulated;
  }

  it('are each announced, decided, paid and contested on their own', () => {
    const simulated = bothFined();
    expect(simulated.state.penalties).toMatchObject([
      { id: 'A1', addresseeId: 'R1', fine: yuan('20000.00'), status: 'decided', claimId: 'F1' },
      { id: 'A2', addresseeId: 'R2', fine: yuan('8000.00'), status: 'decided', claimId: 'F2' },
    ]);
    const [first, second] = simulated.state.penalties;
    for (const [penalty, servedOn] of [
      [first, '2026-01-13'],
      [second, '2026-01-20'],
    ] as const) {
      simulated.until(servedOn);
      const served = { servedOn: day(servedOn), way: 'direct', proof: 'Signed.' } as const;
      simulated.give('record-service', { documentId: penalty?.documentId ?? 'none', addresseeId: null, ...served });
    }
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-01-28',
      'R1 reconsideration 2026-03-16',
      'R1 suit 2026-07-13',
      'R2 fine-payment 2026-02-04',
      'R2 reconsideration 2026-03-23',
      'R2 suit 2026-07-20',
    ]);

    // What one of them contests does not grow meanwhile; what the other has not paid does.
    const filed = { filedOn: day('2026-01-20'), court: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...filed, addresseeId: null })).toBe('act-missing');
    simulated.give('file-suit', { ...filed, addresseeId: 'R2' });
    simulated.until('2026-02-10');
    expect(simulated.state.charges).toMatchObject([
      { onClaim: 'F1', from: '2026-01-29', pauses: [] },
      { onClaim: 'F2', from: '2026-02-05', pauses: [{ from: '2026-01-20', until: null }] },
    ]);
    simulated.give('record-suit-acceptance', { actId: 'A2', acceptedOn: day('2026-02-10'), courtReference: '行初1号' });
    simulated.give('record-judgment', {
      outcome: 'annulled',
      effectiveOn: day('2026-02-10'),
      courtReference: '行初1号',
      performBy: null,
      amounts: [],
      orderedStep: null,
    });
    expect(simulated.state.penalties.map(({ status }) => status)).toEqual(['decided', 'annulled']);
    expect(simulated.state.balances.find(({ claimId }) => claimId === 'F2')?.claimed).toBe(0);
    const ofPersons = clocksOf(simulated).filter((clock) => !clock.startsWith('null'));
    expect(ofPersons).toEqual(['R1 reconsideration 2026-03-16', 'R1 suit 2026-07-13']);
  });

  it('are paid by whoever is fined, the case going on until the last is', () => {
    const simulated = bothFined();
    payFrom(simulated, 'R1', '30000.00');
    expect(simulated.state.balances.map(({ claimId, outstanding: unpaid }) => `${claimId} ${unpaid}`)).toEqual([
      'P1 0',
      'P2 0',
      'F1 0',
      'F2 800000',
    ]);
    expect(simulated.state.stage).toBe('penalty-collection');
    payFrom(simulated, 'R2', '8000.00');
    expect(simulated.state.stage).toBe('closed');
  });

  it('are for different drawings where one person is fined twice: nobody is for one act (APL 29)', () => {
    const simulated = ofTwoDrawers();
    const son = { multiple: 2, ground, addresseeId: 'R1' };
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P9'] })).toBe('claim-period-unknown');
    simulated.give('propose-penalty', { ...son, claimPeriodIds: ['P1'] });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ periods: ['P1'], claimed: yuan('6000.00') });
    expect(simulated.refusalOf('propose-penalty', son)).toBe('penalty-already-open');
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P1', 'P2'] })).toBe(
      'penalty-already-open',
    );
    simulated.give('propose-penalty', { ...son, multiple: 3, claimPeriodIds: ['P2'] });
    expect(simulated.state.penalties).toMatchObject([{ fine: yuan('12000.00') }, { fine: yuan('12000.00') }]);
    expect(simulated.refusalOf('drop-penalty', { reason })).toBe('act-missing');
    simulated.give('drop-penalty', { actId: 'A1', reason });
    expect(simulated.state.penalties.map(({ status }) => status)).toEqual(['dropped', 'announced']);
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P1'] })).toBeNull();
  });
});

describe('another who drew, named once a decision is issued,', () => {
  it('does not keep a penalty that is in the post from being served', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('record-refusal', { reason });
    const notice = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? 'none';
    for (const addresseeId of ['R2', 'R3'])
      simulated.give('record-service', {
        documentId: notice,
        addresseeId,
        servedOn: day('2026-01-05'),
        way: 'direct',
        proof: 'Signed.',
      });
    simulated.until('2026-01-13');
    expect(simulated.state.decision?.documentId).not.toBeNull();
    simulated.give('propose-penalty', { multiple: 2, ground });
    simulated.give('name-drawer', { ...named, name: '戴孙', relationship: '孙子', drewFrom: day('2025-07-01') });
    serve(simulated, 'penalty-advance-notice', '2026-01-13');
    simulated.until('2026-01-21');
    expect(addressed(simulated, 'penalty-decision')).toMatchObject({ names: ['戴女'], served: ['R2'] });
  });
});
