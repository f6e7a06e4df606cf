import { daysInMonth } from '../calendar/epoch-day.ts';
import type { NumberFault, ReadNumber } from './read-number.ts';

/**
 * Provinces by the first two digits of the code of a region (GB/T 2260), with those of the residence permits for people from Hong Kong,
 * Macau and Taiwan. Counties have come and gone since numbers are given, and no register keeps all of their codes: the
 * province alone is held against.
 */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** The digit that a permanent resident of another country has before the province. */
const ofAnotherCountry = '9';

/** Given in 1984 to 1999 to those who were a hundred years old or older. */
const centenarians = /^99[6-9]$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** The check digit of the first seventeen (GB 11643, ISO/IEC 7064, MOD 11-2). */
export function checkDigitOf(seventeen: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(seventeen.charAt(place)), 0);
  return checkCharacters.charAt(sum % 11);
}

/** Fifteen digits as the eighteen that took their place; anything else as it is. */
export function asEighteenDigits(normal: string): string {
  if (!/^\d{15}$/.test(normal)) return normal;
  const century = centenarians.test(normal.slice(12)) ? '18' : '19';
  const seventeen = `${normal.slice(0, 6)}${century}${normal.slice(6)}`;
  return `${seventeen}${checkDigitOf(seventeen)}`;
}

/** What a number of eighteen digits says; null for any other. */
export function readResidentNumber(normal: string): ReadNumber | null {
  if (!/^\d{17}[\dX]$/.test(normal)) return null;
  const [year, month, day] = [normal.slice(6, 10), normal.slice(10, 12), normal.slice(12, 14)];
  const born = isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
  const faults: NumberFault[] = [];
  if (!provinces.has(provinceOf(normal))) faults.push('region');
  if (born === null) faults.push('date');
  if (checkDigitOf(normal) !== normal.charAt(17)) faults.push('check-digit');
  return { faults, born: born === null ? null : { earliest: born, latest: born } };
}

function provinceOf(normal: string): string {
  return normal.startsWith(ofAnotherCountry) ? normal.slice(1, 3) : normal.slice(0, 2);
}

/** Numbers tell of lives that began before the calendar of the product does. */
function isDay(year: number, month: number, day: number): boolean {
  return year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
