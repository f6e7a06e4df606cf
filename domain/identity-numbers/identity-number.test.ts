import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asEighteenDigits, checkDigitOf } from './chinese-number.ts';
import { normalIdentityNumber, readIdentityNumber } from './identity-number.ts';

describe('one number, however it is written', () => {
  it.each([
    ['11010519491231002X'],
    ['11010519491231002x'],
    ['１１０１０５１９４９１２３１００２Ｘ'],
    ['１１０１０５１９４９１２３１００２ｘ'],
    [' 110105 19491231 002X '],
    ['110105\u300019491231\u00A0002X'],
    ['110105-19491231-002X'],
    ['110105–19491231—002X'],
    ['110105－19491231−002X'],
    ['110105\u200B19491231002X\uFEFF'],
    ['110105491231002'],
    ['110105-491231-002'],
    ['11010519491231002×'],
    ['11010519491231002Х'],
    ['11010519491231002Ⅹ'],
  ])('%j', (written) => {
    expect(normalIdentityNumber(written)).toBe('11010519491231002X');
    expect(readIdentityNumber(written)).toEqual({
      faults: [],
      born: { earliest: '1949-12-31', latest: '1949-12-31' },
    });
  });

  it('is the same with blanks and hyphens anywhere in it, and keeps different numbers apart', () => {
    const digits = fc.stringMatching(/^(?:\d{9}|\d{12}|\d{15}|\d{17}[\dX])$/);
    const filler = fc.constantFrom('', ' ', '-', '\u3000', '－', '\u200B', '—');
    fc.assert(
      fc.property(digits, fc.array(filler, { minLength: 20, maxLength: 20 }), digits, (number, fillers, other) => {
        const written = [...number].map((each, place) => `${fillers[place] ?? ''}${each}`).join('');
        const normal = normalIdentityNumber(number);
        expect(normalIdentityNumber(written)).toBe(normal);
        expect(normalIdentityNumber(normal)).toBe(normal);
        expect(normalIdentityNumber(other) === normal).toBe(asEighteenDigits(number) === asEighteenDigits(other));
      }),
    );
  });
});

describe('what a number says', () => {
  it.each([
    ['360723195003070010', [], '1950-03-07', '1950-03-07'],
    ['360723195003070017', ['check-digit'], '1950-03-07', '1950-03-07'],
    ['000723195003070010', ['region', 'check-digit'], '1950-03-07', '1950-03-07'],
    ['360723195013070010', ['date', 'check-digit'], undefined, undefined],
    ['360723195002300010', ['date', 'check-digit'], undefined, undefined],
    // Somebody who was a hundred years old when numbers were first given.
    ['360723870307998', [], '1887-03-07', '1887-03-07'],
    // From Taiwan, with a residence permit, and from another country, with a permanent one.
    ['830000199201300022', [], '1992-01-30', '1992-01-30'],
    ['911124198108030024', [], '1981-08-03', '1981-08-03'],
    // Vietnamese: Hanoi, a man of the twentieth century; Da Nang, a woman of this one; no such province; a century to come.
    ['001085001234', [], '1985-01-01', '1985-12-31'],
    ['048 305 001234', [], '2005-01-01', '2005-12-31'],
    ['003085001234', ['region'], '1985-01-01', '1985-12-31'],
    ['001485001234', ['date'], undefined, undefined],
    // As it was in Vietnam before: it says nothing of its bearer.
    ['012345678', [], undefined, undefined],
    ['36072319500307001', ['form'], undefined, undefined],
    ['3607231950030700100', ['form'], undefined, undefined],
    ['ABCDEFGHIJKLMNOPQR', ['form'], undefined, undefined],
    ['', ['form'], undefined, undefined],
  ])('%s', (number, faults, earliest, latest) => {
    const read = readIdentityNumber(number);
    expect([...read.faults].toSorted()).toEqual([...faults].toSorted());
    expect(read.born?.earliest).toBe(earliest);
    expect(read.born?.latest).toBe(latest);
  });

  it('tells every slip of one digit, and every two neighbours that have changed places', () => {
    const seventeen = fc.stringMatching(/^\d{17}$/);
    fc.assert(
      fc.property(seventeen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, place, slip) => {
        const check = checkDigitOf(digits);
        const other = String((Number(digits[place]) + slip) % 10);
        expect(checkDigitOf(`${digits.slice(0, place)}${other}${digits.slice(place + 1)}`)).not.toBe(check);
        const [one = '', next = ''] = digits.slice(place, place + 2);
        const changed = checkDigitOf(`${digits.slice(0, place)}${next}${one}${digits.slice(place + 2)}`);
        expect(changed === check).toBe(place === 16 || one === next);
      }),
    );
  });
});
