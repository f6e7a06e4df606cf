import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import { LARGEST_AMOUNT_IN_MINOR_UNITS } from './money.ts';
import type { MinorUnits } from './money.ts';

const CAPITAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS_IN_GROUP = ['', '拾', '佰', '仟'] as const;
const GROUP_UNITS = ['', '万', '亿'] as const;

/**
 * Writes renminbi in Chinese capitals (大写金额) as letters and vouchers require: 人民币壹拾贰万捌仟玖佰元整.
 *
 * Follows the rules on filling in bills of 《支付结算办法》: one 零 for zeros between digits, 零 after 元 where there are
 * 分 without 角, 整 after 元 and after 角 (there optional, and written so that nothing can be added), never after 分.
 * A 零 that those rules leave optional is not written: ¥107,000.53 is 壹拾万柒仟元伍角叁分.
 * @throws DomainError `amount-invalid` for a negative amount or one above 99,999,999,999.99
 */
export function amountInChineseCapitals(amount: MinorUnits): string {
  if (amount < 0 || amount > LARGEST_AMOUNT_IN_MINOR_UNITS) {
    throw new DomainError('amount-invalid', message('amount-without-capitals', { value: amount }));
  }
  const yuan = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const fen = amount % 10;
  const yuanText = yuan === 0 ? '' : `${wholeNumberInCapitals(yuan)}元`;
  if (jiao === 0 && fen === 0) {
    return `人民币${yuanText === '' ? '零元' : yuanText}整`;
  }
  return `人民币${yuanText}${decimalsInCapitals(jiao, fen, yuan > 0)}`;
}

function decimalsInCapitals(jiao: number, fen: number, followsYuan: boolean): string {
  if (fen === 0) {
    return `${capitalDigit(jiao)}角整`;
  }
  const jiaoText = jiao > 0 ? `${capitalDigit(jiao)}角` : followsYuan ? '零' : '';
  return `${jiaoText}${capitalDigit(fen)}分`;
}

/** Chinese numbers are read in groups of four digits; each group carries 万 or 亿. */
function wholeNumberInCapitals(value: number): string {
  let text = '';
  for (let groupIndex = GROUP_UNITS.length - 1; groupIndex >= 0; groupIndex -= 1) {
    const group = Math.floor(value / 10_000 ** groupIndex) % 10_000;
    if (group === 0) {
      continue;
    }
    const zeroBetween = text !== '' && group < 1_000 ? '零' : '';
    text += `${zeroBetween}${groupInCapitals(group)}${GROUP_UNITS[groupIndex] ?? ''}`;
  }
  return text;
}

function groupInCapitals(group: number): string {
  let text = '';
  let zeroPending = false;
  for (let position = UNITS_IN_GROUP.length - 1; position >= 0; position -= 1) {
    const digit = Math.floor(group / 10 ** position) % 10;
    if (digit === 0) {
      zeroPending = text !== '';
      continue;
    }
    text += `${zeroPending ? '零' : ''}${capitalDigit(digit)}${UNITS_IN_GROUP[position] ?? ''}`;
    zeroPending = false;
  }
  return text;
}

function capitalDigit(digit: number): string {
  return CAPITAL_DIGITS.charAt(digit);
}
