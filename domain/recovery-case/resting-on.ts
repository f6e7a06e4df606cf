import type { RecoveryCaseState } from './case-state.ts';

/** A transition asks about the case as it was before and as it is now, in turn. */
const mostKept = 2;

/**
 * A rule about some parts of a case, worked out once for as long as these parts stay the same. States and their parts never
 * change, and a transition replaces only the parts that it is about: what rests on the others need not be worked out again.
 * The rule is given the parts that are named and can read no other. What was worked out last is kept, and nothing for each of
 * the many cases that a worker holds.
 */
export function restingOn<Part extends keyof RecoveryCaseState, Result>(
  parts: readonly Part[],
  rule: (state: Pick<RecoveryCaseState, Part>) => Result,
): (state: Pick<RecoveryCaseState, Part>) => Result {
  let kept: readonly { readonly values: readonly unknown[]; readonly result: Result }[] = [];
  return (state) => {
    const known = kept.find(({ values }) => parts.every((part, index) => values[index] === state[part]));
    if (known !== undefined) return known.result;
    const result = rule(state);
    kept = [{ values: parts.map((part) => state[part]), result }, ...kept].slice(0, mostKept);
    return result;
  };
}
