import type { RecoveryCaseState } from './case-state.ts';

type Part = keyof RecoveryCaseState;
/** Parts that are there in every state, so that what rests on them can be kept with them. */
type LastingPart = { [Name in Part]: RecoveryCaseState[Name] extends object ? Name : never }[Part];

/**
 * A rule about some parts of a case, worked out once for as long as these parts stay the same. States and their parts never
 * change, and a transition replaces only the parts that it is about: what rests on the others need not be worked out again.
 * The rule is given the parts that are named and can read no other. Name the part first that is replaced most often: what was
 * worked out last is kept with it.
 */
export function restingOn<First extends LastingPart, Result, Others extends Part = never>(
  parts: readonly [First, ...Others[]],
  rule: (state: Pick<RecoveryCaseState, First | Others>) => Result,
): (state: Pick<RecoveryCaseState, First | Others>) => Result {
  const kept = new WeakMap<object, { readonly values: readonly unknown[]; readonly result: Result }>();
  const [first] = parts;
  return (state) => {
    const known = kept.get(state[first]);
    if (known !== undefined && parts.every((part, index) => known.values[index] === state[part])) return known.result;
    const result = rule(state);
    kept.set(state[first], { values: parts.map((part) => state[part]), result });
    return result;
  };
}
