import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { openRemedy } from '../../domain/recovery-case/acts/decision-act.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import {
  askForReconsideration,
  clocksOf,
  confirm,
  decidedCase,
  die,
  heir,
  livingCase,
  nameHeirs,
  serve,
  servicesUnderWay,
  uphold,
} from '../sample/people-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

function nameProxy(simulated: SimulatedCase, addresseeId: string, name: string): void {
  const lawyer = { name, identityNumber: null, address: '赣州市', telephone: null };
  simulated.give('name-proxy', { ...lawyer, addresseeId, authorisedOn: simulated.today, proof: 'Power of attorney.' });
}

describe('a proxy', () => {
  it('is served for whoever authorised them, until the authority ends', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    simulated.give('name-proxy', {
      addresseeId: 'R1',
      name: '李律师',
      identityNumber: null,
      address: '赣州市',
      telephone: null,
      authorisedOn: plainDate('2026-01-20'),
      proof: 'Power of attorney.',
    });
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    simulated.give('end-proxy', { addresseeId: 'R2', on: plainDate('2026-01-21'), reason: 'Withdrawn.' });
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R1']);
    expect(clocksOf(simulated, 'R1')).toEqual(['service-proof 2026-02-02']);
    expect(clocksOf(simulated, 'R2')).toEqual([]);
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor every remedy that ran before, filed by %s', (addresseeId) => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    const filed = { addresseeId, filedOn: plainDate('2026-03-02'), reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...filed, court: null })).toBeNull();
    simulated.give('file-reconsideration', { ...filed, authority: null });
    expect(openRemedy(simulated.state)?.addresseeId).toBe('R1');
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor the hearing that could be asked for before, asked by %s', (id) => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    serve(simulated, 'advance-notice', 'R1', '2026-01-21');
    simulated.until('2026-01-22');
    nameProxy(simulated, 'R1', '李律师');
    simulated.give('request-hearing', { addresseeId: id, requestedOn: simulated.today });
    expect(simulated.state.decision?.beingHeard.hearings).toMatchObject([{ addresseeId: 'R1', status: 'requested' }]);
    simulated.until('2026-02-20');
    expect(simulated.documents()).not.toContain('recovery-decision');
  });

  it('leaves the debtor the suit after a reconsideration that was pending (A14)', () => {
    const simulated = decidedCase();
    askForReconsideration(simulated, 'R1');
    nameProxy(simulated, 'R1', '李律师');
    simulated.until('2026-03-20');
    uphold(simulated);
    expect([simulated.state.stage, simulated.due('suit-after-reconsideration')]).toEqual([
      'recovery-decision',
      '2026-04-07',
    ]);
  });

  it('whose authority ends leaves what they filed to the debtor, and files nothing more', () => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    nameProxy(simulated, 'R2', '王律师');
    askForReconsideration(simulated, 'R3');
    simulated.give('end-proxy', { addresseeId: 'R2', on: simulated.today, reason: 'Withdrawn.' });
    simulated.until('2026-03-20');
    uphold(simulated);
    expect(clocksOf(simulated, 'R1')).toContain('suit-after-reconsideration 2026-04-07');
    const suit = { filedOn: simulated.today, court: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...suit, addresseeId: 'R3' })).toBe('addressee-unknown');
    expect(simulated.refusalOf('file-suit', { ...suit, addresseeId: 'R1' })).toBeNull();
  });

  it('who filed a remedy for a debtor who dies leaves it to the heir', () => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    askForReconsideration(simulated, 'R2');
    die(simulated, '2026-03-02');
    nameHeirs(simulated, heir('戴甲', null));
    expect(openRemedy(simulated.state)?.addresseeId).toBe('R3');
    simulated.until('2026-03-20');
    uphold(simulated);
    expect(clocksOf(simulated, 'R3')).toContain('suit-after-reconsideration 2026-04-07');
  });

  it('who takes the place of another leaves a final decision final, and its window and the demand as they are', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    nameProxy(simulated, 'R1', '李律师');
    serve(simulated, 'advance-notice', 'R2', '2026-01-21');
    simulated.until('2026-02-02');
    serve(simulated, 'recovery-decision', 'R2', '2026-02-02');
    simulated.until('2026-08-10');
    serve(simulated, 'demand-letter', 'R2', '2026-08-10');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    simulated.give('end-proxy', { addresseeId: 'R2', on: simulated.today, reason: 'Withdrawn.' });
    nameProxy(simulated, 'R1', '王律师');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['demand', []]);
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    simulated.until('2026-08-25');
    expect(simulated.state.court).toMatchObject({ status: 'filed', filedOn: '2026-08-25' });
  });

  it('of an heir who came when the decision was final does not open it again', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-10');
    die(simulated, '2026-08-09');
    nameHeirs(simulated, heir('戴甲', null));
    nameProxy(simulated, 'R2', '李律师');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['demand', ['demand-letter R3']]);
  });

  it('does not give the debtor a new period to reply, however often one is named', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-12');
    nameProxy(simulated, 'R1', '李律师');
    expect(simulated.due('reply')).toBe('2026-01-20');
  });
});
