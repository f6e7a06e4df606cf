import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { amountAskedOf, amountBeyondReach } from '../../domain/recovery-case/people/liability.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { lastFine } from '../sample/fined-case.ts';
import { inEnglish } from '../sample/in-english.ts';
import { confirm, die, heir, livingCase, nameHeirs, pay, serve } from '../sample/people-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

describe('death before the decision', () => {
  it('ends what ran against the dead; the case waits for heirs and is reminded, and nothing else runs', () => {
    const simulated = livingCase();
    confirm(simulated, true);
    simulated.until('2026-01-12');
    die(simulated, '2026-01-10');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.state.deadlines.filter(({ purpose }) => !purpose.includes('limitation'))).toMatchObject([
      { purpose: 'debtor-reminder', due: '2026-02-11' },
    ]);
    expect(simulated.state.confirmation?.continuingBenefit).toBeNull();
    expect(servedAddressees(simulated.state.addressees)).toEqual([]);
    expect(amountPursued(simulated.state)).toBe(0);
    expect(amountBeyondReach(simulated.state)).toBe(yuan('60000.00'));

    simulated.until('2026-02-20');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.due('debtor-reminder')).toBe('2026-03-14');
  });

  it('asks the heirs from persuasion on, with a full period and never more than they inherit', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-12');
    die(simulated, '2026-01-10');
    simulated.until('2026-01-20');
    nameHeirs(simulated, heir('戴甲', '20000.00'), heir('戴乙', '10000.00'));
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.due('reply')).toBe('2026-02-04');
    expect(simulated.due('debtor-reminder')).toBeUndefined();
    const notice = simulated.records.at(-1)?.documents.find(({ kind }) => kind === 'notice-to-return');
    expect(notice?.amountDue).toBe(yuan('30000.00'));
    expect(notice?.addressees.map(({ id, role, liabilityCap }) => [id, role, liabilityCap])).toEqual([
      ['R2', 'heir', yuan('20000.00')],
      ['R3', 'heir', yuan('10000.00')],
    ]);
    expect(notice?.person.diedOn).toBe('2026-01-10');
  });

  it('leaves what goes beyond the estate to a waiver, once the heirs have paid what they owe', () => {
    const simulated = livingCase();
    confirm(simulated);
    pay(simulated, '5000.00', '2026-01-05');
    die(simulated, '2026-01-05');
    nameHeirs(simulated, heir('戴甲', '20000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('20000.00'));
    pay(simulated, '20000.00', '2026-01-05');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(amountPursued(simulated.state)).toBe(0);
    expect(
      simulated.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe(
      '¥35,000.00 goes beyond the value of the estate and is owed by nobody: waive it, or correct the share of an heir.',
    );
    simulated.give('correct-estate-share', { addresseeId: 'R2', estateShare: yuan('22000.00'), reason: 'A field.' });
    expect(simulated.state.stage).toBe('persuasion');
    expect(amountPursued(simulated.state)).toBe(yuan('2000.00'));
    pay(simulated, '2000.00', '2026-01-05');
    simulated.give('close', { outcome: 'waived', reason: 'Beyond the value of the estate.' });
    expect(totalsOf(simulated.state.balances)).toMatchObject({
      recovered: yuan('27000.00'),
      waived: yuan('33000.00'),
      outstanding: 0,
    });
  });

  it('during verification leaves verification where it is; the confirmed claim then waits for heirs', () => {
    const simulated = livingCase();
    die(simulated, '2026-01-02');
    expect(simulated.state.stage).toBe('verification');
    confirm(simulated);
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.documents()).not.toContain('notice-to-return');
  });

  it('leaves nobody to be fined where the person was dead when the case was opened', () => {
    const drawn = { from: plainDate('2025-01-01'), to: plainDate('2025-06-30'), amount: yuan('60000.00') };
    const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods }));
    confirm(simulated);
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
  });

  it('ends a penalty that is not decided: the dead are not fined, nor are their heirs', () => {
    const simulated = livingCase({
      claimPeriods: [
        {
          id: 'P1',
          from: plainDate('2025-01-01'),
          to: plainDate('2025-06-30'),
          benefitCode: 'basic-pension',
          amount: yuan('60000.00'),
        },
      ],
    });
    confirm(simulated);
    simulated.give('propose-penalty', { multiple: 2, ground: 'Forged papers.' });
    expect(lastFine(simulated)?.status).toBe('announced');
    die(simulated, '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('dropped');
    nameHeirs(simulated, heir('戴甲', '20000.00'));
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
  });

  it('ends an agreement and a withholding with the one who concluded or drew it', () => {
    const agreed = livingCase();
    confirm(agreed);
    agreed.give('request-agreement', { note: '' });
    agreed.give('conclude-agreement', {
      instalmentCount: 6,
      firstDueOn: plainDate('2026-02-02'),
      accelerationAgreed: false,
    });
    die(agreed, '2026-01-05');
    expect(agreed.state.agreement).toBeNull();
    expect(agreed.due('instalment-due')).toBeUndefined();

    const withheld = livingCase();
    confirm(withheld, true);
    withheld.until('2026-01-22');
    expect(withheld.state.stage).toBe('withholding');
    die(withheld, '2026-01-21');
    expect(withheld.state.stage).toBe('awaiting-debtor');
    expect(withheld.due('withholding-pay-day')).toBeUndefined();
    nameHeirs(withheld, heir('戴甲', null));
    expect(withheld.state.stage).toBe('persuasion');
    expect(amountPursued(withheld.state)).toBe(yuan('60000.00'));
  });
});

