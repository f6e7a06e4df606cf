import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { inEnglish } from '../sample/in-english.ts';
import { confirm, die, heir, livingCase } from '../sample/people-cases.ts';
import { yuan } from '../sample/sample-case.ts';

describe('prison and release', () => {
  it('moves service to the prison and back to the new address, and opens withholding from the pension', () => {
    const simulated = livingCase({ violation: 'pension-while-serving-sentence' });
    confirm(simulated);
    simulated.until('2026-01-22');
    const attempts = () =>
      simulated.state.documents
        .findLast(({ kind }) => kind === 'advance-notice')
        ?.services.flatMap(({ attempts: each }) => each.map(({ way, startedOn }) => `${way} ${startedOn}`));
    simulated.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-15') });
    expect(attempts()).toEqual(['through-prison 2026-01-22']);
    simulated.until('2026-01-26');
    simulated.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-25'),
      address: '大余县新址',
      continuingBenefit: null,
    });
    expect(attempts()).toEqual(['post 2026-01-26']);
    expect(
      simulated.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe('Payment of the benefit is to be resumed: the person was released on 2026-01-25.');

    simulated.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-26') });
    simulated.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-26'),
      address: '大余县新址',
      continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 },
    });
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.due('withholding-pay-day')).toBe('2026-02-10');
  });
});

describe('a debtor who is somebody else than the person', () => {
  const debtor = { name: '戴某之子', identityNumber: null, address: '大余县', telephone: null, relationship: '儿子' };

  it('has their own benefit withheld from, whether the person lives or not', () => {
    const simulated = livingCase({ debtor });
    confirm(simulated, true);
    simulated.until('2026-01-22');
    expect(simulated.state.stage).toBe('withholding');
    die(simulated, '2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.due('withholding-pay-day')).toBe('2026-02-10');
    simulated.until('2026-02-10');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('1600.00'));
  });

  it('who dies leaves the benefit of the person as it is, and ends their own', () => {
    const simulated = livingCase({ debtor });
    simulated.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: null });

    const withheld = livingCase({ debtor });
    confirm(withheld, true);
    withheld.until('2026-01-22');
    withheld.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-21'), note: '', divided: [] });
    expect(withheld.state.confirmation?.continuingBenefit).toBeNull();
    expect(withheld.due('withholding-pay-day')).toBeUndefined();
  });
});

describe('addresses', () => {
  it('that change start what is being served anew; consent opens electronic service first', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-02-03');
    const services = () => simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.services ?? [];
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['post', 'direct']);
    simulated.give('record-electronic-consent', {
      addresseeId: 'R1',
      consentedOn: plainDate('2026-02-03'),
      address: 'dai@example.com',
    });
    simulated.give('change-address', { addresseeId: 'R1', address: '大余县新址', telephone: null });
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['electronic']);
    expect(simulated.state.addressees[0]).toMatchObject({ address: '大余县新址', telephone: null });
    expect(simulated.refusalOf('change-address', { addresseeId: 'R9', address: '大余县', telephone: null })).toBe(
      'addressee-unknown',
    );
  });
});

describe('the timeline', () => {
  it('carries no identity number of anybody', () => {
    const simulated = livingCase();
    confirm(simulated);
    die(simulated, '2026-01-05');
    const identityNumber = '360731197001010021';
    simulated.give('name-heirs', { deceasedId: null, heirs: [{ ...heir('戴甲', null), identityNumber }] });
    const texts = simulated.records
      .flatMap(({ timeline }) => timeline.map(({ message }) => inEnglish(message)))
      .join('\n');
    expect(texts).toContain('戴甲');
    expect(texts).not.toContain(identityNumber);
    expect(simulated.state.addressees.at(-1)?.identityNumber).toBe(identityNumber);
  });
});
