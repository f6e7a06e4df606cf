import { formatAmountForReading, type Currency, type Money } from '../domain/money/money.ts';
import type { PeriodUnit } from '../domain/periods/period-rule.ts';
import type { Language } from './language.ts';

/** Writes a day as people read it: 2026年3月4日, 2026-03-04, 04/03/2026; nothing for a day that is not known. */
export function day(language: Language, date: string): string {
  if (date === '') return '';
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  switch (language) {
    case 'zh':
      return `${Number(year)}年${Number(month)}月${Number(dayOfMonth)}日`;
    case 'en':
      return date;
    case 'vi':
      return `${dayOfMonth}/${month}/${year}`;
    default:
      return language satisfies never;
  }
}

const currencyNames: Readonly<Record<Currency, string>> = { CNY: 'nhân dân tệ', VND: 'đồng' };

/** Writes an amount with its currency: ¥128,900.00, in Vietnamese 128.900,00 nhân dân tệ. */
export function money(language: Language, { amount, currency }: Money): string {
  const read = formatAmountForReading(amount, currency);
  if (language !== 'vi') return read;
  const swapped = read.replaceAll(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
  return `${swapped.replace(/[¥₫]/, '')} ${currencyNames[currency]}`;
}

const separators: Readonly<Record<Language, string>> = { zh: '、', en: ', ', vi: ', ' };

/** Writes what is listed one after the other. */
export function list(language: Language, items: readonly string[]): string {
  return items.join(separators[language]);
}

const units = {
  'calendar-days': { zh: '日', en: ['day', 'days'], vi: 'ngày' },
  'working-days': { zh: '个工作日', en: ['working day', 'working days'], vi: 'ngày làm việc' },
  months: { zh: '个月', en: ['month', 'months'], vi: 'tháng' },
  years: { zh: '年', en: ['year', 'years'], vi: 'năm' },
  hours: { zh: '小时', en: ['hour', 'hours'], vi: 'giờ' },
} as const satisfies Record<
  PeriodUnit,
  { readonly zh: string; readonly en: readonly [string, string]; readonly vi: string }
>;

/** Writes in what something is counted: 个工作日, working days, ngày làm việc. */
export function unitName(language: Language, unit: PeriodUnit): string {
  const words = units[unit];
  return language === 'en' ? words.en[1] : words[language];
}

/** Writes how long something is: 10个工作日, 1 working day, 10 ngày làm việc. */
export function length(language: Language, count: number, unit: PeriodUnit): string {
  const words = units[unit];
  if (language === 'zh') return `${count}${words.zh}`;
  return `${count} ${language === 'vi' ? words.vi : words.en[count === 1 ? 0 : 1]}`;
}
