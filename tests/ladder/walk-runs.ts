/**
 * How walks are drawn. The same walks each time, so that what a suite says of a change is not chance; WALK_SEED draws others,
 * and WALKS so many times as many, to look for what these do not meet.
 */
export function walkRuns(numRuns: number): {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: true;
} {
  const seed = Number(process.env['WALK_SEED'] ?? 20_260_105);
  return { numRuns: numRuns * Number(process.env['WALKS'] ?? 1), seed, endOnFailure: true };
}
