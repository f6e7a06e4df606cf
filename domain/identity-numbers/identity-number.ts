import { asEighteenDigits, readResidentNumber } from './chinese-number.ts';
import type { ReadNumber } from './read-number.ts';
import { readCitizenNumber } from './vietnamese-number.ts';

/** What is written for the check letter X: the sign for "times", and the Cyrillic letter that looks like it. */
const asCheckLetter = /[\u00D7\u0425]/g;

/**
 * One spelling for every way of writing an identity number: without blanks, hyphens and invisible characters, half width, the
 * check letter in capitals, fifteen digits as the eighteen that took their place. Search and blind index go by it; what is kept and
 * printed is the number as it was written.
 */
export function normalIdentityNumber(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}\p{Pd}\u2212]/gu, '')
    .toUpperCase()
    .replaceAll(asCheckLetter, 'X');
  return asEighteenDigits(plain);
}

/**
 * Reads an identity number, however it is written: that of a Chinese resident, with 18 digits (GB 11643) or 15 (of 1984 to 1999), or
 * of a Vietnamese citizen, with 12 digits (CCCD) or 9 (CMND).
 */
export function readIdentityNumber(written: string): ReadNumber {
  const normal = normalIdentityNumber(written);
  return readResidentNumber(normal) ?? readCitizenNumber(normal) ?? { faults: ['form'], born: null };
}
