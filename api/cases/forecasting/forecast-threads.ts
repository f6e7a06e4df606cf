import { fileURLToPath } from 'node:url';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Forecast } from '../../../domain/recovery-case/recovery-case.ts';
import { Problem } from '../../problems/problem.ts';
import type { Foreseen, LookingAhead, Trial } from './forecast-thread.ts';

/** The code of a thread is JavaScript even where the API runs from its sources: the build has left it there. */
const builtThread = fileURLToPath(new URL('../../../dist/api/cases/forecasting/forecast-thread.js', import.meta.url));
const thread = fileURLToPath(new URL('./forecast-thread.js', import.meta.url));

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
  readonly #threads: Piscina<LookingAhead, Foreseen>;

  constructor(limits: ForecastLimits = usualForecastLimits) {
    this.#limits = limits;
    this.#threads = new Piscina({
      filename: import.meta.url.endsWith('.ts') ? builtThread : thread,
      name: 'lookAhead',
      minThreads: 1,
      maxThreads: limits.threads,
      resourceLimits: { maxOldGenerationSizeMb: megabytesOfThread },
    });
  }

  /** @throws Problem `forecast-busy` when too many wait, or when it takes too long: its thread is then given up */
  async workOut(state: RecoveryCaseState): Promise<Forecast> {
    const { forecast } = await this.#run({ state, trial: null });
    if (forecast === null) throw new Error('A thread has given no forecast.');
    return forecast;
  }

  /**
   * Tries a command on a case, and forecasts the case as it would be then.
   * @throws Problem `forecast-busy` as `workOut` does
   */
  async tryOut(state: RecoveryCaseState, trial: Trial): Promise<Foreseen> {
    return this.#run({ state, trial });
  }

  async #run(task: LookingAhead): Promise<Foreseen> {
    if (this.#threads.queueSize >= this.#limits.waiting) throw forecastBusy('Many forecasts are being worked out.');
    const limit = AbortSignal.timeout(this.#limits.time);
    try {
      return await this.#threads.run(task, { signal: limit });
    } catch (error) {
      throw limit.aborted ? forecastBusy('The forecast was not worked out in time.') : error;
    }
  }

  /** Ends the threads, with whatever they are at. */
  onApplicationShutdown(): Promise<void> {
    return this.#threads.destroy();
  }
}

function forecastBusy(why: string): Problem {
  return new Problem({ code: 'forecast-busy', detail: `${why} Ask again in a moment; the case itself goes on.` });
}
