import { describe, expect, it } from '@jest/globals';
import { personNow } from '../../domain/recovery-case/people/person-now.ts';
import { partiesOfCase } from '../../domain/recovery-case/people/parties.ts';
import { announcedCase, serve } from '../sample/remedy-cases.ts';
import { requestsOf } from '../sample/words.ts';

const reason = 'The identity card was copied wrongly.';
const nobodyElse = { identityNumber: null, address: '大余县某村', telephone: null };
const nothing = { addresseeId: null, name: null, identityNumber: null, address: null, reason };

describe('somebody who was written wrongly', () => {
  it('is written rightly in letters from then on, and found by both writings', () => {
    const simulated = announcedCase();
    const [before] = simulated.state.addressees;
    simulated.give('correct-particulars', { ...nothing, name: '戴芸', identityNumber: '360723195003120028' });
    expect(simulated.state.addressees[0]).toMatchObject({ name: '戴芸', identityNumber: '360723195003120028' });
    expect(personNow(simulated.state)).toMatchObject({ name: '戴芸', identityNumber: '360723195003120028' });
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
