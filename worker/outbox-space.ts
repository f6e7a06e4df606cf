import { statfs } from 'node:fs/promises';
import type { Logger } from 'pino';
import { describeError } from '../database/error-description.ts';

/** Bytes below which room for letters is said to run out: some thousands of letters, so that there is time to act. */
export const leastFreeBytes = 500_000_000;
/** Milliseconds between two looks; what is wrong is said at each. */
const interval = 600_000;

/**
 * Says in the log that the outbox is about to be full. Nothing is refused for it: letters that find no room wait, and go out
 * once there is some.
 */
export class OutboxSpace {
  readonly #folder: string;
  readonly #leastFree: number;
  readonly #logger: Logger;

  constructor(folder: string, leastFree: number, logger: Logger) {
    this.#folder = folder;
    this.#leastFree = leastFree;
    this.#logger = logger;
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
    const outboxFolder = this.#folder;
    try {
      const { bavail, bsize } = await statfs(outboxFolder);
      const freeBytes = bavail * bsize;
      if (freeBytes < this.#leastFree)
        this.#logger.warn({ outboxFolder, freeBytes, leastFree: this.#leastFree }, 'the outbox is about to be full');
    } catch (error) {
      this.#logger.warn({ outboxFolder, error: describeError(error) }, 'the room in the outbox is not known');
    }
  }
}
