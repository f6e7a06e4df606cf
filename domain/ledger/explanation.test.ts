import { describe, expect, it } from '@jest/globals';
import { minorUnits, ZERO } from '../money/money.ts';
import { allocatePayment, claimDifference, correctClaim, emptyBalance, waiveOutstanding } from './booking.ts';
import { explainBookings } from './explanation.ts';

const claims = [
  { claimId: 'P1', nature: 'overpayment' },
  { claimId: 'F1', nature: 'fine' },
] as const;

describe('bookings explained', () => {
  it('are amounts moved from one account to another, with what stands after each', () => {
    const raised = [...claimDifference('P1', 300), ...claimDifference('F1', 100)];
    const [first] = explainBookings(claims, [{ postings: raised }]);
    const paid = allocatePayment(first?.after.balances ?? [], minorUnits(450));
    const explained = explainBookings(claims, [{ postings: raised }, { postings: paid }]);
    expect(explained.map(({ moves }) => moves)).toEqual([
      [
        { claimId: 'P1', from: 'claimed', to: 'outstanding', amount: 300 },
        { claimId: 'F1', from: 'claimed', to: 'outstanding', amount: 100 },
      ],
      [
        { claimId: 'P1', from: 'outstanding', to: 'recovered', amount: 300 },
        { claimId: 'F1', from: 'outstanding', to: 'recovered', amount: 100 },
        { claimId: null, from: 'received-beyond-claim', to: 'owed-back', amount: 50 },
      ],
    ]);
    expect(explained.at(-1)?.after).toEqual({
      balances: [
        { claimId: 'P1', nature: 'overpayment', claimed: 300, outstanding: 0, recovered: 300, waived: 0 },
        { claimId: 'F1', nature: 'fine', claimed: 100, outstanding: 0, recovered: 100, waived: 0 },
      ],
      owedBack: 50,
      backPayDue: 0,
    });
  });

  it('tell where each part comes from when a claim is lowered below what was recovered and waived', () => {
    const balance = {
      ...emptyBalance('P1'),
      claimed: minorUnits(100),
      recovered: minorUnits(60),
      waived: minorUnits(40),
    };
    const [lowered] = explainBookings(claims, [{ postings: correctClaim(balance, minorUnits(50)) }]);
    expect(lowered?.moves).toEqual([
      { claimId: 'P1', from: 'waived', to: 'claimed', amount: 40 },
      { claimId: 'P1', from: 'recovered', to: 'claimed', amount: 10 },
      { claimId: null, from: 'received-beyond-claim', to: 'owed-back', amount: 10 },
    ]);
  });

  it('of nothing leave nothing', () => {
    expect(explainBookings(claims, [{ postings: waiveOutstanding([emptyBalance('P1')]) }])).toEqual([
      expect.objectContaining({ moves: [], after: expect.objectContaining({ owedBack: ZERO }) }),
    ]);
  });
});
