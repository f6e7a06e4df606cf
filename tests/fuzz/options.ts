import { parseArgs } from 'node:util';

/** How long is fuzzed, and what is drawn. */
export interface FuzzOptions {
  readonly minutes: number;
  /** The same seed draws the same values; which case they meet depends on how fast the answers come. */
  readonly seed: number;
}

/** What was asked for cannot be done. */
export class FuzzOptionsError extends Error {
  override readonly name = 'FuzzOptionsError';
  readonly code = 'fuzz-options-invalid';
}

/**
 * Reads --minutes and --seed.
 * @throws FuzzOptionsError naming the option at fault
 */
export function readOptions(given: readonly string[]): FuzzOptions {
  const { values } = parsed(given);
  return {
    minutes: wholeNumber('minutes', values.minutes, 20),
    seed: wholeNumber('seed', values.seed, 20_260_105),
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  } catch (error) {
    throw new FuzzOptionsError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function wholeNumber(name: string, written: string | undefined, usual: number): number {
  const value = written === undefined ? usual : Number(written);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new FuzzOptionsError(`--${name} is "${written}". Give a whole number of at least 1.`);
}
