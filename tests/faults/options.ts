import { parseArgs } from 'node:util';

/** What is inflicted. */
export interface FaultOptions {
  /** Faults of each run. */
  readonly faults: number;
  /** One run for each. */
  readonly seeds: readonly number[];
  /** Seconds after quiet within which all has to be level. */
  readonly patience: number;
  /** File for the results as JSON. */
  readonly json: string | null;
}

/** What was asked for cannot be done. */
export class FaultOptionsError extends Error {
  override readonly name = 'FaultOptionsError';
  readonly code = 'fault-options-invalid';
}

/** Seeds of the usual runs: what they have found stays found. */
const keptSeeds: readonly number[] = [20_261_130, 20_261_131, 20_261_132, 20_261_133];

/**
 * Reads --faults, --seed, --patience and --json.
 * @throws FaultOptionsError naming the option at fault
 */
export function readOptions(given: readonly string[]): FaultOptions {
  const { values } = parsed(given);
  return {
    faults: wholeNumber('faults', values.faults, 75),
    seeds: values.seed === undefined ? keptSeeds : [wholeNumber('seed', values.seed, 0)],
    patience: wholeNumber('patience', values.patience, 60),
    json: values.json ?? null,
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        faults: { type: 'string' },
        seed: { type: 'string' },
        patience: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new FaultOptionsError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function wholeNumber(name: string, written: string | undefined, usual: number): number {
  const value = written === undefined ? usual : Number(written);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new FaultOptionsError(`--${name} is "${written}". Give a whole number of at least 1.`);
}
