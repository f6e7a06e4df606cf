import { describe, expect, it } from '@jest/globals';
import { hasWrongCheckDigits, processNumber, sequenceInSeries } from './process-number.ts';

const number = processNumber('binh-duong', 2026, 84);

/** What is left of a number by 97, in arithmetic of its own: letters as two digits each. */
function remainder(written: string): bigint {
  const digits = written.replaceAll('-', '').replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n;
}

describe('the number of a process', () => {
  it('has office, year, place and two check digits that leave 1 when the whole is divided by 97', () => {
    expect(number).toMatch(/^BINH-DUONG-2026-000084-\d{2}$/);
    for (const sequence of [1, 9, 10, 99_999, 100_000, 999_999, 1_000_000])
      expect(remainder(processNumber('dayu', 2026, sequence))).toBe(1n);
  });

  it('is told to be wrong where any one character is another, or two neighbours have changed places', () => {
    expect(hasWrongCheckDigits(number)).toBe(false);
    const places = [...number].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
    for (const place of places) {
      for (const other of '0123456789')
        expect(hasWrongCheckDigits(number.slice(0, place) + other + number.slice(place + 1))).toBe(
          other !== number[place],
        );
    }
    for (const place of places.filter((each) => places.includes(each + 1) && number[each] !== number[each + 1])) {
      const swapped = `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`;
      expect(hasWrongCheckDigits(swapped)).toBe(true);
    }
    for (const other of 'ACDEFGHIJKLMNOPQRSTUVWXYZ')
      expect(hasWrongCheckDigits(`${other}${number.slice(1)}`)).toBe(true);
  });

  it('is looked at in whatever way it is written', () => {
    const wrong = `${number.slice(0, -2)}${number.endsWith('00') ? '11' : '00'}`;
    for (const written of [wrong, wrong.toLowerCase(), ` ${wrong} `, wrong.replaceAll('-', '－').replaceAll('0', '０')])
      expect(hasWrongCheckDigits(written)).toBe(true);
  });

  it('is told to be wrong only where it is written whole', () => {
    for (const part of ['000084', '2026-000084', 'BINH-DUONG-2026', 'BINH-DUONG-2026-000084', '360731194503120032', ''])
      expect(hasWrongCheckDigits(part)).toBe(false);
  });

  it('says its place in its own series, and in no other', () => {
    expect(sequenceInSeries(number, 'binh-duong', 2026)).toBe(84);
    expect(sequenceInSeries(number, 'binh-duong', 2025)).toBeUndefined();
    expect(sequenceInSeries(number, 'dayu', 2026)).toBeUndefined();
    for (const foreign of ['BINH-DUONG-2026-000084', 'BINH-DUONG-2026-000085-00', 'MOVED-99999999999999999999', ''])
      expect(sequenceInSeries(foreign, 'binh-duong', 2026)).toBeUndefined();
  });
});
