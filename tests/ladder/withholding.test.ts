import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { confirmed } from '../sample/confirmed-case.ts';
import { SimulatedCase, officeSettings, sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

const living = { ...sampleOpening().person, diedOn: null };

describe('withholding', () => {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('3000.00'), payDay: 10 };

  /** Somebody who is alive and still draws a benefit. */
  function drawingCase(part: object): SimulatedCase {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    simulated.give('confirm-overpayment', { ...confirmed, ...part });
    return simulated;
  }

  it('keeps back a fifth on each pay day until the claim is recovered, the last deduction only what is left', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.state.withholding?.monthlyDeduction).toBe(yuan('600.00'));
    simulated.until('2026-03-10');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('1200.00'));
    simulated.until('2026-04-10');
    expect(simulated.state.closing).toMatchObject({ on: '2026-04-10', outcome: 'recovered' });
    expect(simulated.state.owedBack).toBe(0);
  });

  it('never leaves less than the minimum living standard', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
      continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
    });
    simulated.until('2026-01-21');
    expect(simulated.state.withholding?.monthlyDeduction).toBe(yuan('100.00'));
  });

  it('follows a minimum living standard that is raised, and gives way to a decision where nothing is left above it', () => {
    const drawing = (): SimulatedCase => {
      const simulated = drawingCase({
        amounts: [{ claimPeriodId: 'P1', amount: yuan('1500.00') }],
        continuingBenefit: { ...benefit, monthlyAmount: yuan('800.00') },
      });
      simulated.until('2026-02-20');
      expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('100.00'));
      return simulated;
    };
    const raised = drawing();
    raised.goBy(officeSettings({ settings: { withholdingFloor: yuan('750.00') } }));
    raised.until('2026-03-20');
    expect(totalsOf(raised.state.balances).recovered).toBe(yuan('150.00'));
    const above = drawing();
    above.goBy(officeSettings({ settings: { withholdingFloor: yuan('850.00') } }));
    above.until('2026-03-20');
    expect(totalsOf(above.state.balances).recovered).toBe(yuan('100.00'));
    expect(above.state.stage).toBe('recovery-decision');
  });

  it('is passed over when it would take longer than the limit', () => {
    const simulated = drawingCase({ continuingBenefit: benefit });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('recovery-decision');
  });

  it('ends in a decision when the benefit ends', () => {
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-03-01');
    simulated.give('report-benefit-ended', { endedOn: plainDate('2026-02-20'), reason: 'Moved to another scheme.' });
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(simulated.due('withholding-pay-day')).toBeUndefined();
  });

  it('alerts of what was booked as withheld after the benefit had ended, or after the death', () => {
    const part = { amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }], continuingBenefit: benefit };
    const ended = drawingCase(part);
    ended.until('2026-04-01');
    ended.give('report-benefit-ended', { endedOn: plainDate('2026-02-10'), reason: 'Moved to another scheme.' });
    expect(said(ended, 'alert')).toEqual([
      '¥600.00 is booked as withheld after the benefit had ended on 2026-02-10: reverse what was not withheld ' +
        '(basic-pension 2026-03-10).',
    ]);
    const died = drawingCase(part);
    died.until('2026-04-01');
    died.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-25'), note: '', divided: [] });
    expect(said(died, 'alert').filter((text) => text.includes('basic-pension 2026-02-10'))).toHaveLength(1);
  });

  it('never touches a benefit of the dead: it is refused at confirmation, and ends with a death that is reported later', () => {
    const dead = new SimulatedCase('2026-01-05');
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(dead.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    const today = plainDate('2026-01-05');
    dead.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: today });
    const release = { addresseeId: 'R1', on: today, address: '大余县新址', continuingBenefit: benefit };
    expect(dead.refusalOf('record-release', release)).toBe('benefit-ended-by-death');
    const simulated = drawingCase({
      amounts: [{ claimPeriodId: 'P1', amount: yuan('15000.00') }],
      continuingBenefit: benefit,
    });
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-21'), note: '', divided: [] });
    expect(simulated.state).toMatchObject({ stage: 'awaiting-debtor', withholding: null });
    expect(simulated.due('withholding-pay-day')).toBeUndefined();
    simulated.until('2026-03-01');
    expect(totalsOf(simulated.state.balances).recovered).toBe(0);
  });

  it('stays refused when the death became known before the confirmation, heirs named or not', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ violation: 'double-drawing', person: living }));
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    const withBenefit = { ...confirmed, continuingBenefit: benefit };
    expect(simulated.refusalOf('confirm-overpayment', withBenefit)).toBe('benefit-ended-by-death');
    expect(simulated.refusalOf('confirm-overpayment', confirmed)).toBeNull();
  });
});
