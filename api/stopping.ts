import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Milliseconds without a request after which no connection is kept busy any more. */
const quiet = 100;
/** Milliseconds at most that busy clients are given to take their next requests elsewhere. */
const patience = 1_000;

/**
 * Whether the API is about to stop. From then on each answer asks the client to close its connection, and those that are kept
 * busy are given a moment to hear of it: one that the server closed between an answer and the next request would lose that.
 */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  #isStopping = false;
  #requests = 0;

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    const until = performance.now() + patience;
    for (let before = -1; before !== this.#requests && performance.now() < until;) {
      before = this.#requests;
      await pause(quiet);
    }
  }

  /** Express middleware. */
  readonly closeConnections = (_request: Request, response: Response, next: NextFunction): void => {
    this.#requests += 1;
    if (this.#isStopping) response.set('Connection', 'close');
    next();
  };
}
