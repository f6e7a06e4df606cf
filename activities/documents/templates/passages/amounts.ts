import { amountInChineseCapitals } from '../../../../domain/money/chinese-capitals.ts';
import type { Currency, MinorUnits } from '../../../../domain/money/money.ts';
import { formatAmountForReading } from '../../../../domain/money/money.ts';

/** An amount in digits: ¥128,900.00. */
export function amountInDigits(amount: MinorUnits, currency: Currency): string {
  return formatAmountForReading(amount, currency);
}

/** An amount in words: Chinese capitals (大写) for renminbi, the currency's name beside the digits for dong. */
export function amountInWords(amount: MinorUnits, currency: Currency): string {
  switch (currency) {
    case 'CNY':
      return amountInChineseCapitals(amount);
    case 'VND':
      return `越南盾${amount}盾`;
    default:
      return currency satisfies never;
  }
}

/** An amount as it stands in a sentence: ¥128,900.00（大写：人民币壹拾贰万捌仟玖佰元整）. */
export function amountInText(amount: MinorUnits, currency: Currency): string {
  return `${amountInDigits(amount, currency)}（大写：${amountInWords(amount, currency)}）`;
}
