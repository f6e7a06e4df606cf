import { expect } from '@jest/globals';
import { searchAttributesOf } from '../../contracts/search-attributes.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';

/** Temporal shows search attributes in clear, and its databases hold 255 characters of each. */
export function searchAttributesAreShortAndNameNobody(state: RecoveryCaseState): void {
  const people = [state.opening.person, ...state.addressees].map(({ name }) => name);
  for (const value of searchAttributesOf(state).map((attribute) => String(attribute.value))) {
    expect([...value].length).toBeLessThanOrEqual(255);
    for (const words of ['Random walk', ...people]) expect(value).not.toContain(words);
  }
}
