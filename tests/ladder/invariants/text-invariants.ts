import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';

/** Names, addresses and proofs are the longest that a field of people's takes and the state keeps as it is. */
const longestInState = 500;

/** What people write at length stands in the record: the state of their case only refers to it. */
export function nothingLongStandsIn(state: RecoveryCaseState): void {
  JSON.stringify(state, (name: string, value: unknown) => {
    if (typeof value === 'string' && value.length > longestInState)
      throw new Error(`${name} has ${value.length} characters in the state: ${value.slice(0, 100)}`);
    return value;
  });
}
