/** Something that can be chosen for what it has and no other has yet. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly has: ReadonlySet<string>;
  /** What it takes to keep it. */
  readonly cost: number;
}

/**
 * Few of many that have together what any of them has: each time the one that has most of what is missing for its cost.
 * @param budget what all of them may cost together
 */
export function chooseFew<Value>(candidates: readonly Candidate<Value>[], budget: number): readonly Value[] {
  const missing = new Set(candidates.flatMap(({ has }) => [...has]));
  const chosen: Value[] = [];
  let left = candidates.map((candidate) => ({ ...candidate, worth: Number.POSITIVE_INFINITY }));
  let spent = 0;
  while (missing.size > 0) {
    const best = bestOf(left, missing);
    if (best === undefined || spent + best.cost > budget) break;
    spent += best.cost;
    chosen.push(best.value);
    for (const each of best.has) missing.delete(each);
    left = left.filter((candidate) => candidate !== best && candidate.worth > 0);
  }
  return chosen;
}

interface Valued<Value> extends Candidate<Value> {
  /** What it was worth when that was worked out last: it never grows. */
  worth: number;
}

function bestOf<Value>(candidates: readonly Valued<Value>[], missing: ReadonlySet<string>): Valued<Value> | undefined {
  let best: Valued<Value> | undefined;
  for (const candidate of candidates) {
    if (best !== undefined && candidate.worth <= best.worth) continue;
    const had = [...candidate.has].filter((each) => missing.has(each));
    candidate.worth = had.reduce((sum, each) => sum + worthOf(each), 0) / candidate.cost;
    if (candidate.worth > 0 && (best === undefined || candidate.worth > best.worth)) best = candidate;
  }
  return best;
}

/** A command that can be given and a clock that runs are worth more than a member somewhere in the state. */
function worthOf(feature: string): number {
  return feature.startsWith('.') ? 1 : 5;
}
