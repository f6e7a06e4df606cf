import type { Forecast } from '../../../domain/kernel/forecast-step.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';

interface KeptForecast<P extends ProcessTypes<P>> {
  readonly revision: number;
  readonly forecast: Promise<Forecast<P>>;
}

/**
 * Forecasts, kept by process until it moves on or others have been asked for since. A state never changes under its revision:
 * its calendar and the settings of its office are parts of it, and so are the days of its clocks, from which alone a forecast
 * counts, whatever day it is. Whoever asks for what is being worked out already waits for the same answer; what has failed is
 * worked out again.
 */
export class KeptForecasts<P extends ProcessTypes<P>> {
  readonly #workOut: (state: P['state']) => Promise<Forecast<P>>;
  readonly #mostCases: number;
  /** The process that was asked for last stands last. */
  readonly #byCase = new Map<string, KeptForecast<P>>();

  /** A forecast takes some kilobytes; one of the largest cases half a megabyte. */
  constructor(workOut: (state: P['state']) => Promise<Forecast<P>>, mostCases = 100) {
    this.#workOut = workOut;
    this.#mostCases = mostCases;
  }

  /** The forecast of a process at a revision; undefined where it has to be worked out first. */
  known(processId: string, revision: number): Promise<Forecast<P>> | undefined {
    const kept = this.#byCase.get(processId);
    if (kept?.revision !== revision) return undefined;
    this.#putLast(processId, kept);
    return kept.forecast;
  }

  of(state: P['state']): Promise<Forecast<P>> {
    const { revision, opening } = state;
    return this.known(opening.processId, revision) ?? this.#keep(opening.processId, revision, this.#workOut(state));
  }

  async #keep(processId: string, revision: number, forecast: Promise<Forecast<P>>): Promise<Forecast<P>> {
    const kept: KeptForecast<P> = { revision, forecast };
    this.#putLast(processId, kept);
    const [longestUnasked] = this.#byCase.keys();
    if (this.#byCase.size > this.#mostCases && longestUnasked !== undefined) this.#byCase.delete(longestUnasked);
    try {
      return await forecast;
    } catch (error) {
      if (this.#byCase.get(processId) === kept) this.#byCase.delete(processId);
      throw error;
    }
  }

  #putLast(processId: string, kept: KeptForecast<P>): void {
    this.#byCase.delete(processId);
    this.#byCase.set(processId, kept);
  }
}
