import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { minorUnits, type MinorUnits } from '../money/money.ts';
import { rulebook } from '../rulebooks/registry.ts';
import type { DailyChargeRule } from '../rulebooks/rulebook.ts';
import { capReachedOn, chargeUntil, type ChargedPrincipal } from './daily-charge.ts';

function ruleOf(id: string, charge: 'surcharge' | 'lateFee'): DailyChargeRule {
  const rule = rulebook(id).charges[charge];
  if (rule === null) throw new Error(`${id} knows no ${charge}.`);
  return rule;
}

const surcharge = ruleOf('cn', 'surcharge');
const lateFee = ruleOf('cn', 'lateFee');
const vietnameseLateFee = ruleOf('vn-binh-duong', 'lateFee');
const day = plainDate;

function unpaid(principal: number, part: Partial<ChargedPrincipal> = {}): ChargedPrincipal {
  return { from: day('2026-03-01'), principal: minorUnits(principal), movements: [], pauses: [], ...part };
}

describe('the surcharge on a fine (A8)', () => {
  it('grows by 3 % a day and stops at the fine on the 34th day', () => {
    const fine = unpaid(1_000_000);
    expect(chargeUntil(surcharge, fine, day('2026-02-28'))).toBe(0);
    expect(chargeUntil(surcharge, fine, day('2026-03-01'))).toBe(30_000);
    expect(chargeUntil(surcharge, fine, day('2026-04-02'))).toBe(990_000);
    expect(chargeUntil(surcharge, fine, day('2026-04-03'))).toBe(1_000_000);
    expect(chargeUntil(surcharge, fine, day('2027-04-03'))).toBe(1_000_000);
    expect(capReachedOn(surcharge, fine)).toBe('2026-04-03');
  });

  it('grows on what is unpaid, the day of payment still on the whole', () => {
    const half = unpaid(1_000_000, { movements: [{ on: day('2026-03-10'), amount: -500_000 }] });
    expect(chargeUntil(surcharge, half, day('2026-03-10'))).toBe(300_000);
    expect(chargeUntil(surcharge, half, day('2026-03-12'))).toBe(330_000);
    expect(capReachedOn(surcharge, half)).toBe('2026-04-26');
    const all = unpaid(1_000_000, { movements: [{ on: day('2026-03-10'), amount: -1_000_000 }] });
    expect(chargeUntil(surcharge, all, day('2026-12-31'))).toBe(300_000);
    expect(capReachedOn(surcharge, all)).toBeNull();
  });

  it('does not grow while a remedy is pending', () => {
    const paused = unpaid(1_000_000, { pauses: [{ from: day('2026-03-06'), until: day('2026-03-15') }] });
    expect(chargeUntil(surcharge, paused, day('2026-03-15'))).toBe(150_000);
    expect(chargeUntil(surcharge, paused, day('2026-03-16'))).toBe(180_000);
    const open = unpaid(1_000_000, { pauses: [{ from: day('2026-03-06'), until: null }] });
    expect(chargeUntil(surcharge, open, day('2027-03-16'))).toBe(150_000);
    expect(capReachedOn(surcharge, open)).toBeNull();
  });

  it('was never due on a fine that had been paid in time, though the payment was booked late', () => {
    const paid = unpaid(1_000_000, { movements: [{ on: day('2026-02-27'), amount: -1_000_000 }] });
    expect(chargeUntil(surcharge, paid, day('2026-12-31'))).toBe(0);
  });
});

