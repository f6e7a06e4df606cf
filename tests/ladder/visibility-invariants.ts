import assert from 'node:assert/strict';
import { searchAttributesOf } from '../../contracts/search-attributes.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { Step } from './invariant.ts';

/** Temporal shows search attributes in clear, and its databases hold 255 characters of each. */
export function searchAttributesAreShortAndNameNobody({ state }: Step): void {
  const people = [state.opening.person, ...state.addressees].map(({ name }) => name);
  for (const { key, value } of searchAttributesOf(state)) {
    const shown = String(value);
    assert.ok([...shown].length <= 255, `${key.name} has ${shown.length} characters`);
    for (const words of ['Random walk', ...people]) assert.ok(!shown.includes(words), `${key.name} tells of ${words}`);
  }
}

/** Whoever looks at a case sees what comes next. */
export function everyCaseSaysWhatComesNext({ state }: Step): void {
  assert.notEqual(summaryOf(state).nextStep, '');
}
