import { describe, expect, it } from '@jest/globals';
import { personNow } from '../../domain/recovery-case/people/person-now.ts';
import { partiesOfCase } from '../../domain/recovery-case/people/parties.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { requestsOf } from '../sample/words.ts';

const reason = 'The identity card was copied wrongly.';
const nobodyElse = { identityNumber: null, address: '大余县某村', telephone: null };
const nothing = { addresseeId: null, name: null, identityNumber: null, address: null, reason };

describe('somebody who was written wrongly', () => {
  it('is written rightly in letters from then on, and found by both writings', () => {
    const simulated = announcedCase();
    const [before] = simulated.state.addressees;
    simulated.give('correct-particulars', { ...nothing, name: '戴芸', identityNumber: '360723195003120022' });
    expect(simulated.state.addressees[0]).toMatchObject({ name: '戴芸', identityNumber: '360723195003120022' });
    expect(personNow(simulated.state)).toMatchObject({ name: '戴芸', identityNumber: '360723195003120022' });
    expect(partiesOfCase(simulated.state).map(({ id, role, name, until }) => [id, role, name, until])).toEqual([
      ['R1', before?.role, '戴芸', null],
      ['R1.1', 'formerly-written', before?.name, '2026-01-21'],
    ]);
    serve(simulated, 'advance-notice', '2026-01-21');
    simulated.until('2026-01-29');
    const decision = requestsOf(simulated.records).findLast(({ kind }) => kind === 'recovery-decision');
    expect(JSON.stringify(decision)).toContain('戴芸');
    expect(JSON.stringify(decision)).not.toContain(before?.name);
  });

  it('at a wrong address is served anew at the right one', () => {
    const simulated = announcedCase();
    const noticeId = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id;
    simulated.until('2026-01-23');
    simulated.give('correct-particulars', { ...nothing, addresseeId: 'R1', address: '大余县真址' });
    expect(simulated.state.addressees[0]?.address).toBe('大余县真址');
    const attempts = simulated.state.documents
      .find(({ id }) => id === noticeId)
      ?.services.flatMap((each) => each.attempts);
    expect(attempts).toMatchObject([{ way: 'post', startedOn: '2026-01-23', outcome: 'under-way' }]);
  });

  it('is told of letters that keep the former writing, and refused what is so already', () => {
    const simulated = announcedCase();
    simulated.give('correct-particulars', { ...nothing, name: '戴芸' });
    const alerts = simulated.records.at(-1)?.timeline.filter(({ kind }) => kind === 'alert') ?? [];
    expect(alerts.map(({ message }) => message.code)).toEqual(['letters-keep-former-writing']);
    expect(simulated.refusalOf('correct-particulars', { ...nothing, name: '戴芸' })).toBe('fact-unchanged');
    expect(simulated.refusalOf('correct-particulars', nothing)).toBe('fact-unchanged');
    expect(simulated.refusalOf('correct-particulars', { ...nothing, addresseeId: 'R9', name: '戴' })).toBe(
      'addressee-unknown',
    );
  });

  it('and drew the benefit of somebody else, leaves that person as they are written', () => {
    const simulated = announcedCase({ debtor: { ...nobodyElse, name: '戴女', relationship: '女儿' } });
    const { person } = simulated.state.opening;
    simulated.give('correct-particulars', { ...nothing, addresseeId: 'R1', name: '戴芸' });
    expect(simulated.state.opening).toMatchObject({ person, debtor: { name: '戴芸' } });
    simulated.give('correct-particulars', { ...nothing, name: '戴七' });
    expect(simulated.state.opening).toMatchObject({ person: { name: '戴七' }, debtor: { name: '戴芸' } });
    expect(partiesOfCase(simulated.state).map(({ id }) => id)).toEqual(['P', 'R1', 'R1.1', 'P.2']);
  });
});

