import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/**
 * Whether the API is about to stop. From then on each answer asks the client to close its connection: the server waits for
 * those that are open, and one that is kept busy would never close by itself.
 */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  #isStopping = false;

  beforeApplicationShutdown(): void {
    this.#isStopping = true;
  }

  /** Express middleware. */
  readonly closeConnections = (_request: Request, response: Response, next: NextFunction): void => {
    if (this.#isStopping) response.set('Connection', 'close');
    next();
  };
}
