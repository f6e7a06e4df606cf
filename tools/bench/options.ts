import { parseArgs } from 'node:util';

/** How much is measured. */
export interface BenchOptions {
  /** Rounds of each pair; the median of their ratios counts. */
  readonly rounds: number;
  /** Starts and first steps in one round; cases that take commands. */
  readonly operations: number;
  /** Cases whose stage runs out in the same second, and raw timers beside them. */
  readonly cases: number;
  /** Open cases at which the memory of the worker is looked at. */
  readonly openCases: number;
  /** Of all that is measured, what comparing record and processes takes alone. */
  readonly sweeperAlone: boolean;
  /** Of all that is measured, how soon a worker answers that was killed and started again alone. */
  readonly restartAlone: boolean;
  /** Requests under way at the same time. */
  readonly concurrency: number;
  /** Synthetic rows on which lists and counts are measured, and nothing else is; null for all the rest. */
  readonly rows: number | null;
  /** File for the results as JSON. */
  readonly json: string | null;
}

/** What was asked for cannot be measured. */
export class BenchOptionsError extends Error {
  override readonly name = 'BenchOptionsError';
  readonly code = 'bench-options-invalid';
}

/**
 * Reads --rows, --rounds, --operations, --cases, --open-cases, --sweeper, --restart, --concurrency and --json.
 * @throws BenchOptionsError naming the option at fault
 */
export function readOptions(given: readonly string[]): BenchOptions {
  const { values } = parsed(given);
  return {
    rounds: wholeNumber('rounds', values.rounds, 5),
    operations: wholeNumber('operations', values.operations, 200),
    cases: wholeNumber('cases', values.cases, 2_000),
    openCases: wholeNumber('open-cases', values['open-cases'], 5_000),
    sweeperAlone: values.sweeper,
    restartAlone: values.restart,
    concurrency: wholeNumber('concurrency', values.concurrency, 32),
    rows: values.rows === undefined ? null : wholeNumber('rows', values.rows, 1_000_000),
    json: values.json ?? null,
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        rounds: { type: 'string' },
        operations: { type: 'string' },
        cases: { type: 'string' },
        'open-cases': { type: 'string' },
        sweeper: { type: 'boolean', default: false },
        restart: { type: 'boolean', default: false },
        concurrency: { type: 'string' },
        rows: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BenchOptionsError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function wholeNumber(name: string, written: string | undefined, usual: number): number {
  const value = written === undefined ? usual : Number(written);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new BenchOptionsError(`--${name} is "${written}". Give a whole number of at least 1.`);
}
