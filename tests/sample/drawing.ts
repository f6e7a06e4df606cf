import fc from 'fast-check';

/**
 * How properties draw their cases. The same each time, so that what a suite says of a change is not chance; DRAW_SEED draws
 * others, and DRAWS so many times as many, to look for what these do not meet, or a part of them.
 */
const times = Number(process.env['DRAWS'] ?? 1);
export const drawSeed = Number(process.env['DRAW_SEED'] ?? 20_260_105);
fc.configureGlobal({ seed: drawSeed, ...draws(100) });

export { fc };

/** So many draws, or a multiple or part of them where DRAWS asks for it. */
export function draws(numRuns: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(numRuns * times) };
}

/** As many walks: too long to be made smaller when one fails. */
export function walks(numRuns: number): { readonly numRuns: number; readonly endOnFailure: true } {
  return { ...draws(numRuns), endOnFailure: true };
}

/** So many draws at least, where it is counted afterwards what all of them together have come to. */
export function drawsAtLeast(numRuns: number): { readonly numRuns: number } {
  return { numRuns: Math.max(numRuns, draws(numRuns).numRuns) };
}
