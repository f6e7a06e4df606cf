import { addDays, addYears, isPlainDate, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Draws } from '../walks/draws.ts';

/** What the values at the edge of a field are drawn around. */
export interface Surroundings {
  readonly today: PlainDate;
  /** Days and ids that stand somewhere in the case. */
  readonly days: readonly string[];
  readonly ids: readonly string[];
}

export function surroundingsOf(state: RecoveryCaseState, today: PlainDate): Surroundings {
  const words = JSON.stringify({ ...state, calendar: null, processed: null });
  return {
    today,
    days: found(words, /"(\d{4}-\d\d-\d\d)"/g),
    ids: found(words, /"(?:id|\w*Id|reference)":"([^"]{1,40})"/g),
  };
}

function found(words: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(words.matchAll(pattern), ([, text = '']) => text))];
}

/** The ends of the calendar and of what fields take, and what is no day. */
const outerDays = [
  '1900-01-01',
  '1900-12-31',
  '1901-01-01',
  '1951-02-28',
  '1951-03-01',
  '1951-03-02',
  '2000-02-29',
  '2150-12-31',
  '2151-01-01',
  '2199-12-31',
  '2200-12-31',
  '2201-01-01',
  '2026-02-30',
];
const mostYears = 60;

/** An outer day; today, a day that the case knows of, or one some years from today; or the day beside it. */
export function edgeDay(draws: Draws, { today, days }: Surroundings): string {
  if (draws.chance(25)) return draws.oneOf(outerDays) ?? today;
  const near = [today, draws.oneOf(days) ?? today, yearsFrom(today, draws.below(2 * mostYears) - mostYears)];
  const few = yearsFrom(today, draws.below(6));
  return dayBeside(draws.oneOf([...near, few]) ?? today, draws.below(3) - 1);
}

function yearsFrom(day: PlainDate, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return year < 1900 || year > 2200 ? day : addYears(day, years);
}

function dayBeside(day: string, days: number): string {
  return isPlainDate(day) && day > '1900-01-01' && day < '2200-12-31' ? addDays(day, days) : day;
}

const edgeAmounts = [
  '0',
  '0.01',
  '0.02',
  '1.00',
  '9999999.99',
  '10000000.00',
  '999999999.99',
  '4999999999.99',
  '5000000000.00',
  '99999999999.99',
  '100000000000.00',
  '1.001',
];

/** Nothing, the least, the largest of each kind and what lies beyond it, and what is no amount at all. */
export function edgeAmount(draws: Draws): string {
  return draws.oneOf(edgeAmounts) ?? '0';
}

/** The shortest and the longest text; now and then none, or one that is too long. */
export function edgeText(draws: Draws, longest: number): string {
  const length = draws.oneOf(draws.chance(10) ? [0, longest + 1] : [1, longest]) ?? 1;
  const letters = draws.oneOf(['x', '长', '"', '<', '%', 'P1 ', '2026-01-05 ']) ?? 'x';
  return letters.repeat(Math.ceil(length / letters.length)).slice(0, length);
}

/** An id that the case knows, or one that it does not know, such as a name that every object has. */
export function edgeId(draws: Draws, { ids }: Surroundings): string {
  const unknown = draws.oneOf(['none', 'P0', 'P999', '__proto__', 'constructor', 'toString', '0']) ?? 'none';
  return draws.chance(75) ? (draws.oneOf(ids) ?? unknown) : unknown;
}

/** The first and the last number, what lies beside them, and one in between. */
export function edgeNumber(draws: Draws, least: number, most: number, whole: boolean): number {
  const step = whole ? 1 : 0.01;
  const values = [least, least + step, (least + most) / 2, most - step, most, least - step, most + step, 2, 5];
  const value = draws.oneOf(values) ?? least;
  return whole ? Math.round(value) : Math.round(value * 100) / 100;
}
