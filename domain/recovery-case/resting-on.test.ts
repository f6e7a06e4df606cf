import { describe, expect, it } from '@jest/globals';
import { announcedCase } from '../../tests/sample/remedy-cases.ts';
import { minorUnits } from '../money/money.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { restingOn } from './resting-on.ts';

/** A rule that counts how often it is asked. */
function outstandingOfEach(): {
  readonly rule: (state: Pick<RecoveryCaseState, 'balances' | 'stage' | 'agreement'>) => readonly number[];
  readonly asked: () => number;
} {
  let asked = 0;
  const rule = restingOn(['balances', 'stage', 'agreement'], ({ balances, stage }): readonly number[] => {
    asked += 1;
    return balances.map(({ outstanding }) => (stage === 'closed' ? 0 : outstanding));
  });
  return { rule, asked: () => asked };
}

const { state } = announcedCase();

describe('what rests on parts of a case', () => {
  it('is worked out once for as long as these parts stay as they are', () => {
    const { rule, asked } = outstandingOfEach();
    const changed = { ...state, revision: state.revision + 1, documents: [], assignee: 'somebody else' };
    expect(rule(changed)).toBe(rule(state));
    expect(asked()).toBe(1);
  });

  it('is worked out anew when one of them is another, whether a list, a word, or nothing', () => {
    const { rule } = outstandingOfEach();
    expect(rule(state)).toEqual([6_000_000, 4_000_000]);
    expect(rule({ ...state, stage: 'closed' })).toEqual([0, 0]);
    expect(rule(state)).toEqual([6_000_000, 4_000_000]);
    const paid = state.balances.map((balance) => ({ ...balance, outstanding: minorUnits(0) }));
    expect(rule({ ...state, balances: paid })).toEqual([0, 0]);
  });

  it('is kept for two states that are asked about in turn', () => {
    const { rule, asked } = outstandingOfEach();
    const other = { ...state, balances: [...state.balances] };
    for (const each of [state, other, state, other]) rule(each);
    expect(asked()).toBe(2);
  });
});
