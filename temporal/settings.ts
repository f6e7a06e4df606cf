import { readFileSync } from 'node:fs';
import type { TLSConfig } from '@temporalio/client';

/** How to reach Temporal. */
export interface TemporalSettings {
  /** host:port of the frontend */
  readonly address: string;
  readonly namespace: string;
  readonly tls?: TLSConfig | true;
  readonly apiKey?: string;
}

export class TemporalSettingsError extends Error {
  override readonly name = 'TemporalSettingsError';
  readonly code = 'temporal-settings-invalid';
  /** The environment variable at fault. */
  readonly field: string;

  constructor(field: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.field = field;
  }
}

/** What the SDK's connections, the client's and the worker's alike, take of the settings. */
export type TemporalEndpoint = Omit<TemporalSettings, 'namespace'>;

export function endpointOf({ address, tls, apiKey }: TemporalSettings): TemporalEndpoint {
  return { address, ...(tls === undefined ? {} : { tls }), ...(apiKey === undefined ? {} : { apiKey }) };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads TEMPORAL_ADDRESS (required), TEMPORAL_NAMESPACE (default `default`), TEMPORAL_API_KEY and, for encrypted
 * connections, TEMPORAL_TLS (`true`), TEMPORAL_TLS_SERVER_CA_CERT_PATH, TEMPORAL_TLS_CLIENT_CERT_PATH,
 * TEMPORAL_TLS_CLIENT_KEY_PATH and TEMPORAL_TLS_SERVER_NAME: the names that Temporal's own tools use.
 *
 * @throws TemporalSettingsError naming the variable and what to do
 */
export function readTemporalSettings(environment: Environment): TemporalSettings {
  const address = given(environment, 'TEMPORAL_ADDRESS');
  if (address === undefined) {
    throw new TemporalSettingsError(
      'TEMPORAL_ADDRESS',
      'TEMPORAL_ADDRESS is not set. Give host and port of the Temporal frontend, for example 127.0.0.1:7233.',
    );
  }
  if (!/^(\[[0-9a-fA-F:]+\]|[^\s:/]+):\d{1,5}$/.test(address)) {
    throw new TemporalSettingsError(
      'TEMPORAL_ADDRESS',
      `TEMPORAL_ADDRESS is "${address}". Write it as host:port, without a scheme, for example 127.0.0.1:7233.`,
    );
  }
  const tls = readTls(environment);
  const apiKey = given(environment, 'TEMPORAL_API_KEY');
  return {
    address,
    namespace: given(environment, 'TEMPORAL_NAMESPACE') ?? 'default',
    ...(tls === undefined ? {} : { tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
  };
}

function readTls(environment: Environment): TLSConfig | true | undefined {
  const switchedOn = readSwitch(environment, 'TEMPORAL_TLS');
  const serverRoot = readFile(environment, 'TEMPORAL_TLS_SERVER_CA_CERT_PATH');
  const certificate = readFile(environment, 'TEMPORAL_TLS_CLIENT_CERT_PATH');
  const key = readFile(environment, 'TEMPORAL_TLS_CLIENT_KEY_PATH');
  const serverName = given(environment, 'TEMPORAL_TLS_SERVER_NAME');
  if ((certificate === undefined) !== (key === undefined)) {
    throw new TemporalSettingsError(
      certificate === undefined ? 'TEMPORAL_TLS_CLIENT_CERT_PATH' : 'TEMPORAL_TLS_CLIENT_KEY_PATH',
      'TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH belong together. Set both or neither.',
    );
  }
  const details: TLSConfig = {
    ...(serverRoot === undefined ? {} : { serverRootCACertificate: serverRoot }),
    ...(certificate === undefined || key === undefined ? {} : { clientCertPair: { crt: certificate, key } }),
    ...(serverName === undefined ? {} : { serverNameOverride: serverName }),
  };
  const detailed = Object.keys(details).length > 0;
  if (switchedOn === false && detailed) {
    throw new TemporalSettingsError(
      'TEMPORAL_TLS',
      'TEMPORAL_TLS is false, but other TEMPORAL_TLS settings are given. Remove them or set TEMPORAL_TLS to true.',
    );
  }
  if (detailed) return details;
  return switchedOn === true ? true : undefined;
}

function readSwitch(environment: Environment, name: string): boolean | undefined {
  const value = given(environment, name);
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new TemporalSettingsError(name, `${name} is "${value}". Set it to true or false.`);
}

function readFile(environment: Environment, name: string): Buffer | undefined {
  const path = given(environment, name);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new TemporalSettingsError(name, `${name} names "${path}", which cannot be read. Correct the path.`, {
      cause: error,
    });
  }
}

/** An empty variable counts as one that is not set: so container definitions can pass optional ones on. */
function given(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}
