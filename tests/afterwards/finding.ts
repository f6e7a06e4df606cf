/** What must hold, how often it was looked at, and where it does not. */
export interface Finding {
  readonly invariant: string;
  readonly checked: number;
  /** One sentence each; empty when it holds. */
  readonly violations: readonly string[];
}

/** Looks at each, and keeps the sentences that say what is wrong. */
export function findingOf<Item>(
  invariant: string,
  items: readonly Item[],
  fault: (item: Item) => string | null,
): Finding {
  return { invariant, checked: items.length, violations: items.flatMap((item) => fault(item) ?? []) };
}
