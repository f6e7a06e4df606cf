import { china } from '../../domain/rulebooks/china/china.ts';
import { publishedRulebooks } from '../../domain/rulebooks/published.ts';
import { period } from '../../domain/rulebooks/rule-rows.ts';
import type { Rulebook } from '../../domain/rulebooks/rulebook.ts';

/** The national rulebook with another period for performance: 25 working days in place of 30 calendar days. */
export const secondChina: Rulebook = {
  ...china,
  version: '2026.2',
  periods: {
    ...china.periods,
    A7: period({ id: 'A7', length: 25, unit: 'working-days', source: 'office setting', configurable: true }),
  },
};

/** Publishes a version for as long as the program runs. */
export function publish(book: Rulebook): void {
  if (!publishedRulebooks.includes(book)) publishedRulebooks.push(book);
}