describe('what was served under a writing that was wrong', () => {
  const toServeAgain = ({ state }: SimulatedCase): readonly (string | undefined)[] =>
    dutiesOf(recoveryCase, state)
      .filter(({ subject }) => String(subject).includes('served-under-former-writing'))
      .map(({ subject }) => state.documents.find(({ id }) => id === String(subject).split('/')[2])?.kind);
  const corrected = { ...nothing, name: '戴芸' };

  it('is a duty until it is served again, with whole periods from then', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-10');
    simulated.give('correct-particulars', corrected);
    expect(toServeAgain(simulated)).toEqual(['advance-notice', 'recovery-decision']);
    const documentId = simulated.state.decision?.documentId ?? '';
    simulated.give('serve-again', { documentId, addresseeId: null, reason });
    expect(simulated.due('suit')).toBeUndefined();
    expect(toServeAgain(simulated)).toEqual(['advance-notice', 'recovery-decision']);
    simulated.until('2026-02-12');
    serve(simulated, 'recovery-decision', '2026-02-12');
    expect(toServeAgain(simulated)).toEqual(['advance-notice']);
    expect(simulated.due('suit')).toBe('2026-08-12');
  });

  it('opens the remedies again where they seemed over, and the window for the court waits', () => {
    const simulated = decidedCase();
    while (simulated.state.stage !== 'demand') simulated.runOutNext();
    simulated.give('correct-particulars', corrected);
    const documentId = simulated.state.decision?.documentId ?? '';
    simulated.give('serve-again', { documentId, addresseeId: 'R1', reason });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
  });

  it('opens them again where a suit, and then a late request that was not answered, were withdrawn', () => {
    const simulated = decidedCase();
    const filing = () => ({ addresseeId: null, filedOn: simulated.today, reasonForDelay: reason });
    const withdraw = () => simulated.give('record-remedy-withdrawal', { withdrawnOn: simulated.today, reason });
    simulated.until('2026-03-02');
    simulated.give('file-suit', { ...filing(), court: null });
    simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference: '行初1号' });
    simulated.until('2026-09-08');
    withdraw();
    simulated.give('file-reconsideration', { ...filing(), authority: null });
    while (simulated.due('suit-after-reconsideration') === undefined) simulated.runOutNext();
    withdraw();
    expect(simulated.state.courtWindow).not.toBeNull();
    simulated.give('correct-particulars', corrected);
    const documentId = simulated.state.decision?.documentId ?? '';
    simulated.give('serve-again', { documentId, addresseeId: 'R1', reason });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    serve(simulated, 'recovery-decision', simulated.today);
    expect(simulated.state.courtWindow).toBeNull();
    expect(simulated.due('suit')).toBeDefined();
  });

  it('or until somebody says why not, and is none where the writing was right after all', () => {
    const simulated = decidedCase();
    const [before] = simulated.state.addressees;
    simulated.give('correct-particulars', corrected);
    for (const { id } of simulated.state.consequences)
      simulated.give('settle-consequence', { consequenceId: id, note: 'They signed for it in their own name.' });
    expect(toServeAgain(simulated)).toEqual([]);
    const again = decidedCase();
    again.give('correct-particulars', corrected);
    again.give('correct-particulars', { ...nothing, name: before?.name ?? '' });
    expect(toServeAgain(again)).toEqual([]);
  });

  it('is no duty where the address alone was wrong; what was served nowhere, or is overtaken, is not served again', () => {
    const simulated = decidedCase();
    simulated.give('correct-particulars', { ...nothing, address: '大余县真址' });
    expect(toServeAgain(simulated)).toEqual([]);
    const notice = simulated.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? '';
    const again = { documentId: notice, addresseeId: null, reason };
    expect(simulated.refusalOf('serve-again', again)).toBe('document-unknown');
    const documentId = simulated.state.decision?.documentId ?? '';
    expect(simulated.refusalOf('serve-again', { ...again, documentId, addresseeId: 'R9' })).toBe('addressee-unknown');
    expect(announcedCase().refusalOf('serve-again', again)).toBe('document-unknown');
  });
});
