/**
 * The characters of runs in ascending order, each run its first code point and the one after its last. Written, it is how far the first
 * of a run lies after the last of the one before, and, after a point, how many follow it; both to the base of 36. A test compares them
 * with the typefaces.
 */
export function readRuns(written: string): readonly (readonly [first: number, end: number])[] {
  let last = 0;
  return written
    .trim()
    .split(/\s+/)
    .map((run) => {
      const [gap = '', length = '0'] = run.split('.');
      const first = last + Number.parseInt(gap, 36);
      last = first + Number.parseInt(length, 36);
      return [first, last + 1];
    });
}
