/** Digits that the place in a series is written with, at least. */
const sequenceDigits = 6;

/**
 * Number of a process as people use it (案号), such as DAYU-2026-000123-03: the office, the year, the place in their series, and
 * two check digits by ISO/IEC 7064, MOD 97-10. That scheme also covers the letters of an office, as it does in an IBAN, finds every
 * wrong character and every two that have changed places, and leaves but digits to be read out on the telephone.
 *
 * @param officeId letters, digits and hyphens
 * @param sequence from 1, within office and year
 */
export function processNumber(officeId: string, year: number, sequence: number): string {
  const unchecked = beginningOfNumber(officeId, year, sequence);
  return `${unchecked}-${checkDigits(unchecked)}`;
}

/** The place in the series of an office and a year that a number has there; undefined for any number that is not one of the series. */
export function sequenceInSeries(number: string, officeId: string, year: number): number | undefined {
  const sequence = Number(/-(\d{6,9})-\d{2}$/.exec(number)?.[1]);
  return processNumber(officeId, year, sequence) === number ? sequence : undefined;
}

/** A number as it is before its check digits. */
export function beginningOfNumber(officeId: string, year: number, sequence: number): string {
  return `${officeId.toUpperCase()}-${year}-${String(sequence).padStart(sequenceDigits, '0')}`;
}

/** Whether what somebody has written, large or small, is a whole number whose check digits are not those of the rest of it. */
export function hasWrongCheckDigits(written: string): boolean {
  const number = written.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const [, unchecked, digits] = /^([A-Z][A-Z0-9-]*-\d{4}-\d{6,9})-(\d{2})$/.exec(number) ?? [];
  return unchecked !== undefined && digits !== checkDigits(unchecked);
}

/** ISO/IEC 7064, MOD 97-10: letters count from A = 10, and the whole with its check digits leaves 1 when divided by 97. */
function checkDigits(unchecked: string): string {
  const digits = [...unchecked.replaceAll('-', '')].map((character) => parseInt(character, 36)).join('');
  const rest = [...`${digits}00`].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
  return String(98 - rest).padStart(2, '0');
}
