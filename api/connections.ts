import { createServer, type RequestListener, type Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** How long clients may keep the API waiting, in milliseconds, and how many of them may do so at once. */
export interface ConnectionLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersTimeout: number;
  /** From the first byte of a request to the end of its body. */
  readonly requestTimeout: number;
  /** How often the two are looked at: so much later than they say, at most, is a connection cut. */
  readonly connectionsCheckingInterval: number;
  /** From the end of an answer to the next request on the same connection. */
  readonly keepAliveTimeout: number;
  readonly maxRequestsPerSocket: number;
  readonly maxConnections: number;
  /** From the moment that the API stops to the end of the connections that are still busy. */
  readonly closeTimeout: number;
}

/**
 * Headers are a few kilobytes and bodies at most some megabytes: a client that needs longer for them is broken, or keeps
 * connections open on purpose. Proxies in front commonly keep theirs for a minute; the API must not be the first to let go, or
 * a request that has just been sent is lost. A connection is given up after so many requests that the clients of several
 * processes spread anew now and then. More connections than all the clients of a province have are a flood, and turned away
 * before they take the memory. Whoever stops the API waits for requests under way, but not for clients that do not end theirs.
 */
export const connectionLimits: ConnectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  maxRequestsPerSocket: 10_000,
  maxConnections: 2_000,
  closeTimeout: 8_000,
};

/** Express behind an HTTP server with limits, some of which Node takes only when the server is made. */
export class LimitedExpressAdapter extends ExpressAdapter {
  readonly #limits: ConnectionLimits;
  #server: Server | undefined;

  constructor(limits: ConnectionLimits) {
    super();
    this.#limits = limits;
  }

  override initHttpServer(): void {
    const { headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout } = this.#limits;
    const server = createServer(
      { headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout },
      this.getInstance<RequestListener>(),
    );
    server.maxRequestsPerSocket = this.#limits.maxRequestsPerSocket;
    server.maxConnections = this.#limits.maxConnections;
    this.#server = server;
    this.setHttpServer(server);
  }

  override async close(): Promise<void> {
    const late = setTimeout(() => this.#server?.closeAllConnections(), this.#limits.closeTimeout);
    try {
      await super.close();
    } finally {
      clearTimeout(late);
    }
  }
}
