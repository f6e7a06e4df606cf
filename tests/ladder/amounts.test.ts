import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { refuseSum } from '../../domain/recovery-case/amounts/small-sum.ts';
import {
  addHalfYear,
  confirmedCase,
  decidedCase,
  pay,
  periods,
  reverse,
  standing,
  totals,
} from '../sample/amount-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

describe('a payment that is reversed', () => {
  it('is taken back by a booking that names it; later payments stay where they were', () => {
    const simulated = confirmedCase();
    pay(simulated, '500', 'first');
    pay(simulated, '100', 'second');
    reverse(simulated, 'first');
    expect(standing(simulated)).toEqual([
      [0, yuan('400')],
      [yuan('100'), yuan('500')],
    ]);
    const [first] = simulated.state.moneyMovements;
    expect(simulated.records.at(-1)?.ledger).toMatchObject([{ kind: 'reversal', reverses: first?.transactionId }]);
    expect(
      simulated.refusalOf('reverse-payment', { reference: 'first', reason: 'bank-return', otherCase: null, note: '' }),
    ).toBe('payment-already-reversed');
  });

  it('names the other case when it came to the wrong one, and only then', () => {
    const simulated = confirmedCase();
    pay(simulated, '500', 'first');
    const wrong = { reference: 'first', reason: 'wrong-case', note: '' } as const;
    expect(simulated.refusalOf('reverse-payment', { ...wrong, otherCase: null })).toBe('other-case-mismatch');
    expect(simulated.refusalOf('reverse-payment', { ...wrong, otherCase: 'DAYU-2026-000002' })).toBeNull();
    expect(simulated.refusalOf('reverse-payment', { ...wrong, reason: 'bank-return', otherCase: 'DAYU-2' })).toBe(
      'other-case-mismatch',
    );
    expect(simulated.refusalOf('reverse-payment', { ...wrong, reference: 'unknown', otherCase: 'DAYU-2' })).toBe(
      'payment-unknown',
    );
  });

  it('keeps its reference taken, unless it was entered wrongly', () => {
    const simulated = confirmedCase();
    const receivedOn = plainDate('2026-01-05');
    const again = { amount: yuan('50'), receivedOn, reference: 'first', payer: 'x' };
    pay(simulated, '500', 'first');
    reverse(simulated, 'first', { reason: 'entered-wrongly' });
    simulated.give('record-payment', again);
    reverse(simulated, 'first', { reason: 'entered-twice' });
    expect(simulated.refusalOf('record-payment', again)).toBe('payment-already-recorded');
  });

  it('uncovers its instalments again; one that has fallen due gets its grace from today', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '250', 'first');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');

    simulated.until('2026-02-10');
    reverse(simulated, 'first');
    expect(simulated.due('instalment-due')).toBeUndefined();
    expect(simulated.due('instalment-grace')).toBe('2026-02-24');
    expect(simulated.documents().at(-1)).toBe('instalment-reminder');
    simulated.until('2026-02-24');
    expect(simulated.state.stage).toBe('repayment-agreement');
    simulated.until('2026-02-25');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', agreement: { status: 'defaulted' } });
  });

  it('before its due day is simply awaited again', () => {
    const simulated = confirmedCase();
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '250', 'first');
    reverse(simulated, 'first');
    expect(simulated.due('instalment-due')).toBe('2026-02-02');
    expect(simulated.due('instalment-grace')).toBeUndefined();
  });

  it('from before the agreement does not take away what was paid on it', () => {
    const simulated = confirmedCase();
    pay(simulated, '200', 'before');
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-02-02');
    simulated.give('conclude-agreement', { instalmentCount: 4, firstDueOn, accelerationAgreed: true });
    pay(simulated, '200', 'first-instalment');
    reverse(simulated, 'before');
    expect(simulated.due('instalment-due')).toBe('2026-03-02');
    expect(totals(simulated)).toMatchObject({ recovered: yuan('200'), outstanding: yuan('800') });
  });

  it('cannot be taken back after it was refunded, before the refund is', () => {
    const simulated = confirmedCase();
    pay(simulated, '1100', 'too-much');
    const paidOn = plainDate('2026-01-05');
    simulated.give('record-refund', { amount: yuan('40'), paidOn, reference: 'out-1' });
    const bounced = { reference: 'too-much', reason: 'bank-return', otherCase: null, note: '' } as const;
    expect(simulated.refusalOf('reverse-payment', bounced)).toBe('payment-refunded');
    reverse(simulated, 'out-1');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('100') });
    reverse(simulated, 'too-much');
    expect(simulated.state).toMatchObject({ stage: 'persuasion', owedBack: 0 });
    expect(totals(simulated)).toMatchObject({ recovered: 0, outstanding: yuan('1000') });
    expect(simulated.due('reply')).toBe('2026-01-20');
    expect(simulated.due('refund-reminder')).toBeUndefined();
  });
});

