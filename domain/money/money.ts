import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';

/** The currencies of the offices served: renminbi with two decimals, Vietnamese dong with none. */
export type Currency = 'CNY' | 'VND';

declare const minorUnitsBrand: unique symbol;

/** An amount in the smallest unit of its currency (分 for CNY, đồng for VND): always a safe integer. */
export type MinorUnits = number & { readonly [minorUnitsBrand]: true };

/** How a fraction of a minor unit is settled: dropped, or rounded with one half going up. */
export type Rounding = 'down' | 'half-up';

const DECIMALS: Readonly<Record<Currency, number>> = { CNY: 2, VND: 0 };
const SIGNS: Readonly<Record<Currency, string>> = { CNY: '¥', VND: '₫' };
const BASIS_POINTS_IN_WHOLE = 10_000n;

/** The largest amount that can be entered or written out: 99,999,999,999.99 in CNY, the same count of đồng in VND. */
export const LARGEST_AMOUNT_IN_MINOR_UNITS = 9_999_999_999_999;

/**
 * Takes a number as an amount in minor units.
 * @throws DomainError `amount-invalid` when it is not a safe integer
 */
export function minorUnits(value: number): MinorUnits {
  // Adding zero turns a negative zero into a plain one: equality tells them apart.
  const amount = value + 0;
  if (!isMinorUnits(amount)) {
    throw new DomainError('amount-invalid', message('not-minor-units', { value }));
  }
  return amount;
}

function isMinorUnits(value: number): value is MinorUnits {
  return Number.isSafeInteger(value);
}

/** No money at all. */
export const ZERO: MinorUnits = minorUnits(0);

/**
 * Reads an amount that a person or another system wrote as decimal text, such as "128900.00", "138000" or "0.5".
 * Signs, spaces, thousands separators, exponents and more decimals than the currency has are refused.
 * @throws DomainError `amount-invalid`, naming `field`
 */
export function parseAmount(text: string, currency: Currency, field?: string): MinorUnits {
  const decimals = DECIMALS[currency];
  const pattern = decimals === 0 ? /^(0|[1-9]\d*)$/ : /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;
  const match = pattern.exec(text);
  if (match === null) {
    const example = decimals === 0 ? '138000' : '128900.00';
    throw new DomainError('amount-invalid', message('not-an-amount', { text, currency, decimals, example }), field);
  }
  const [, whole = '0', fraction = ''] = match;
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  if (value > LARGEST_AMOUNT_IN_MINOR_UNITS) {
    const largest = formatAmountForReading(minorUnits(LARGEST_AMOUNT_IN_MINOR_UNITS), currency);
    throw new DomainError('amount-invalid', message('amount-beyond', { largest }), field);
  }
  return minorUnits(value);
}

/** An amount as a message says it, with the currency that it is written in. */
export type Money = { readonly amount: MinorUnits; readonly currency: Currency };

/** Writes an amount as plain decimal text with all decimals of its currency: "128900.00", "100000000". */
export function formatAmount(amount: MinorUnits, currency: Currency): string {
  const { sign, whole, fraction } = digitsOf(amount, currency);
  return `${sign}${whole}${fraction}`;
}

/** Writes an amount for people, with currency sign and thousands separators: "¥128,900.00", "₫100,000,000". */
export function formatAmountForReading(amount: MinorUnits, currency: Currency): string {
  const { sign, whole, fraction } = digitsOf(amount, currency);
  return `${sign}${SIGNS[currency]}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}

function digitsOf(amount: MinorUnits, currency: Currency): { sign: string; whole: string; fraction: string } {
  const decimals = DECIMALS[currency];
  const digits = Math.abs(amount)
    .toString()
    .padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  return {
    sign: amount < 0 ? '-' : '',
    whole: digits.slice(0, split),
    fraction: decimals === 0 ? '' : `.${digits.slice(split)}`,
  };
}

/** @throws DomainError `amount-invalid` when the result leaves the safe range */
export function add(first: MinorUnits, second: MinorUnits): MinorUnits {
  return minorUnits(first + second);
}

/** The difference, which may be negative. @throws DomainError `amount-invalid` when it leaves the safe range */
export function subtract(from: MinorUnits, taken: MinorUnits): MinorUnits {
  return minorUnits(from - taken);
}

export function smallerOf(first: MinorUnits, second: MinorUnits): MinorUnits {
  return first <= second ? first : second;
}

export function largerOf(first: MinorUnits, second: MinorUnits): MinorUnits {
  return first >= second ? first : second;
}

/** The total of all amounts, zero for none. @throws DomainError `amount-invalid` when it leaves the safe range */
export function sum(amounts: Iterable<MinorUnits>): MinorUnits {
  let total = ZERO;
  for (const amount of amounts) {
    total = add(total, amount);
  }
  return total;
}

/**
 * A share of an amount in basis points (2000 = 20 %), exact up to the one rounding at the end. May exceed the amount.
 * @throws DomainError `amount-invalid` for a negative amount, `rate-invalid` for a negative or fractional rate
 */
export function portion(amount: MinorUnits, basisPoints: number, rounding: Rounding): MinorUnits {
  refuseNegative(amount);
  if (!Number.isSafeInteger(basisPoints) || basisPoints < 0) {
    throw new DomainError('rate-invalid', message('not-basis-points', { value: basisPoints }));
  }
  const product = BigInt(amount) * BigInt(basisPoints);
  const half = rounding === 'half-up' ? BASIS_POINTS_IN_WHOLE / 2n : 0n;
  return minorUnits(Number((product + half) / BASIS_POINTS_IN_WHOLE));
}

/**
 * Splits an amount into equal parts that add up to it exactly; what does not divide goes, one unit each, to the first.
 * @throws DomainError `amount-invalid` for a negative amount, `parts-invalid` unless there is at least one whole part
 */
export function splitEvenly(amount: MinorUnits, parts: number): MinorUnits[] {
  refuseNegative(amount);
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new DomainError('parts-invalid', message('not-parts', { value: parts }));
  }
  const remainder = amount % parts;
  const smallerPart = (amount - remainder) / parts;
  return Array.from({ length: parts }, (_, index) => minorUnits(smallerPart + (index < remainder ? 1 : 0)));
}

function refuseNegative(amount: MinorUnits): void {
  if (amount < 0) {
    throw new DomainError('amount-invalid', message('negative-amount-shared', { value: amount }));
  }
}
