import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { findingsOfOpening, refuseFindings } from '../../domain/kernel/incoming/holding-against.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { Person } from '../../domain/recovery-case/person.ts';
import { residentNumber } from '../sample/identity-numbers.ts';
import { sampleOpening, SimulatedCase, yuan } from '../sample/sample-case.ts';

const today = plainDate('2026-01-05');

/** Codes and fields of what is found in an opening. */
function found(part: Partial<CaseOpening>): readonly string[] {
  return findingsOfOpening(recoveryCase, sampleOpening(part), {}, { on: today }).map(
    ({ code, effect, field }) => `${effect} ${code} ${field}`,
  );
}

function period(from: string, to: string, benefitCode = 'basic-pension') {
  return { id: 'P1', from: plainDate(from), to: plainDate(to), benefitCode, amount: yuan('100.00') };
}

function person(part: Partial<Person>): Pick<CaseOpening, 'person'> {
  return { person: { ...sampleOpening().person, ...part } };
}

const bornIn2000 = residentNumber('20000301', 1);
const wrongDigit = '360725200003010010';

describe('what a case is opened with', () => {
  it.each<[string, Partial<CaseOpening>, readonly string[]]>([
    ['fits together', {}, []],
    [
      'claims six months twice',
      { claimPeriods: [period('2024-01-01', '2024-12-31'), period('2024-07-01', '2025-06-30')] },
      ['refuses claim-period-overlaps claimPeriods.1.from'],
    ],
    [
      'claims one day twice',
      { claimPeriods: [period('2024-01-01', '2024-12-31'), period('2024-12-31', '2025-06-30')] },
      ['refuses claim-period-overlaps claimPeriods.1.from'],
    ],
    [
      'claims one day after the other, and two benefits of the same days',
      {
        claimPeriods: [
          period('2024-01-01', '2024-12-31'),
          period('2025-01-01', '2025-06-30'),
          period('2024-01-01', '2024-12-31', 'transitional-pension'),
        ],
      },
      [],
    ],
    [
      'has somebody die before they were born',
      { ...person({ identityNumber: bornIn2000, diedOn: plainDate('1985-02-03') }), violation: 'double-drawing' },
      ['refuses death-before-birth person.diedOn'],
    ],
    [
      'has somebody die before a birth that a wrong number tells',
      { ...person({ identityNumber: wrongDigit, diedOn: plainDate('1985-02-03') }), violation: 'double-drawing' },
      ['warns identity-number-check-digit person.identityNumber', 'warns birth-after-facts person.diedOn'],
    ],
    [
      'has somebody draw a benefit before they were born',
      {
        ...person({ identityNumber: residentNumber('20180301', 1), diedOn: null }),
        violation: 'double-drawing',
      },
      ['warns birth-after-facts claimPeriods.0.from'],
    ],
    [
      'has somebody draw a benefit on the day of their birth',
      {
        ...person({ identityNumber: residentNumber('20170401', 1), diedOn: null }),
        violation: 'double-drawing',
      },
      [],
    ],
    [
      'has somebody die in the midst of what was drawn after the death',
      person({ diedOn: plainDate('2018-05-05') }),
      ['warns death-after-periods claimPeriods.0.from'],
    ],
    [
      'has somebody die on the first day for which was drawn after the death',
      person({ diedOn: plainDate('2017-04-01') }),
      ['warns death-after-periods claimPeriods.0.from'],
    ],
    [
      'was found before anything was drawn',
      { foundOn: plainDate('2017-03-31') },
      ['warns found-before-periods foundOn'],
    ],
    ['was found while it was drawn', { foundOn: plainDate('2017-04-01') }, []],
    [
      'has a number of letters',
      person({ identityNumber: 'ABCDEFGHIJKLMNOPQR' }),
      ['warns identity-number-form person.identityNumber'],
    ],
    [
      'has a number of seventeen digits',
      person({ identityNumber: '36072319450312001' }),
      ['warns identity-number-form person.identityNumber'],
    ],
    [
      'has a number with a thirteenth month',
      person({ identityNumber: '360723194513120018' }),
      ['warns identity-number-check-digit person.identityNumber', 'warns identity-number-date person.identityNumber'],
    ],
    [
      'has a number of somebody who is not born yet',
      { ...person({ identityNumber: residentNumber('20260201', 1), diedOn: null }), violation: 'double-drawing' },
      ['warns identity-number-date person.identityNumber', 'warns birth-after-facts claimPeriods.0.from'],
    ],
    ['has fifteen digits and hyphens', person({ identityNumber: '360723-450312-001' }), []],
    [
      'has the dead person owe what was drawn after the death',
      {
        debtor: {
          name: '戴某',
          identityNumber: '360723-19450312-0016',
          address: '大余县',
          telephone: null,
          relationship: '本人',
        },
      },
      ['warns named-is-dead debtor.identityNumber'],
    ],
    [
      'has a debtor whose number is wrong',
      {
        debtor: { name: '戴某', identityNumber: wrongDigit, address: '大余县', telephone: null, relationship: '儿子' },
      },
      ['warns identity-number-check-digit debtor.identityNumber'],
    ],
  ])('%s', (_what, part, findings) => {
    expect(found(part)).toEqual(findings);
  });
});