describe('a late fee', () => {
  it('is 0.05 % a day in China (B3) and 0.03 % in Vietnam (H1), to the smallest unit', () => {
    expect(chargeUntil(lateFee, unpaid(12_890_000), day('2026-03-30'))).toBe(193_350);
    expect(chargeUntil(vietnameseLateFee, unpaid(100_000_000), day('2026-03-30'))).toBe(900_000);
    expect(chargeUntil(lateFee, unpaid(999), day('2026-03-01'))).toBe(0);
    expect(chargeUntil(lateFee, unpaid(1_000), day('2026-03-01'))).toBe(1);
  });

  it('counts the day of payment, or does not, as the rulebook says (open point 9)', () => {
    const paid = unpaid(1_000_000, { movements: [{ on: day('2026-03-10'), amount: -1_000_000 }] });
    expect(chargeUntil(lateFee, paid, day('2026-06-01'))).toBe(5_000);
    expect(chargeUntil({ ...lateFee, paymentDayCounted: false }, paid, day('2026-06-01'))).toBe(4_500);
  });

  it('exceeds the principal after 2,000 days, unless the rulebook caps it', () => {
    const old = unpaid(1_000_000, { from: day('2018-01-01') });
    expect(chargeUntil(lateFee, old, day('2026-03-01'))).toBeGreaterThan(1_000_000);
    expect(chargeUntil({ ...lateFee, cappedAtPrincipal: true }, old, day('2026-03-01'))).toBe(1_000_000);
    expect(capReachedOn(lateFee, old)).toBeNull();
  });
});

const offset = fc.integer({ min: -30, max: 400 });
const charged = fc
  .record({
    principal: fc.integer({ min: 1, max: 9_999_999_999 }),
    payments: fc.array(fc.record({ after: offset, share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      maxLength: 5,
    }),
    pauses: fc.array(fc.record({ after: offset, days: fc.nat(60) }), { maxLength: 3 }),
  })
  .map(({ principal, payments, pauses }): ChargedPrincipal => {
    let left = principal;
    return unpaid(principal, {
      movements: payments.map(({ after, share }) => {
        const amount = Math.floor(left * share);
        left -= amount;
        return { on: addDays(day('2026-03-01'), after), amount: -amount };
      }),
      pauses: pauses.map(({ after, days }) => ({
        from: addDays(day('2026-03-01'), after),
        until: addDays(day('2026-03-01'), after + days),
      })),
    });
  });

describe('any daily charge', () => {
  it('never exceeds its cap, never shrinks as days go by, and is zero before its first day', () => {
    fc.assert(
      fc.property(charged, fc.constantFrom(surcharge, { ...lateFee, cappedAtPrincipal: true }), (principal, rule) => {
        let before: MinorUnits = minorUnits(0);
        for (const after of [-1, 0, 1, 2, 10, 33, 34, 100, 5_000]) {
          const now = chargeUntil(rule, principal, addDays(principal.from, after));
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeLessThanOrEqual(principal.principal);
          before = now;
        }
        expect(chargeUntil(rule, principal, addDays(principal.from, -1))).toBe(0);
      }),
    );
  });

  it('is the sum of what each day adds, the rounding of one unit apart', () => {
    fc.assert(
      fc.property(charged, fc.integer({ min: 0, max: 60 }), (principal, days) => {
        let total = 0;
        for (let after = 0; after <= days; after += 1) {
          const paid = principal.movements
            .filter(({ on }) => on < addDays(principal.from, after))
            .reduce((sum, { amount }) => sum + amount, 0);
          const on = addDays(principal.from, after);
          const paused = principal.pauses.some(({ from, until }) => from <= on && on <= (until ?? on));
          total += paused ? 0 : ((principal.principal + paid) * lateFee.dailyBasisPoints) / 10_000;
        }
        const charge = chargeUntil(lateFee, principal, addDays(principal.from, days));
        expect(Math.abs(charge - total)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it('reaches its cap on the day that is foretold, and not a day before', () => {
    fc.assert(
      fc.property(charged, (principal) => {
        const on = capReachedOn(surcharge, principal);
        if (on === null) return;
        expect(chargeUntil(surcharge, principal, on)).toBe(principal.principal);
        expect(chargeUntil(surcharge, principal, addDays(on, -1))).toBeLessThan(principal.principal);
      }),
    );
  });
});
