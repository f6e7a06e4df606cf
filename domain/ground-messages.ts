import type { PeriodUnit } from './periods/period-rule.ts';
import type { Message, ValuesOf } from './message.ts';

/** What dates, amounts, calendars and rulebooks say, by code, with the values that stand in each. */
export interface GroundMessages extends NoticeMessages, SettingsMessages {
  'not-a-date': { text: string; first: number; last: number };
  'day-out-of-calendar': { date: string; days: number; first: number; last: number };
  'not-an-amount': { text: string; currency: string; decimals: number; example: string };
  'amount-beyond': { largest: string };
  'benefit-beyond': { largest: string };
  'not-minor-units': { value: number };
  'not-basis-points': { value: number };
  'not-parts': { value: number };
  'negative-amount-shared': { value: number };
  'amount-without-capitals': { value: number };
  'period-counted-backward': { period: string };
  'remaining-days-impossible': { value: number };
  'citation-unregistered': { citation: string };
  'no-such-rulebook': { rulebook: string; known: readonly string[] };
  'no-such-rulebook-version': { rulebook: string; version: string; known: readonly string[] };
  'no-such-period': { rulebook: string; period: string };
  'several-periods': { row: string; periods: readonly string[] };
  'rulebook-has-no-ladder': { rulebook: string };
}

/** What a holiday notice can have wrong. */
export interface NoticeMessages {
  'year-is-known': { year: number };
  'year-is-not-known': { year: number };
  'day-stands-twice': { date: string };
  'day-outside-notice': { date: string; year: number };
  'year-before-not-known': { date: string; year: number };
  'day-works-as-well': { date: string };
  'holiday-is-worked': { date: string };
  'working-day-in-week': { date: string };
}

/** What an office's proposal can have wrong. */
export interface SettingsMessages {
  'nothing-to-set': { rulebook: string };
  'settings-change-nothing': null;
  'fixed-by-law': { period: string; legalBasis: string };
  'length-out-of-range': { period: string; longest: number; unit: PeriodUnit };
  'figure-out-of-range': { figure: string; lowest: number; highest: number };
  'no-choice-of-readings': { number: string; known: readonly string[] };
  'options-of-open-point': { number: string; options: readonly string[] };
  'ways-before-public-notice': null;
}

/** Something that the ground says. */
export function message<Code extends keyof GroundMessages>(
  code: Code,
  ...[values]: ValuesOf<GroundMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
