import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { Keyring } from '../encryption/keyring.ts';
import { dataConverter } from './data-converter.ts';
import { endpointOf, type TemporalSettings } from './settings.ts';
import { TemporalUnreachableError } from './unreachable.ts';

export interface ConnectedClient {
  readonly client: Client;
  readonly connection: Connection;
  close(): Promise<void>;
}

/**
 * Connects at once, so that a wrong address shows at the start.
 * @throws TemporalUnreachableError
 */
export async function connectClient(settings: TemporalSettings, keyring: Keyring): Promise<ConnectedClient> {
  const connection = Connection.lazy({
    ...endpointOf(settings),
    connectTimeout: patienceAtStart,
    channelArgs: reconnection,
    interceptors: [makeGrpcRetryInterceptor(repetition)],
  });
  try {
    await connection.ensureConnected();
  } catch (error) {
    await connection.close();
    throw new TemporalUnreachableError(settings.address, error);
  }
  const client = new Client({ connection, namespace: settings.namespace, dataConverter: dataConverter(keyring) });
  return { client, connection, close: () => connection.close() };
}

const patienceAtStart = '5 seconds';

/** Of one call, over some three seconds: a server that restarts is not noticed, one that stays away is not taken for a slow one. */
const attempts = 6;

/** gRPC's status code RESOURCE_EXHAUSTED. */
const resourceExhausted = 8;

const usualRepetition = defaultGrpcRetryOptions({ maxAttempts: attempts });

/** What a server does not take because it has too much to do is for the caller to repeat, who knows how long that may take. */
const repetition: typeof usualRepetition = {
  ...usualRepetition,
  retryableDecider: (attempt, status) =>
    status.code !== resourceExhausted && usualRepetition.retryableDecider(attempt, status),
};

/**
 * Left to itself the channel would wait up to two minutes before it tries again, and go through a proxy that the environment
 * names: the worker's connection does neither.
 */
const reconnection = {
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 2_000,
  'grpc.enable_http_proxy': 0,
} as const;
