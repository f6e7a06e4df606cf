import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { bounce, confirmedCase, ofDrawerAndHeir, outstanding, pay, payFrom } from '../sample/penalty-cases.ts';
import { yuan } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

describe('a late fee', () => {
  it('is a claim of its own that grows by 0.05 % a day until the day of payment, that day counted', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-10');
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('50.00'));
    expect(simulated.refusalOf('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason })).toBe(
      'late-fee-already-imposed',
    );
    simulated.until('2026-01-12');
    pay(simulated, '10000.00', '2026-01-11');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'late-fee')]).toEqual([0, yuan('55.00')]);
    expect(simulated.state.stage).toBe('penalty-collection');
    expect(simulated.due('penalty-reminder')).toBe('2026-02-11');
    simulated.until('2026-03-02');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('55.00'));
    pay(simulated, '55.00', '2026-03-02');
    expect(simulated.state.stage).toBe('closed');
  });

  it('counts a day once on which a payment came in and was returned by the bank', () => {
    const simulated = confirmedCase();
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    simulated.until('2026-01-12');
    pay(simulated, '4000.00', '2026-01-12');
    bounce(simulated);
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('60.00'));
    pay(simulated, '10000.00', '2026-01-12');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-01-01'),
      to: day('2025-09-30'),
      benefitCode: 'basic-pension',
      amount: yuan('0.00'),
      reason,
    });
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('10000.00')]);
  });

  it('is charged no more on a claim that was none, of which a payment had bounced, when the case is closed once more', () => {
    const simulated = confirmedCase();
    pay(simulated, '4000.00', '2026-01-05');
    simulated.until('2026-01-06');
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-06'), ground: reason });
    simulated.until('2026-01-12');
    bounce(simulated);
    pay(simulated, '1000.00', '2026-01-12');
    simulated.until('2026-01-20');
    simulated.give('close', { outcome: 'unfounded', reason });
    expect([simulated.state.stage, outstanding(simulated, 'late-fee')]).toEqual(['refund-due', 0]);
    simulated.until('2026-01-26');
    simulated.give('close', { outcome: 'unfounded', reason });
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('1000.00')]);
    expect(simulated.records.at(-1)?.ledger).toEqual([]);
  });

  it('is paid by whoever owes what it grows on', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('impose-late-fee', { claimId: 'P2', from: day('2026-01-01'), ground: reason });
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('172.25'));
    payFrom(simulated, 'R3', '60100.00');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('172.25'));
    payFrom(simulated, 'R2', '69072.25');
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('100.00')]);
  });

  it('counts from the day of a payment, not from the day on which it is booked', () => {
    const simulated = confirmedCase();
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    simulated.until('2026-01-20');
    pay(simulated, '4000.00', '2026-01-10');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('80.00'));
  });
});
