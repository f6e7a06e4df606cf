import type { Logger } from 'pino';
import type { OutboxFolder } from '../activities/documents/dispatch/outbox-folder.ts';
import { describeError } from '../database/error-description.ts';

/** Milliseconds between two looks. */
const usualInterval = 60_000;

/**
 * Has what a worker that was killed has left half written in the outbox removed, by whichever worker runs: the one that comes in
 * its place is mostly there before anybody can tell that nobody writes it any more.
 */
export class OutboxLeftovers {
  readonly #outbox: OutboxFolder;
  readonly #logger: Logger;
  readonly #interval: number;

  constructor(outbox: OutboxFolder, logger: Logger, interval = usualInterval) {
    this.#outbox = outbox;
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
      await this.#outbox.removeLeftovers(Date.now());
    } catch (error) {
      this.#logger.warn({ error: describeError(error) }, 'the outbox could not be tidied up');
    }
  }
}
