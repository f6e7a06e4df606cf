import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chineseDays from 'chinese-days';

/** The package names its years one by one, so their folder is found by one of them. */
const yearsFolder = dirname(createRequire(import.meta.url).resolve('chinese-days/dist/years/2020.json'));

/** From 2025 on the Spring Festival has its eve and Labour Day has 2 May (国务院令第795号). */
const firstYearOfLongerHolidays = 2025;
const qingmingMonth = 4;
const yearsAhead = 5;

/** What the package `chinese-days` says of a year, as dates. */
export interface YearOfDays {
  readonly restDays: readonly string[];
  readonly statutoryHolidays: readonly string[];
  readonly workingDays: readonly string[];
}

/** Years from `first` on that the installed package covers. */
export function yearsOfPackage(first: number): readonly number[] {
  const last = new Date().getFullYear() + yearsAhead;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => existsSync(pathOf(year)));
}

/** Version of the installed package. */
export function packageVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(yearsFolder, '../../package.json'), 'utf8'));
  const isNamed = typeof description === 'object' && description !== null && 'version' in description;
  return isNamed ? String(description.version) : 'unknown';
}

/**
 * The days of a year by the installed package.
 * @throws Error when the package has changed its format, or calls a statutory holiday no day off
 */
export function daysOfPackage(year: number): YearOfDays {
  const notice: unknown = JSON.parse(readFileSync(pathOf(year), 'utf8'));
  const restDays = datesUnder(notice, 'holidays', year);
  const statutoryHolidays = statutoryHolidaysOf(year);
  const strays = statutoryHolidays.filter((day) => !restDays.includes(day));
  if (strays.length > 0) {
    throw new Error(`Statutory holidays ${strays.join(', ')} are no days off in chinese-days; check the notice.`);
  }
  return { restDays, statutoryHolidays, workingDays: datesUnder(notice, 'workdays', year) };
}

function pathOf(year: number): string {
  return join(yearsFolder, `${year}.json`);
}

function datesUnder(notice: unknown, key: 'holidays' | 'workdays', year: number): readonly string[] {
  const days = typeof notice === 'object' && notice !== null ? Object.entries(notice) : [];
  const found: unknown = days.find(([name]) => name === key)?.[1];
  if (typeof found !== 'object' || found === null) {
    throw new Error(`chinese-days has no ${key} for ${year}; its file format has changed.`);
  }
  return Object.keys(found).toSorted();
}

/** 《全国年节及纪念日放假办法》第二条: the days of the law, which the notice surrounds with moved weekends. */
function statutoryHolidaysOf(year: number): readonly string[] {
  const longer = year >= firstYearOfLongerHolidays;
  const newYear = chineseDays.getSolarDateFromLunar(`${year}-01-01`).date;
  const days = [
    `${year}-01-01`,
    ...(longer ? [dayAfter(newYear, -1)] : []),
    newYear,
    dayAfter(newYear, 1),
    dayAfter(newYear, 2),
    chineseDays.getSolarTermDate(year, qingmingMonth, 'pure_brightness'),
    `${year}-05-01`,
    ...(longer ? [`${year}-05-02`] : []),
    chineseDays.getSolarDateFromLunar(`${year}-05-05`).date,
    chineseDays.getSolarDateFromLunar(`${year}-08-15`).date,
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
  return [...new Set(days)].toSorted();
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
