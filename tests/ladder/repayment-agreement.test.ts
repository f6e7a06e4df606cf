import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { confirmedCase } from '../sample/confirmed-case.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

describe('a repayment agreement', () => {
  function agreed(accelerationAgreed: boolean): SimulatedCase {
    const simulated = confirmedCase({ amounts: [{ claimPeriodId: 'P1', amount: yuan('1000.00') }] });
    simulated.give('request-agreement', { note: 'Asked by telephone.' });
    simulated.give('conclude-agreement', {
      instalmentCount: 3,
      firstDueOn: plainDate('2026-02-01'),
      accelerationAgreed,
    });
    return simulated;
  }

  it('splits to the cent, never due on a rest day, and closes when all is paid', () => {
    const simulated = agreed(false);
    expect(simulated.state.agreement?.instalments).toEqual([
      { number: 1, agreedFor: '2026-02-01', dueOn: '2026-02-02', provisional: false, amount: 33334 },
      { number: 2, agreedFor: '2026-03-01', dueOn: '2026-03-02', provisional: false, amount: 33333 },
      { number: 3, agreedFor: '2026-04-01', dueOn: '2026-04-01', provisional: false, amount: 33333 },
    ]);
    for (const [day, amount] of [
      ['2026-01-30', '333.34'],
      ['2026-03-01', '333.33'],
      ['2026-03-31', '333.33'],
    ] as const) {
      simulated.until(day);
      const receivedOn = plainDate(day);
      simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference: day, payer: '戴某之子' });
    }
    expect(simulated.state.closing).toMatchObject({ outcome: 'recovered', on: '2026-03-31' });
  });

  it('gives grace and reminds before it is in default', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-03');
    expect(simulated.due('instalment-grace')).toBe('2026-02-12');
    expect(simulated.documents().filter((kind) => kind === 'instalment-reminder')).toHaveLength(2);
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.until('2026-02-13');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.agreement?.status).toBe('defaulted');
  });

  it('makes only matured instalments due unless acceleration was agreed', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-02-13'),
      reference: 'late',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment came in before grace had ended and was recorded after it was never in default', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-13');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: plainDate('2026-01-30'),
      reference: 'in-time',
      payer: '戴某之子',
    });
    expect(simulated.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
    expect(said(simulated, 'alert').at(-1)).toContain('Instalment 1 had come in before its grace ended');
    const grounds = simulated.state.limitation?.claims[0]?.restarts.map(({ ground }) => ground) ?? [];
    expect(grounds).not.toContain('acceleration');
    expect(grounds.filter((ground) => ground === 'instalments')).toHaveLength(1);
  });

  it('whose instalment came in a day too late, or only in part in time, makes the whole balance due', () => {
    const simulated = agreed(true);
    simulated.until('2026-02-14');
    for (const [receivedOn, amount] of [
      ['2026-02-12', '300'],
      ['2026-02-13', '100'],
    ] as const)
      simulated.give('record-payment', {
        amount: yuan(amount),
        receivedOn: plainDate(receivedOn),
        reference: receivedOn,
        payer: '戴某之子',
      });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(simulated.state)).toBe(yuan('600'));
  });

  it('whose missed instalment was paid, and bounces, gives its grace from today', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'late',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.give('reverse-payment', { reference: 'late', reason: 'bank-return', otherCase: null, note: '' });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-grace')).toBe('2026-02-24');
    simulated.until('2026-02-25');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
    expect(amountPursued(simulated.state)).toBe(33_334);
  });

  it('lapses when nobody concludes it', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.state.agreement).toBeNull();
  });

  it('stands as it was when a request for another comes to nothing: no more is due than had matured', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-13');
    simulated.give('request-agreement', { note: 'Wants to pay less a month.' });
    expect(simulated.state.deadlines.filter(({ purpose }) => purpose.startsWith('instalment'))).toEqual([]);
    simulated.until('2026-03-01');
    expect(said(simulated, 'alert')).toEqual([
      'No repayment agreement was concluded in time.',
      'The earlier agreement stands: only its matured instalments are due.',
    ]);
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(amountPursued(simulated.state)).toBe(33_334);
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
  });

  it('whose instalment fell due while another was asked for gives its grace anew', () => {
    const simulated = agreed(false);
    simulated.until('2026-02-24');
    simulated.give('request-agreement', { note: 'Wants to pay less a month.' });
    simulated.until('2026-03-20');
    expect(simulated.due('instalment-grace')).toBe('2026-03-23');
    simulated.until('2026-03-24');
    expect(amountPursued(simulated.state)).toBe(66_667);
    simulated.give('record-payment', {
      amount: yuan('666.67'),
      receivedOn: plainDate('2026-03-24'),
      reference: '1',
      payer: '戴某之子',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(simulated.due('instalment-due')).toBe('2026-04-01');
  });

  it('whose later instalments have fallen due meanwhile gives their grace from the day on which they are watched', () => {
    const simulated = agreed(true);
    simulated.give('record-payment', {
      amount: yuan('700'),
      receivedOn: simulated.today,
      reference: 'two',
      payer: '戴某之子',
    });
    simulated.until('2026-03-10');
    simulated.give('reverse-payment', { reference: 'two', reason: 'bank-return', otherCase: null, note: '' });
    expect(simulated.due('instalment-grace')).toBe('2026-03-20');
    simulated.until('2026-03-12');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.due('instalment-grace')).toBe('2026-03-23');
    simulated.until('2026-03-20');
    expect(simulated.state).toMatchObject({ stage: 'repayment-agreement', agreement: { status: 'concluded' } });
  });

  it('is not shorter for a hold: every instalment that was still ahead moves by its length', () => {
    const simulated = agreed(true);
    simulated.until('2026-01-20');
    simulated.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    simulated.until('2026-03-23');
    const days = (): unknown => simulated.state.agreement?.instalments.map(({ dueOn }) => dueOn);
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
    expect(simulated.due('instalment-due')).toBe('2026-04-03');
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(simulated.due('instalment-due')).toBe('2026-04-03');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
    expect(simulated.due('instalment-grace')).toBeUndefined();
    expect(days()).toEqual(['2026-04-03', '2026-05-06', '2026-06-01']);
  });

  it('that is paid while the case is on hold has its next instalment after the hold', () => {
    const simulated = agreed(true);
    simulated.until('2026-01-20');
    simulated.give('hold', { reason: 'Illness.', until: plainDate('2026-03-20') });
    simulated.until('2026-03-10');
    simulated.give('record-payment', {
      amount: yuan('333.34'),
      receivedOn: simulated.today,
      reference: 'one',
      payer: '戴某之子',
    });
    expect(simulated.documents()).not.toContain('instalment-reminder');
    simulated.until('2026-03-23');
    expect(simulated.due('instalment-due')).toBe('2026-05-06');
  });

  it('keeps a later day that was granted for one instalment, and the days of the others', () => {
    const simulated = agreed(false);
    const due = simulated.state.deadlines.find(({ purpose }) => purpose === 'instalment-due');
    const until = plainDate('2026-02-25');
    simulated.give('extend-deadline', { deadlineId: due?.id ?? '', until, reason: 'Paid on the 24th.' });
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: null, reason: 'Hardship.' });
    expect(simulated.due('instalment-due')).toBe('2026-02-25');
    expect(simulated.state.agreement?.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2026-02-25',
      '2026-03-02',
      '2026-04-01',
    ]);
  });
});
