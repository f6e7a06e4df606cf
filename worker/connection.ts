import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Keyring } from '../encryption/keyring.ts';
import { dataConverter } from '../temporal/data-converter.ts';
import { endpointOf, type TemporalSettings } from '../temporal/settings.ts';
import { TemporalUnreachableError } from '../temporal/unreachable.ts';

/** The worker's one connection, and the client that its activities use over it. */
export interface ConnectedWorker {
  readonly connection: NativeConnection;
  readonly client: Client;
}

/**
 * Connects at once, so that a wrong address shows at the start, with the native runtime that has been installed.
 * @throws TemporalUnreachableError
 */
export async function connectWorker(settings: TemporalSettings, keyring: Keyring): Promise<ConnectedWorker> {
  const connection = await connect(settings);
  const client = new Client({ connection, namespace: settings.namespace, dataConverter: dataConverter(keyring) });
  return { connection, client };
}

async function connect(settings: TemporalSettings): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect({ ...endpointOf(settings), grpcCompression });
  } catch (error) {
    throw new TemporalUnreachableError(settings.address, error);
  }
}

/** Payloads are encrypted, which leaves nothing to compress: gzip would only take the processor of both ends. */
const grpcCompression = { codec: 'none' } as const;
