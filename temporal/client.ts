import { Client, Connection } from '@temporalio/client';
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
    channelArgs,
    interceptors: [],
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

/**
 * A call is tried for some two seconds: a server that restarts is not noticed, one that stays away is not taken for a slow
 * one. It is gRPC that tries again: the SDK's own interceptor goes on after the connection is closed, and throws where nobody
 * catches. What a server does not take because it has too much to do is for the caller to repeat, who knows how long that may
 * take. All calls carry an id by which the server knows a repetition.
 */
const retryPolicy = {
  maxAttempts: 5,
  // Each pause is drawn between nothing and this, so that all together are seldom short and end within the limit of a call.
  initialBackoff: '0.5s',
  maxBackoff: '1.5s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE', 'ABORTED', 'UNKNOWN', 'INTERNAL'],
};

/**
 * Left to itself the channel would wait up to two minutes before it connects again, and go through a proxy that the environment
 * names: the worker's connection does neither.
 */
const channelArgs = {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name: [{}], retryPolicy }] }),
  'grpc.initial_reconnect_backoff_ms': 100,
  // Shorter than the tries of a call take, so that one of them meets a server that is back.
  'grpc.max_reconnect_backoff_ms': 300,
  'grpc.enable_http_proxy': 0,
} as const;
