import fc from 'fast-check';

/**
 * How properties draw their cases. The same each time, so that what a suite says of a change is not chance; DRAW_SEED draws
 * others, and DRAWS so many times as many, to look for what these do not meet.
 */
const times = Number(process.env['DRAWS'] ?? 1);
export const drawSeed = Number(process.env['DRAW_SEED'] ?? 20_260_105);
fc.configureGlobal({ seed: drawSeed, numRuns: 100 * times });

export { fc };

/** So many draws, or a multiple of them where DRAWS asks for it. */
export function draws(numRuns: number): { readonly numRuns: number } {
  return { numRuns: numRuns * times };
}

/** As many walks: too long to be made smaller when one fails. */
export function walks(numRuns: number): { readonly numRuns: number; readonly endOnFailure: true } {
  return { ...draws(numRuns), endOnFailure: true };
}
