import { describe, expect, it } from '@jest/globals';
import { draws, fc } from '../../tests/sample/drawing.ts';
import { minorUnits } from '../money/money.ts';
import {
  allocatePayment,
  applyPostings,
  claimDifference,
  correctClaim,
  emptyBalance,
  movementOn,
  totalsOf,
} from './booking.ts';
import type { Balance, LedgerPosting } from './ledger.ts';
import { refund, setOffOwedBack } from './owed-back.ts';
import { waivePart } from './waiver.ts';
import { reverseOf, takeOut } from './reversal.ts';

/** The accounts of a case, and the receipts that stand. */
interface Accounts {
  readonly balances: readonly Balance[];
  readonly owedBack: number;
  readonly refunded: number;
}

const claims = ['P1', 'P2', 'P3'];
const amount = fc.integer({ min: 1, max: 100_000 });

function opened(claimed: readonly number[]): Accounts {
  const empty = claims.map((id) => emptyBalance(id));
  const raised = claims.flatMap((id, index) => claimDifference(id, claimed[index] ?? 0));
  return { balances: applyPostings(empty, raised), owedBack: 0, refunded: 0 };
}

function booked({ balances, owedBack, refunded }: Accounts, postings: readonly LedgerPosting[]): Accounts {
  return {
    balances: applyPostings(balances, postings),
    owedBack: owedBack + movementOn('owed-back', postings),
    refunded: refunded + movementOn('refunded', postings),
  };
}

function paid(
  accounts: Accounts,
  value: number,
): { readonly after: Accounts; readonly postings: readonly LedgerPosting[] } {
  const postings = allocatePayment(accounts.balances, minorUnits(value));
  return { after: booked(accounts, postings), postings };
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('pay' as const), value: amount, index: fc.nat() }),
  fc.record({ kind: fc.constant('reverse' as const), value: amount, index: fc.nat() }),
  fc.record({ kind: fc.constant('correct' as const), value: fc.integer({ min: 0, max: 100_000 }), index: fc.nat() }),
  fc.record({ kind: fc.constant('waive' as const), value: amount, index: fc.nat() }),
  fc.record({ kind: fc.constant('refund' as const), value: amount, index: fc.nat() }),
);

describe('money taken back', () => {
  it('leaves the accounts as if it had never come, when nothing came between', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 3 }),
        fc.array(amount),
        amount,
        (claimed, before, last) => {
          const accounts = before.reduce((each, value) => paid(each, value).after, opened(claimed));
          const { after, postings } = paid(accounts, last);
          const reversal = takeOut(after.balances, after.owedBack, postings);
          expect(reversal).not.toBeNull();
          expect(booked(after, reversal ?? [])).toEqual(accounts);
        },
      ),
    );
  });

  it('is the exact opposite of how it was allocated, later payments stay where they were', () => {
    const start = opened([100, 100, 100]);
    const first = paid(start, 150);
    const second = paid(first.after, 60);
    const reversal = takeOut(second.after.balances, 0, first.postings);
    expect(reversal).toEqual(
      expect.arrayContaining(reverseOf(first.postings).map((posting) => expect.objectContaining(posting))),
    );
    expect(reversal).toHaveLength(first.postings.length);
    expect(booked(second.after, reversal ?? []).balances.map(({ recovered }) => recovered)).toEqual([0, 50, 10]);
  });

  it('comes out of what is owed back where a correction has moved it there', () => {
    const { after, postings } = paid(opened([100, 0, 0]), 100);
    const [first] = after.balances;
    const lowered = booked(after, first === undefined ? [] : correctClaim(first, minorUnits(40)));
    expect(lowered.owedBack).toBe(60);
    const without = booked(lowered, takeOut(lowered.balances, lowered.owedBack, postings) ?? []);
    expect(without.owedBack).toBe(0);
    expect(totalsOf(without.balances)).toEqual({ claimed: 40, outstanding: 40, recovered: 0, waived: 0 });
  });

  it('cannot be taken back once it has been refunded', () => {
    const { after, postings } = paid(opened([100, 0, 0]), 130);
    const refunded = booked(after, refund(minorUnits(30)));
    expect(takeOut(refunded.balances, refunded.owedBack, postings)).toBeNull();
  });
});

describe('owed back', () => {
  it('covers what is claimed before any of it is owed back', () => {
    const raised = fc.array(amount, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(raised, raised, amount, (claimed, later, value) => {
        const { after } = paid(opened(claimed), value);
        const more = later.flatMap((difference, index) => claimDifference(claims[index] ?? 'P1', difference));
        const claimedAgain = booked(after, more);
        const { balances, owedBack } = claimedAgain;
        const settled = booked(claimedAgain, setOffOwedBack(balances, minorUnits(owedBack)));
        expect(Math.min(settled.owedBack, totalsOf(settled.balances).outstanding)).toBe(0);
        expect(totalsOf(settled.balances).recovered + settled.owedBack).toBe(value);
      }),
    );
  });

  it('is waived to the cent, claim by claim', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 3, maxLength: 3 }), amount, (claimed, value) => {
        const accounts = opened(claimed);
        const part = Math.min(value, totalsOf(accounts.balances).outstanding);
        const { balances } = booked(accounts, waivePart(accounts.balances, minorUnits(part)));
        expect(totalsOf(balances)).toMatchObject({ waived: part, recovered: 0 });
      }),
    );
  });
});

describe('any sequence of payments, reversals, corrections, waivers and refunds', () => {
  it('adds up for each claim, never goes below zero, and accounts for every cent that came and went', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 3 }),
        fc.array(step, { maxLength: 40 }),
        (claimed, steps) => {
          let accounts = opened(claimed);
          const receipts: { value: number; postings: readonly LedgerPosting[] }[] = [];
          for (const { kind, value, index } of steps) {
            switch (kind) {
              case 'pay': {
                const { after, postings } = paid(accounts, value);
                receipts.push({ value, postings });
                accounts = after;
                break;
              }
              case 'reverse': {
                const [receipt] = receipts.splice(index % Math.max(1, receipts.length), 1);
                if (receipt === undefined) break;
                const reversal = takeOut(accounts.balances, accounts.owedBack, receipt.postings);
                if (reversal === null) receipts.push(receipt);
                else accounts = booked(accounts, reversal);
                break;
              }
              case 'correct': {
                const balance = accounts.balances[index % claims.length];
                if (balance !== undefined) accounts = booked(accounts, correctClaim(balance, minorUnits(value)));
                accounts = booked(accounts, setOffOwedBack(accounts.balances, minorUnits(accounts.owedBack)));
                break;
              }
              case 'waive': {
                const { outstanding } = totalsOf(accounts.balances);
                accounts = booked(accounts, waivePart(accounts.balances, minorUnits(Math.min(value, outstanding))));
                break;
              }
              case 'refund':
                if (accounts.owedBack > 0)
                  accounts = booked(accounts, refund(minorUnits(Math.min(value, accounts.owedBack))));
            }
            for (const balance of accounts.balances) {
              expect(balance.recovered + balance.outstanding + balance.waived).toBe(balance.claimed);
              expect(Math.min(balance.recovered, balance.outstanding, balance.waived)).toBeGreaterThanOrEqual(0);
            }
            const received = receipts.reduce((total, receipt) => total + receipt.value, 0);
            expect(accounts.owedBack).toBeGreaterThanOrEqual(0);
            expect(totalsOf(accounts.balances).recovered + accounts.owedBack + accounts.refunded).toBe(received);
          }
        },
      ),
      draws(300),
    );
  });
});
