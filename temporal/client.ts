import { Client } from '@temporalio/client';
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';
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

/**
 * Connects at once, so that a wrong address shows at the start. One native connection serves client and worker; a command
 * costs the API a quarter less of the processor by it than by one that speaks gRPC in JavaScript.
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

/** Payloads are encrypted, which leaves nothing to compress: gzip would only take the processor of both ends. */
const grpcCompression = { codec: 'none' } as const;

function connectionOptions(settings: TemporalSettings): NativeConnectionOptions {
  return {
    address: settings.address,
    grpcCompression,
    ...(settings.tls === undefined ? {} : { tls: settings.tls }),
    ...(settings.apiKey === undefined ? {} : { apiKey: settings.apiKey }),
  };
}
