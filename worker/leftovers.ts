import type { Logger } from 'pino';
import { describeError } from '../database/connection/error-description.ts';

/** Milliseconds between two looks. */
const usualInterval = 60_000;

/** Where a worker that is killed may leave something half written. */
export interface Workplace {
  /** As the log calls it: `the outbox`. */
  readonly title: string;
  /** Removes what nobody can be writing any more. */
  removeLeftovers(now: number): Promise<void>;
}

/**
 * Has what a worker that was killed has left half written removed, by whichever worker runs: the one that comes in
 * its place is mostly there before anybody can tell that nobody writes it any more.
 */
export class Leftovers {
  readonly #workplace: Workplace;
  readonly #logger: Logger;
  readonly #interval: number;

  constructor(workplace: Workplace, logger: Logger, interval = usualInterval) {
    this.#workplace = workplace;
    this.#logger = logger;
    this.#interval = interval;
  }

  /** Looks now and from then on; hands back what ends it. */
  watch(): () => void {
    void this.#look();
    const timer = setInterval(() => void this.#look(), this.#interval).unref();
    return () => {
      clearInterval(timer);
    };
  }

  async #look(): Promise<void> {
    try {
      await this.#workplace.removeLeftovers(Date.now());
    } catch (error) {
      this.#logger.warn({ error: describeError(error) }, `${this.#workplace.title} could not be tidied up`);
    }
  }
}
