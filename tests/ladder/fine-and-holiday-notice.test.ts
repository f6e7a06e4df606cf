import { describe, expect, it } from '@jest/globals';
import {
  fileSuit,
  lastFine,
  payOverpayment,
  refusalOfRemedy,
  servedFine,
  withdrawRemedy,
} from '../sample/fined-case.ts';
import { calendarTo2027 } from '../sample/made-up-notice.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';

function payFine(simulated: SimulatedCase, reference: string): void {
  const receipt = { receivedOn: simulated.today, reference, payer: '戴某' };
  simulated.give('record-payment', { amount: yuan('20100.00'), ...receipt });
}

/** The notice for 2027 makes 5 to 13 February rest days; 14 February is a Sunday. */
describe('the holiday notice', () => {
  it('moves the last day of a suit against a fine: what is filed by then and known the day after is in time', () => {
    const simulated = servedFine('2026-07-24', '2026-08-07');
    payOverpayment(simulated);
    expect(simulated.due('suit')).toBe('2027-02-08');
    simulated.until('2026-11-20');
    simulated.adopt(calendarTo2027);
    expect(simulated.due('suit')).toBe('2027-02-15');
    simulated.until('2027-02-16');
    expect(lastFine(simulated)?.finalSince).toBe('2027-02-15');
    expect(refusalOfRemedy(simulated, 'suit', '2027-02-16')).toBe('remedy-period-over');
    fileSuit(simulated, '2027-02-15');
  });

  it('moves the last day of reconsideration, also when it comes while a suit is pending that is withdrawn', () => {
    for (const withSuit of [false, true]) {
      const simulated = servedFine('2026-11-30', '2026-12-09');
      expect(simulated.due('reconsideration')).toBe('2027-02-08');
      if (withSuit) fileSuit(simulated, '2026-12-09');
      simulated.until('2026-12-20');
      simulated.adopt(calendarTo2027);
      if (withSuit) withdrawRemedy(simulated, '2026-12-20');
      simulated.until('2027-02-15');
      expect(simulated.due('reconsideration')).toBe('2027-02-15');
      expect(refusalOfRemedy(simulated, 'reconsideration', '2027-02-15')).toBeNull();
    }
  });

  it('moves the last day for payment, from the day after which the surcharge counts', () => {
    const simulated = servedFine('2027-01-13', '2027-01-22');
    expect(lastFine(simulated)?.payBy).toBe('2027-02-08');
    simulated.adopt(calendarTo2027);
    expect(lastFine(simulated)?.payBy).toBe('2027-02-15');
    simulated.until('2027-02-16');
    expect(simulated.state.charges).toMatchObject([{ nature: 'surcharge', from: '2027-02-16' }]);
  });

  it('moves it also for a fine that is paid when it comes: one whose payment bounces is payable until then', () => {
    const simulated = servedFine('2027-01-13', '2027-01-22');
    payOverpayment(simulated);
    payFine(simulated, 'bank-fine');
    simulated.until('2027-01-25');
    simulated.adopt(calendarTo2027);
    simulated.until('2027-02-10');
    const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;
    simulated.give('reverse-payment', { reference: 'bank-fine', ...returned });
    expect([simulated.state.charges, simulated.due('fine-payment'), lastFine(simulated)?.payBy]).toEqual([
      [],
      '2027-02-15',
      '2027-02-15',
    ]);
  });
});