describe('a warning', () => {
  const wrong = sampleOpening(person({ identityNumber: '360723194503120010' }));
  const findings = findingsOfOpening(recoveryCase, wrong, {}, { on: today });

  it('is told with its code, its field and what to send', () => {
    expect(refuseFindings(findings, {})).toMatchObject({
      code: 'warnings-unconfirmed',
      field: 'person.identityNumber',
      message: {
        values: { warnings: [{}, { code: 'send-codes', values: { codes: ['identity-number-check-digit'] } }] },
      },
      warnings: [{ code: 'identity-number-check-digit', field: 'person.identityNumber' }],
    });
  });

  it('lets pass what is confirmed, whatever else is confirmed, and nothing where only something else is', () => {
    expect(
      refuseFindings(findings, { confirmWarnings: ['birth-after-facts', 'identity-number-check-digit'] }),
    ).toBeNull();
    expect(refuseFindings(findings, { confirmWarnings: ['birth-after-facts'] })?.code).toBe('warnings-unconfirmed');
    expect(refuseFindings([], { confirmWarnings: ['identity-number-check-digit'] })).toBeNull();
  });

  it('stays with the case, with who confirmed it', () => {
    const simulated = new SimulatedCase('2026-01-05', wrong);
    expect(simulated.state.confirmedWarnings).toMatchObject([
      { code: 'identity-number-check-digit', on: '2026-01-05', by: { id: 'caseworker-1' }, revision: 1 },
    ]);
    expect(simulated.records[0]?.timeline.filter(({ kind }) => kind === 'warning-confirmed')).toMatchObject([
      { author: { kind: 'person' }, message: { values: { warning: { code: 'identity-number-check-digit' } } } },
    ]);
  });
});

describe('a command', () => {
  const payment = { amount: yuan('100.00'), reference: 'R-1', payer: '戴某' };

  it('that tells of money received before the claim could exist is warned of, and changes nothing', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const early = { ...payment, receivedOn: plainDate('2017-03-31') };
    const { state } = simulated;
    expect(simulated.attempt('record-payment', early)).toMatchObject({
      code: 'warnings-unconfirmed',
      warnings: [{ code: 'money-before-claim', field: 'receivedOn' }],
    });
    expect(simulated.state).toBe(state);
    simulated.give('record-payment', early, ['money-before-claim']);
    expect(simulated.state.confirmedWarnings).toMatchObject([{ code: 'money-before-claim', field: 'receivedOn' }]);
    expect(
      simulated.attempt('record-payment', { ...payment, reference: 'R-2', receivedOn: plainDate('2017-04-01') }),
    ).toBeNull();
  });

  it('that claims a day again is refused, confirmed or not', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const again = { ...period('2019-12-31', '2020-01-31'), reason: '补充' };
    expect(simulated.attempt('add-claim-period', again, ['claim-period-overlaps'])).toMatchObject({
      code: 'claim-period-overlaps',
      field: 'from',
    });
  });

  it('that tells a death before the birth is refused; one that ends what was drawn after it is warned of', () => {
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({ ...person({ identityNumber: bornIn2000, diedOn: null }) }),
    );
    const death = { addresseeId: null, note: '', divided: [] };
    expect(simulated.attempt('record-death', { ...death, diedOn: plainDate('1999-12-31') })?.code).toBe(
      'death-before-birth',
    );
    expect(simulated.attempt('record-death', { ...death, diedOn: plainDate('2019-12-31') })).toMatchObject({
      warnings: [{ code: 'death-after-periods', field: 'diedOn' }],
    });
    expect(simulated.attempt('record-death', { ...death, diedOn: plainDate('2017-03-01') })).toBeNull();
    const fact = { factId: 'E1', evidence: null, divided: [], reason: '笔误' };
    expect(simulated.attempt('correct-fact', { ...fact, day: plainDate('1999-12-31') })).toMatchObject({
      code: 'death-before-birth',
      field: 'day',
    });
  });

  it('that names people is held against their numbers, each in its field', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const heir = { name: '戴小某', address: '大余县', telephone: null, relationship: '女儿', estateShare: null };
    expect(
      simulated.attempt('name-heirs', {
        deceasedId: null,
        heirs: [
          { ...heir, identityNumber: null },
          { ...heir, identityNumber: bornIn2000 },
          { ...heir, identityNumber: wrongDigit },
        ],
      }),
    ).toMatchObject({ warnings: [{ code: 'identity-number-check-digit', field: 'heirs.2.identityNumber' }] });
  });

  it('that names the dead as their own heir, or as one who acts for somebody, is warned of', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const dead = { name: '戴某', identityNumber: '360723450312001', address: '大余县', telephone: null };
    const heir = { ...dead, relationship: '本人', estateShare: null };
    expect(simulated.attempt('name-heirs', { deceasedId: null, heirs: [heir] })).toMatchObject({
      warnings: [{ code: 'named-is-dead', field: 'heirs.0.identityNumber' }],
    });
    simulated.give('name-heirs', { deceasedId: null, heirs: [{ ...heir, identityNumber: bornIn2000 }] });
    const proxy = { ...dead, addresseeId: 'R2', authorisedOn: today, proof: '授权委托书' };
    expect(simulated.attempt('name-proxy', proxy)).toMatchObject({ warnings: [{ code: 'named-is-dead' }] });
  });

  it('that corrects a number is held against the life that is on record', () => {
    const simulated = new SimulatedCase('2026-01-05');
    const corrected = { addresseeId: null, name: null, address: null, reason: '笔误' };
    expect(
      simulated.attempt('correct-particulars', { ...corrected, identityNumber: residentNumber('20180301', 1) }),
    ).toMatchObject({ code: 'death-before-birth', field: 'identityNumber' });
    expect(
      simulated.attempt('correct-particulars', { ...corrected, identityNumber: '3607234503120010' }),
    ).toMatchObject({
      warnings: [{ code: 'identity-number-form' }],
    });
  });
});
