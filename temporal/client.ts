import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Keyring } from '../encryption/keyring.ts';
import { dataConverter } from './data-converter.ts';
import { installNativeRuntime } from './native-runtime.ts';
import type { TemporalSettings } from './settings.ts';

export interface ConnectedClient {
  readonly client: Client;
  readonly connection: NativeConnection;
  close(): Promise<void>;
}

/** Temporal does not answer, or refuses the connection. */
export class TemporalUnreachableError extends Error {
  override readonly name = 'TemporalUnreachableError';
  readonly code = 'temporal-unreachable';
}

/** What client and worker connections have in common. */
export function connectionOptions(settings: TemporalSettings): Omit<TemporalSettings, 'namespace'> {
  return {
    address: settings.address,
    ...(settings.tls === undefined ? {} : { tls: settings.tls }),
    ...(settings.apiKey === undefined ? {} : { apiKey: settings.apiKey }),
  };
}

/**
 * Connects at once, so that a wrong address shows at the start. The native connection takes a quarter less of the API's
 * processor time for a command than the one that speaks gRPC in JavaScript.
 *
 * @throws TemporalUnreachableError
 */
export async function connectClient(settings: TemporalSettings, keyring: Keyring): Promise<ConnectedClient> {
  installNativeRuntime();
  const connection = await connect(settings);
  const client = new Client({ connection, namespace: settings.namespace, dataConverter: dataConverter(keyring) });
  return { client, connection, close: () => connection.close() };
}

async function connect(settings: TemporalSettings): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect(connectionOptions(settings));
  } catch (error) {
    throw new TemporalUnreachableError(
      `Temporal at ${settings.address} does not answer. Start it, or correct TEMPORAL_ADDRESS and the TEMPORAL_TLS settings.`,
      { cause: error },
    );
  }
}
