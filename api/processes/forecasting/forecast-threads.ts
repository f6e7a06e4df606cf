import { fileURLToPath } from 'node:url';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import type { ProcessKind } from '../../../database/kinds/process-kind.ts';
import type { Forecast } from '../../../domain/kernel/forecast-step.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import type { Foreseen, LookingAhead, Trial } from './look-ahead.ts';

/** The code of a thread is JavaScript even where the API runs from its sources: the build has left it there. */
const builtThread = fileURLToPath(
  new URL('../../../dist/api/processes/forecasting/forecast-thread.js', import.meta.url),
);
const thread = fileURLToPath(new URL('./forecast-thread.js', import.meta.url));
const usualThread = import.meta.url.endsWith('.ts') ? builtThread : thread;

const megabytesOfThread = 256;

export interface ForecastLimits {
  /** Forecasts that are worked out at the same time. */
  readonly threads: number;
  /** Forecasts that may wait for a thread. */
  readonly waiting: number;
  /** Milliseconds in which a forecast is worked out, its wait included. */
  readonly time: number;
}

/** A second thread lets others pass by a large case; more would take the processor from the rest of the API. */
export const usualForecastLimits: ForecastLimits = { threads: 2, waiting: 50, time: 5_000 };

/**
 * Works forecasts out beside the thread that answers requests, so that nobody waits for somebody else's. All of them: to
 * hand over a state and take back what comes of it keeps the API busy for 0.05 ms with an ordinary case, whose forecast takes
 * 1.4 ms, and for 0.8 ms with 34 addressees and 200 claim periods, whose forecast takes 45.
 */
export class ForecastThreads implements OnApplicationShutdown {
  readonly #limits: ForecastLimits;
  readonly #threads: Piscina<LookingAhead, unknown>;

  /** @param file the code of its threads, where that is not the product's */
  constructor(limits: ForecastLimits = usualForecastLimits, file = usualThread) {
    this.#limits = limits;
    this.#threads = new Piscina({
      filename: file,
      name: 'lookAhead',
      minThreads: 1,
      maxThreads: limits.threads,
      resourceLimits: { maxOldGenerationSizeMb: megabytesOfThread },
    });
  }

  /** @throws Problem `forecast-busy` when too many wait, or when it takes too long: its thread is then given up */
  async workOut<P extends ProcessTypes<P>>({ name }: ProcessKind<P>, state: P['state']): Promise<Forecast<P>> {
    const { forecast } = await this.#run<P>({ kind: name, state, trial: null });
    if (forecast === null) throw new Error('A thread has given no forecast.');
    return forecast;
  }

  /**
   * Tries a command on a process, and forecasts the process as it would be then.
   * @throws Problem `forecast-busy` as `workOut` does
   */
  async tryOut<P extends ProcessTypes<P>>(
    { name }: ProcessKind<P>,
    state: P['state'],
    trial: Trial,
  ): Promise<Foreseen<P>> {
    return this.#run<P>({ kind: name, state, trial });
  }

  async #run<P extends ProcessTypes<P>>(task: LookingAhead): Promise<Foreseen<P>> {
    if (this.#threads.queueSize >= this.#limits.waiting) throw forecastBusy('forecasts-waiting');
    const limit = AbortSignal.timeout(this.#limits.time);
    try {
      const foreseen: unknown = await this.#threads.run(task, { signal: limit });
      if (isForeseen<P>(foreseen)) return foreseen;
      throw new Error('A thread has answered something else than what it has seen.');
    } catch (error) {
      throw limit.aborted ? forecastBusy('forecast-late') : error;
    }
  }

  /** Ends the threads, with whatever they are at. */
  onApplicationShutdown(): Promise<void> {
    return this.#threads.destroy();
  }
}

/** The thread runs this very program, and gives what was seen in a process of the kind that it was asked about. */
function isForeseen<P extends ProcessTypes<P>>(value: unknown): value is Foreseen<P> {
  return typeof value === 'object' && value !== null && 'tried' in value && 'forecast' in value;
}

function forecastBusy(why: 'forecasts-waiting' | 'forecast-late'): Problem {
  return new Problem({ code: 'forecast-busy', detail: sentence(why) });
}
