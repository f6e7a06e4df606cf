import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import { amountInChineseCapitals } from './chinese-capitals.ts';
import { minorUnits, parseAmount } from './money.ts';

describe('an amount in Chinese capitals', () => {
  it.each([
    ['128900.00', '人民币壹拾贰万捌仟玖佰元整'],
    ['138000.00', '人民币壹拾叁万捌仟元整'],
    ['0.00', '人民币零元整'],
    ['0.01', '人民币壹分'],
    ['0.05', '人民币伍分'],
    ['0.10', '人民币壹角整'],
    ['0.50', '人民币伍角整'],
    ['0.55', '人民币伍角伍分'],
    ['1.00', '人民币壹元整'],
    ['10.00', '人民币壹拾元整'],
    ['11.00', '人民币壹拾壹元整'],
    ['20.02', '人民币贰拾元零贰分'],
    ['100.00', '人民币壹佰元整'],
    ['101.00', '人民币壹佰零壹元整'],
    ['110.00', '人民币壹佰壹拾元整'],
    ['1001.00', '人民币壹仟零壹元整'],
    ['1010.00', '人民币壹仟零壹拾元整'],
    ['1100.00', '人民币壹仟壹佰元整'],
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['10001.00', '人民币壹万零壹元整'],
    ['10010.00', '人民币壹万零壹拾元整'],
    ['10100.00', '人民币壹万零壹佰元整'],
    ['100000.00', '人民币壹拾万元整'],
    ['1000000.00', '人民币壹佰万元整'],
    ['1000001.00', '人民币壹佰万零壹元整'],
    ['20030040.00', '人民币贰仟零叁万零肆拾元整'],
    ['100000000.00', '人民币壹亿元整'],
    ['100000001.00', '人民币壹亿零壹元整'],
    ['100010000.00', '人民币壹亿零壹万元整'],
    ['110001000.00', '人民币壹亿壹仟万壹仟元整'],
    ['1000000000.05', '人民币壹拾亿元零伍分'],
    ['10203040506.07', '人民币壹佰零贰亿零叁佰零肆万零伍佰零陆元零柒分'],
    ['99999999999.99', '人民币玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('writes %s', (text, expected) => {
    expect(amountInChineseCapitals(parseAmount(text, 'CNY'))).toBe(expected);
  });

  it('can be read back to the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (amount) => {
        expect(readCapitals(amountInChineseCapitals(minorUnits(amount)))).toBe(amount);
      }),
    );
  });

  it('never doubles a zero, nor leaves one before a unit', () => {
    const amountsWithZeros = fc
      .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 13 })
      .map((digits) => Number(digits.join('')));
    fc.assert(
      fc.property(
        amountsWithZeros.filter((amount) => amount >= 100),
        (amount) => {
          expect(amountInChineseCapitals(minorUnits(amount))).not.toMatch(/零零|零[元万亿拾佰仟角分整]/);
        },
      ),
    );
  });

  it('refuses a negative amount and one that is too large', () => {
    for (const amount of [-1, 10_000_000_000_000]) {
      expect(() => amountInChineseCapitals(minorUnits(amount))).toThrow(
        expect.objectContaining({ code: 'amount-invalid' }),
      );
    }
  });
});

/** Reads capitals the way a person does, from left to right, to minor units. */
function readCapitals(text: string): number {
  const units: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1_000 };
  let total = 0;
  let group = 0;
  let digit = 0;
  let yuan = 0;
  for (const character of text.replace('人民币', '').replace('整', '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    if (value >= 0) {
      digit = value;
    } else if (character in units) {
      group += digit * (units[character] ?? 0);
      digit = 0;
    } else if (character === '亿' || character === '万') {
      total += (group + digit) * (character === '亿' ? 100_000_000 : 10_000);
      group = 0;
      digit = 0;
    } else if (character === '元') {
      yuan = total + group + digit;
      total = 0;
      group = 0;
      digit = 0;
    } else {
      group += digit * (character === '角' ? 10 : 1);
      digit = 0;
    }
  }
  return yuan * 100 + group;
}