describe('what was drawn after the death', () => {
  it('is divided from what was overpaid before by further bookings, and owed by who drew it without a cap', () => {
    const simulated = livingCase();
    confirm(simulated);
    pay(simulated, '10000.00', '2026-01-05');
    const death = {
      addresseeId: null,
      diedOn: plainDate('2023-06-30'),
      note: '',
      divided: [{ claimPeriodId: 'P1', untilDeath: yuan('25000.00'), afterDeath: yuan('35000.00') }],
    };
    expect(simulated.refusalOf('record-death', { ...death, divided: [] })).toBe('division-missing');
    const [division] = death.divided;
    const unequal = { ...division, claimPeriodId: 'P1', untilDeath: yuan('25000.01'), afterDeath: yuan('35000.00') };
    expect(simulated.refusalOf('record-death', { ...death, divided: [unequal] })).toBe('division-unequal');
    simulated.give('record-death', death);
    expect(simulated.state.claimPeriods.map(({ id, from, to, amount }) => [id, from, to, amount])).toEqual([
      ['P1', '2023-01-01', '2023-06-30', yuan('25000.00')],
      ['P2', '2023-07-01', '2023-12-31', yuan('35000.00')],
    ]);
    expect(simulated.state.balances).toMatchObject([
      { claimId: 'P1', claimed: yuan('25000.00'), recovered: yuan('10000.00'), outstanding: yuan('15000.00') },
      { claimId: 'P2', claimed: yuan('35000.00'), recovered: 0, outstanding: yuan('35000.00') },
    ]);

    simulated.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(simulated.state.stage).toBe('persuasion');
    expect(amountPursued(simulated.state)).toBe(yuan('35000.00'));
    expect(simulated.due('debtor-reminder')).toBe('2026-02-04');
    nameHeirs(simulated, heir('戴甲', '1000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('36000.00'));
    const [, drawer, son] = simulated.state.addressees;
    expect(drawer === undefined ? null : amountAskedOf(simulated.state, drawer)).toBe(yuan('35000.00'));
    expect(son === undefined ? null : amountAskedOf(simulated.state, son)).toBe(yuan('1000.00'));

    const paid = { receivedOn: plainDate('2026-01-05'), payer: '戴女', addresseeId: 'R2' } as const;
    simulated.give('record-payment', { ...paid, amount: yuan('36000.00'), reference: '1' });
    expect(simulated.state.balances).toMatchObject([
      { claimId: 'P1', outstanding: yuan('15000.00') },
      { claimId: 'P2', outstanding: 0 },
    ]);
    expect(simulated.state.owedBack).toBe(yuan('1000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('1000.00'));
  });

  it('is decided anew for all when the drawer becomes known after the decision', () => {
    const simulated = new SimulatedCase('2026-01-05');
    confirm(simulated);
    simulated.until('2026-01-21');
    serve(simulated, 'advance-notice', 'R1', '2026-01-21');
    simulated.until('2026-02-02');
    serve(simulated, 'recovery-decision', 'R1', '2026-02-02');
    simulated.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(simulated.state).toMatchObject({ stage: 'persuasion', decision: null });
    expect(servedAddressees(simulated.state.addressees).map(({ id, role }) => [id, role])).toEqual([['R2', 'drawer']]);
    expect(simulated.due('suit')).toBeUndefined();
    expect(simulated.due('reply')).toBe('2026-02-24');
    expect(amountPursued(simulated.state)).toBe(yuan('128900.00'));
  });

  it('is owed by the heirs of the drawer, up to what they inherit, when the drawer dies', () => {
    const daughter = { name: '戴女', identityNumber: null, address: '大余县', telephone: null, relationship: '女儿' };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ debtor: daughter }));
    confirm(simulated);
    simulated.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-04'), note: '', divided: [] });
    expect(simulated.state.stage).toBe('awaiting-debtor');
    nameHeirs(simulated, heir('孙甲', '50000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('50000.00'));
    simulated.give('record-death', { addresseeId: 'R2', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(amountPursued(simulated.state)).toBe(0);
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir('曾孙', '80000.00')] });
    expect(amountPursued(simulated.state)).toBe(yuan('50000.00'));
  });
});
