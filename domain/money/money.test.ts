import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import {
  ZERO,
  LARGEST_AMOUNT_IN_MINOR_UNITS,
  add,
  formatAmount,
  formatAmountForReading,
  largerOf,
  minorUnits,
  parseAmount,
  portion,
  smallerOf,
  splitEvenly,
  subtract,
  sum,
} from './money.ts';
import type { Currency, MinorUnits, Rounding } from './money.ts';

const amounts = fc.integer({ min: 0, max: LARGEST_AMOUNT_IN_MINOR_UNITS }).map(minorUnits);
const currencies = fc.constantFrom<Currency>('CNY', 'VND');

describe('reading an amount', () => {
  it.each([
    ['128900.00', 'CNY', 12_890_000],
    ['138000', 'CNY', 13_800_000],
    ['0.5', 'CNY', 50],
    ['0.05', 'CNY', 5],
    ['0', 'CNY', 0],
    ['99999999999.99', 'CNY', 9_999_999_999_999],
    ['100000000', 'VND', 100_000_000],
  ] as const)('takes %s %s', (text, currency, expected) => {
    expect(parseAmount(text, currency)).toBe(expected);
  });

  it.each(['', '-1', '+1', '1e5', '1,000', ' 1', '1 ', '1.', '.5', '01', '1.005', '１', 'NaN', '0x10', '1\n'])(
    'refuses %j and names the field',
    (text) => {
      expect(() => parseAmount(text, 'CNY', 'amount')).toThrow(
        expect.objectContaining({ code: 'amount-invalid', field: 'amount' }),
      );
    },
  );

  it('refuses decimals in a currency that has none', () => {
    expect(() => parseAmount('1.0', 'VND')).toThrow(expect.objectContaining({ code: 'amount-invalid' }));
  });

  it('refuses an amount above the largest', () => {
    expect(() => parseAmount('100000000000.00', 'CNY')).toThrow(expect.objectContaining({ code: 'amount-invalid' }));
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        expect(parseAmount(formatAmount(amount, currency), currency)).toBe(amount);
      }),
    );
  });
});

describe('writing an amount', () => {
  it('writes all decimals of the currency', () => {
    expect(formatAmount(minorUnits(12_890_000), 'CNY')).toBe('128900.00');
    expect(formatAmount(minorUnits(5), 'CNY')).toBe('0.05');
    expect(formatAmount(minorUnits(-1_234), 'CNY')).toBe('-12.34');
    expect(formatAmount(minorUnits(100_000_000), 'VND')).toBe('100000000');
  });

  it('groups thousands for reading, and never the decimals', () => {
    expect(formatAmountForReading(minorUnits(12_890_000), 'CNY')).toBe('¥128,900.00');
    expect(formatAmountForReading(minorUnits(99_999), 'CNY')).toBe('¥999.99');
    expect(formatAmountForReading(minorUnits(100_000_000), 'VND')).toBe('₫100,000,000');
    expect(formatAmountForReading(minorUnits(-100_000), 'CNY')).toBe('-¥1,000.00');
    expect(formatAmountForReading(ZERO, 'VND')).toBe('₫0');
  });
});

describe('calculating', () => {
  it('refuses what is not a safe integer', () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => minorUnits(value)).toThrow(expect.objectContaining({ code: 'amount-invalid' }));
    }
    expect(() => add(minorUnits(Number.MAX_SAFE_INTEGER), minorUnits(1))).toThrow(
      expect.objectContaining({ code: 'amount-invalid' }),
    );
  });

  it('has one zero', () => {
    expect(Object.is(minorUnits(-0), 0)).toBe(true);
  });

  it('adds, subtracts and compares', () => {
    expect(sum([])).toBe(0);
    expect(sum([minorUnits(1), minorUnits(2), minorUnits(3)])).toBe(6);
    expect(subtract(minorUnits(1), minorUnits(3))).toBe(-2);
    expect(smallerOf(minorUnits(1), minorUnits(3))).toBe(1);
    expect(largerOf(minorUnits(1), minorUnits(3))).toBe(3);
  });
});

describe('a portion', () => {
  it('is exact where floating point is not', () => {
    expect(portion(minorUnits(9_999_999_999_999), 3_333, 'down')).toBe(3_332_999_999_999);
    expect(portion(minorUnits(9_999_999_999_999), 3_333, 'half-up')).toBe(3_333_000_000_000);
  });

  it('rounds one half up or down as told', () => {
    expect(portion(minorUnits(1), 5_000, 'half-up')).toBe(1);
    expect(portion(minorUnits(1), 5_000, 'down')).toBe(0);
    expect(portion(minorUnits(1), 4_999, 'half-up')).toBe(0);
  });

  it('lies within one minor unit of the exact share, and never above it when rounded down', () => {
    const rates = fc.integer({ min: 0, max: 50_000 });
    const excess = (amount: MinorUnits, basisPoints: number, rounding: Rounding) =>
      BigInt(portion(amount, basisPoints, rounding)) * 10_000n - BigInt(amount) * BigInt(basisPoints);
    fc.assert(
      fc.property(amounts, rates, (amount, basisPoints) => {
        const roundedDown = excess(amount, basisPoints, 'down');
        const roundedHalfUp = excess(amount, basisPoints, 'half-up');
        expect(roundedDown > -10_000n && roundedDown <= 0n).toBe(true);
        expect(roundedHalfUp > -5_000n && roundedHalfUp <= 5_000n).toBe(true);
      }),
    );
  });

  it('refuses a negative amount and a rate that is no whole number of basis points', () => {
    expect(() => portion(minorUnits(-1), 100, 'down')).toThrow(expect.objectContaining({ code: 'amount-invalid' }));
    for (const rate of [-1, 0.5, Number.NaN]) {
      expect(() => portion(ZERO, rate, 'down')).toThrow(expect.objectContaining({ code: 'rate-invalid' }));
    }
  });
});

describe('splitting evenly', () => {
  it('gives the remainder to the first', () => {
    expect(splitEvenly(minorUnits(100), 3)).toEqual([34, 33, 33]);
    expect(splitEvenly(minorUnits(2), 3)).toEqual([1, 1, 0]);
  });

  it('adds up to the cent, with parts that differ by at most one', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 240 }), (amount, parts) => {
        const split = splitEvenly(amount, parts);
        expect(split).toHaveLength(parts);
        expect(sum(split)).toBe(amount);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
        expect(split).toEqual([...split].toSorted((first, second) => second - first));
      }),
    );
  });

  it('refuses a number of parts that cannot be made, and a negative amount', () => {
    for (const parts of [0, -1, 1.5, Number.NaN]) {
      expect(() => splitEvenly(minorUnits(100), parts)).toThrow(expect.objectContaining({ code: 'parts-invalid' }));
    }
    expect(() => splitEvenly(minorUnits(-1), 2)).toThrow(expect.objectContaining({ code: 'amount-invalid' }));
  });
});
