import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { type SimulatedCase, yuan } from '../sample/sample-case.ts';
import { withheld } from '../sample/withheld-case.ts';

const heir = (name: string) => ({
  name,
  identityNumber: null,
  address: '大余县某村',
  telephone: null,
  relationship: '子女',
  estateShare: null,
});

function dies(simulated: SimulatedCase): void {
  simulated.give('record-death', { addresseeId: null, diedOn: simulated.today, note: '', divided: [] });
}

function nameHeirs(simulated: SimulatedCase, ...names: readonly string[]): void {
  simulated.give('name-heirs', { deceasedId: null, heirs: names.map(heir) });
}

/** On whom the notice of an act is being served, and on whom it was. */
function servicesOf(simulated: SimulatedCase, kind: string) {
  const notice = simulated.state.documents.find((document) => document.kind === kind);
  return notice?.services.map(({ addresseeId, servedOn, ended }) => [addresseeId, ended ? 'ended' : servedOn]);
}

function rightsToSue(simulated: SimulatedCase) {
  return simulated.state.deadlines
    .filter(({ purpose }) => purpose === 'suit')
    .map(({ addressee, subject, due }) => [subject, addressee, due]);
}

describe('an act on the benefit of somebody who has died', () => {
  it('can be contested by their relatives within the periods that run, before anybody has named an heir', () => {
    const simulated = withheld();
    simulated.until('2026-02-20');
    dies(simulated);
    expect(rightsToSue(simulated)).toEqual([['A1', null, '2026-07-27']]);
  });

  it('is served on each heir who comes while it is not final, with full periods of their own', () => {
    const simulated = withheld();
    simulated.until('2026-02-20');
    dies(simulated);
    nameHeirs(simulated, '戴甲', '戴乙');
    expect(servicesOf(simulated, 'withholding-notice')).toEqual([
      ['R1', '2026-01-26'],
      ['R2', null],
      ['R3', null],
    ]);
    const proof = { documentId: null, servedOn: simulated.today, way: 'direct', proof: 'Signed.' } as const;
    const notice = simulated.state.documents.find(({ kind }) => kind === 'withholding-notice');
    simulated.give('record-service', { ...proof, documentId: notice?.id ?? '', addresseeId: 'R2' });
    expect(rightsToSue(simulated)).toEqual([['A1', 'R2', '2026-08-20']]);
    const filed = { actId: 'A1', addresseeId: 'R2', filedOn: simulated.today, court: null, reasonForDelay: null };
    simulated.give('file-suit', filed);
    expect(simulated.state.benefitActs[0]?.remedy).toMatchObject({ addresseeId: 'R2' });
  });

  it('that had not reached them is served on the heirs in their place', () => {
    const simulated = withheld('not served');
    dies(simulated);
    nameHeirs(simulated, '戴甲');
    expect(servicesOf(simulated, 'withholding-notice')).toEqual([
      ['R1', 'ended'],
      ['R2', null],
    ]);
  });

  it('that was final stays final for who comes after them', () => {
    const simulated = withheld();
    simulated.until('2026-08-10');
    expect(rightsToSue(simulated).filter(([act]) => act === 'A1')).toEqual([]);
    dies(simulated);
    nameHeirs(simulated, '戴甲');
    expect(servicesOf(simulated, 'withholding-notice')).toEqual([['R1', '2026-01-26']]);
  });

  it('does not concern who drew after the death: they owe for that, and have no part in the benefit', () => {
    const simulated = withheld();
    simulated.until('2026-02-20');
    dies(simulated);
    const drawn = { from: plainDate('2026-02-21'), to: plainDate('2026-03-31'), amount: yuan('4500.00') };
    simulated.until('2026-04-02');
    simulated.give('add-claim-period', { benefitCode: 'basic-pension', ...drawn, reason: 'Drawn on.' });
    const { estateShare: _none, ...drawer } = heir('戴丙');
    simulated.give('name-drawer', { ...drawer, drewFrom: null });
    expect(servicesOf(simulated, 'withholding-notice')?.map(([who]) => who)).toEqual(['R1']);
  });
});
