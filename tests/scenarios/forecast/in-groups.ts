import type { Situation } from './situation.ts';

/** So many cases are led side by side. */
const groupSize = 5;

/** Situations in groups under one title, for tests that lead the cases of a group side by side. */
export function inGroups(
  ...situations: readonly Situation[]
): readonly (readonly [title: string, group: readonly Situation[]])[] {
  return Array.from({ length: Math.ceil(situations.length / groupSize) }, (_, index) => {
    const group = situations.slice(index * groupSize, (index + 1) * groupSize);
    return [group.map(({ name }) => name).join('; '), group] as const;
  });
}
