import type { OnApplicationShutdown } from '@nestjs/common';
import type { Client, Connection } from '@temporalio/client';
import type { ConnectedClient } from '../temporal/client.ts';

/** The API's one connection to Temporal, closed when the application has stopped serving. */
export class TemporalAccess implements OnApplicationShutdown {
  readonly client: Client;
  readonly connection: Connection;
  readonly #connected: ConnectedClient;

  constructor(connected: ConnectedClient) {
    this.client = connected.client;
    this.connection = connected.connection;
    this.#connected = connected;
  }

  onApplicationShutdown(): Promise<void> {
    return this.#connected.close();
  }
}
