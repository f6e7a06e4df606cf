import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { confirm, die, heir, living, livingCase, nameHeirs, pay } from '../sample/people-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

describe('what was kept back of a benefit', () => {
  const pension = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  const unfounded = { outcome: 'unfounded', reason: 'The pension was due.' } as const;

  function drawingCase(part: Partial<CaseOpening> = {}): SimulatedCase {
    return livingCase({ currentBenefit: pension, ...part });
  }

  function suspendedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
    const simulated = drawingCase(part);
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-15');
    expect(simulated.state.benefitPayment).toEqual({ status: 'suspended', since: '2026-02-05' });
    return simulated;
  }

  function payBack(simulated: SimulatedCase): void {
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
  }

  /** Confirmed, with this much going on. */
  function confirmWith(simulated: SimulatedCase, monthlyAmount: string, benefitCode = 'basic-pension'): void {
    const amounts = simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount }));
    const continuingBenefit = { ...pension, benefitCode, monthlyAmount: yuan(monthlyAmount) };
    simulated.give('confirm-overpayment', { amounts, suspicion: 'none', continuingBenefit, findings: '' });
  }

  it('is nothing after a death: no pension is due to the dead, and none is resumed', () => {
    const simulated = drawingCase();
    die(simulated, '2026-01-05');
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(0);
    expect(simulated.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-01-05' });
    expect(simulated.state.closing?.on).toBe('2026-06-15');
  });

  it('is due up to the death where it was kept back before', () => {
    const simulated = suspendedCase();
    simulated.until('2026-06-15');
    die(simulated, '2026-03-20');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
    expect(simulated.state.benefitPayment.status).toBe('stopped');
    expect(said(simulated, 'payment-of-benefit')).toEqual([]);
  });

  it('is due in full to somebody who was taken for dead and is alive', () => {
    const simulated = suspendedCase({ violation: 'pension-after-death', person: sampleOpening().person });
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('40000.00'));
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: '2026-06-15' });
  });

  it('is nothing once heirs were named for the one who was taken for dead', () => {
    const simulated = drawingCase({ violation: 'pension-after-death', person: sampleOpening().person });
    nameHeirs(simulated, heir('戴甲', null));
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect([simulated.state.backPayDue, simulated.state.benefitPayment.status]).toEqual([0, 'stopped']);
  });

  it('is not due for months in which the benefit was paid again', () => {
    const simulated = suspendedCase();
    payBack(simulated);
    expect(simulated.state.backPayDue).toBe(yuan('8000.00'));
    simulated.until('2026-06-15');
    confirm(simulated);
    expect(simulated.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-06-15' });
    simulated.until('2026-07-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('is not due for months in which the benefit went on and was withheld from', () => {
    const simulated = suspendedCase();
    confirm(simulated, true);
    simulated.until('2026-07-15');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('8000.00'));
    payBack(simulated);
    expect(simulated.state.backPayDue).toBe(yuan('8000.00'));
    simulated.give('close', unfounded);
    expect([simulated.state.backPayDue, simulated.state.owedBack]).toEqual([yuan('8000.00'), yuan('8000.00')]);
  });

  it('is the difference where less of the benefit went on, and all of it where another benefit did', () => {
    const lessGoesOn = drawingCase();
    confirmWith(lessGoesOn, '5000.00');
    lessGoesOn.until('2026-03-01');
    lessGoesOn.give('close', unfounded);
    expect(lessGoesOn.state.backPayDue).toBe(yuan('6000.00'));

    const anotherGoesOn = drawingCase();
    confirmWith(anotherGoesOn, '5000.00', 'resident-pension');
    anotherGoesOn.until('2026-03-01');
    anotherGoesOn.give('close', unfounded);
    expect(anotherGoesOn.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('ends with the release from prison after which the benefit is paid again', () => {
    const simulated = drawingCase({
      violation: 'pension-while-serving-sentence',
      person: { ...living, prison: '赣州监狱' },
    });
    confirm(simulated);
    simulated.until('2026-02-20');
    const release = { addresseeId: 'R1', on: plainDate('2026-02-18'), address: '大余县新址' };
    simulated.give('record-release', { ...release, continuingBenefit: pension });
    simulated.until('2026-05-20');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('counts from the day it was first kept back, though the case was closed and reopened in between', () => {
    const simulated = drawingCase();
    confirm(simulated);
    pay(simulated, '60000.00', '2026-01-05');
    simulated.until('2026-03-02');
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-04-20');
    expect(simulated.state.benefitPayment.status).toBe('suspended');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('32000.00'));
  });

  it('has to be counted by hand where nobody knows the benefit, and only while it was kept back', () => {
    const simulated = livingCase();
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-15');
    payBack(simulated);
    expect(said(simulated, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-02-05 to 2026-02-15: its amount is not on record.',
    );
    simulated.until('2026-06-15');
    confirm(simulated);
    simulated.until('2026-07-15');
    simulated.give('close', unfounded);
    expect(said(simulated, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-06-15 to 2026-07-15: its amount is not on record.',
    );
  });
});