describe('money that the agency owes', () => {
  it('is reminded of every fifteen days until it is paid out, and keeps the case open', () => {
    const simulated = confirmedCase();
    pay(simulated, '1100', 'too-much');
    expect(simulated.state.stage).toBe('refund-due');
    expect(simulated.state.deadlines).toMatchObject([
      { purpose: 'refund-reminder', due: '2026-01-20', whoActs: 'caseworker' },
    ]);
    simulated.until('2026-01-21');
    expect(simulated.due('refund-reminder')).toBe('2026-02-05');
    expect(simulated.documents()).not.toContain('closing-notice');

    simulated.give('record-refund', { amount: yuan('60'), paidOn: plainDate('2026-01-21'), reference: 'out-1' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('40') });
    expect(simulated.records.at(-1)?.documents).toMatchObject([
      { kind: 'refund-notice', particulars: { amount: yuan('60'), paidOn: '2026-01-21' } },
    ]);
    simulated.give('record-refund', { amount: yuan('40'), paidOn: plainDate('2026-01-21'), reference: 'out-2' });
    expect(simulated.state.closing).toMatchObject({ on: '2026-01-21', outcome: 'recovered' });
    expect(simulated.state.deadlines).toEqual([]);
  });

  it('is a withheld benefit as well as a payment', () => {
    const currentBenefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ currentBenefit }));
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-04-20');
    simulated.give('close', { outcome: 'unfounded', reason: 'The person is alive.' });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', backPayDue: yuan('7500.00') });
    simulated.give('record-back-pay', { paidOn: plainDate('2026-04-20'), reference: 'pension-run-5' });
    expect(simulated.state).toMatchObject({ stage: 'closed', backPayDue: 0, closing: { outcome: 'unfounded' } });
    expect(simulated.refusalOf('reopen', { reason: 'x', newFacts: 'x' })).toBeNull();
  });
});

describe('a waiver of a part', () => {
  it('is booked with its reason, and the rest is pursued', () => {
    const simulated = confirmedCase();
    pay(simulated, '100', 'first');
    simulated.give('waive', { amount: yuan('350'), claimPeriodId: null, reason: 'Hardship.' });
    expect(totals(simulated)).toEqual({
      claimed: yuan('1000'),
      outstanding: yuan('550'),
      recovered: yuan('100'),
      waived: yuan('350'),
    });
    expect(standing(simulated)).toEqual([
      [yuan('100'), 0],
      [0, yuan('550')],
    ]);
  });

  it('names what it waives, leaves something, and never more than is outstanding', () => {
    const simulated = confirmedCase();
    const reason = 'Hardship.';
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: null, reason })).toBe('waiver-without-amount');
    expect(simulated.refusalOf('waive', { amount: yuan('400.01'), claimPeriodId: 'P1', reason })).toBe(
      'waiver-exceeds-outstanding',
    );
    expect(simulated.refusalOf('waive', { amount: yuan('1000'), claimPeriodId: null, reason })).toBe('waiver-of-whole');
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P9', reason })).toBe('claim-period-unknown');
    simulated.give('waive', { amount: null, claimPeriodId: 'P1', reason });
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P1', reason })).toBe(
      'waiver-exceeds-outstanding',
    );
    expect(simulated.refusalOf('waive', { amount: null, claimPeriodId: 'P2', reason })).toBe('waiver-of-whole');
  });
});

describe('a waiver of a part of a decision beyond which more is claimed', () => {
  it('lowers the decision where it is about what was decided, and only then', () => {
    const simulated = decidedCase();
    addHalfYear(simulated);
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: 'P3', reason: 'Doubtful.' });
    expect(simulated.state.decision?.amount).toBe(yuan('1000'));
    simulated.give('waive', { amount: yuan('100'), claimPeriodId: 'P2', reason: 'Hardship.' });
    expect(simulated.state.decision?.amount).toBe(yuan('900'));
  });
});

describe('a small sum', () => {
  it('may be left unpursued up to the figure of the rulebook, where there is one', () => {
    expect(refuseSum(yuan('50'), null)?.code).toBe('small-sum-not-set');
    expect(refuseSum(yuan('50'), yuan('50'))).toBeNull();
    expect(refuseSum(yuan('50.01'), yuan('50'))?.code).toBe('sum-not-small');
    expect(refuseSum(yuan('0'), yuan('50'))?.code).toBe('nothing-outstanding');
  });

  it('is closed without pursuit, neither recovered nor waived, where the office has set its figure', () => {
    const settings = { smallSum: yuan('1000') };
    const officeSettings = { version: 'test', lengths: {}, periods: {}, settings, lateFee: {}, rewards: {} };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods: periods, officeSettings }));
    simulated.give('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' });
    expect(simulated.state.closing).toMatchObject({ outcome: 'small-sum' });
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000'), waived: 0, recovered: 0 });
    simulated.give('reopen', { reason: 'More was found.', newFacts: 'A third period.' });
    expect(totals(simulated)).toMatchObject({ outstanding: yuan('1000') });
  });

  it('is not closed so under a rulebook without a figure', () => {
    const simulated = confirmedCase();
    expect(simulated.refusalOf('close', { outcome: 'small-sum', reason: 'Costs more to pursue.' })).toBe(
      'small-sum-not-set',
    );
  });
});
