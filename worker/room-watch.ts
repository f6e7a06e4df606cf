import type { Logger } from 'pino';
import { describeError } from '../database/connection/error-description.ts';

/** Bytes below which room for letters is said to run out: some thousands of letters, so that there is time to act. */
const leastFreeBytes = 500_000_000;
/** Milliseconds between two looks; what is wrong is said at each. */
const interval = 600_000;

/** Where letters go. */
export interface Place {
  /** As the log calls it: `the outbox`. */
  readonly title: string;
  /** Bytes that are free; null where that is not told. */
  freeBytes(): Promise<number | null>;
}

/**
 * Says in the log that a place for letters is about to be full, or cannot be asked. Nothing is refused for it: letters that find
 * no room wait, and go on once there is some.
 */
export class RoomWatch {
  readonly #place: Place;
  readonly #logger: Logger;
  readonly #leastFree: number;

  constructor(place: Place, logger: Logger, leastFree = leastFreeBytes) {
    this.#place = place;
    this.#logger = logger;
    this.#leastFree = leastFree;
  }

  /** Looks now and from then on; hands back what ends it. */
  watch(): () => void {
    void this.look();
    const timer = setInterval(() => void this.look(), interval).unref();
    return () => {
      clearInterval(timer);
    };
  }

  async look(): Promise<void> {
    const { title } = this.#place;
    try {
      const freeBytes = await this.#place.freeBytes();
      if (freeBytes !== null && freeBytes < this.#leastFree)
        this.#logger.warn({ freeBytes, leastFree: this.#leastFree }, `${title} is about to be full`);
    } catch (error) {
      this.#logger.warn({ error: describeError(error) }, `the room in ${title} is not known`);
    }
  }
}
