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
import { yuan, type PaperCase } from '../sample/sample-case.ts';

function payFine(paper: PaperCase, reference: string): void {
  const receipt = { receivedOn: paper.today, reference, payer: '戴某' };
  paper.give('record-payment', { amount: yuan('20100.00'), ...receipt });
}

/** The notice for 2027 makes 5 to 13 February rest days; 14 February is a Sunday. */
describe('the holiday notice', () => {
  it('moves the last day of a suit against a fine: what is filed by then and known the day after is in time', () => {
    const paper = servedFine('2026-07-24', '2026-08-07');
    payOverpayment(paper);
    expect(paper.due('suit')).toBe('2027-02-08');
    paper.until('2026-11-20');
    paper.adopt(calendarTo2027);
    expect(paper.due('suit')).toBe('2027-02-15');
    paper.until('2027-02-16');
    expect(lastFine(paper)?.finalSince).toBe('2027-02-15');
    expect(refusalOfRemedy(paper, 'suit', '2027-02-16')).toBe('remedy-period-over');
    fileSuit(paper, '2027-02-15');
  });

  it('moves the last day of reconsideration, also when it comes while a suit is pending that is withdrawn', () => {
    for (const withSuit of [false, true]) {
      const paper = servedFine('2026-11-30', '2026-12-09');
      expect(paper.due('reconsideration')).toBe('2027-02-08');
      if (withSuit) fileSuit(paper, '2026-12-09');
      paper.until('2026-12-20');
      paper.adopt(calendarTo2027);
      if (withSuit) withdrawRemedy(paper, '2026-12-20');
      paper.until('2027-02-15');
      expect(paper.due('reconsideration')).toBe('2027-02-15');
      expect(refusalOfRemedy(paper, 'reconsideration', '2027-02-15')).toBeNull();
    }
  });

  it('moves the last day for payment, from the day after which the surcharge counts', () => {
    const paper = servedFine('2027-01-13', '2027-01-22');
    expect(lastFine(paper)?.payBy).toBe('2027-02-08');
    paper.adopt(calendarTo2027);
    expect(lastFine(paper)?.payBy).toBe('2027-02-15');
    paper.until('2027-02-16');
    expect(paper.state.charges).toMatchObject([{ nature: 'surcharge', from: '2027-02-16' }]);
  });

  it('moves it also for a fine that is paid when it comes: one whose payment bounces is payable until then', () => {
    const paper = servedFine('2027-01-13', '2027-01-22');
    payOverpayment(paper);
    payFine(paper, 'bank-fine');
    paper.until('2027-01-25');
    paper.adopt(calendarTo2027);
    paper.until('2027-02-10');
    const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;
    paper.give('reverse-payment', { reference: 'bank-fine', ...returned });
    expect([paper.state.charges, paper.due('fine-payment'), lastFine(paper)?.payBy]).toEqual([
      [],
      '2027-02-15',
      '2027-02-15',
    ]);
  });
});
