import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { migrate } from '../../database/migrate.ts';
import { EmbeddedError } from '../embedded/embedded-error.ts';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.ts';
import { startEmbeddedTemporal } from '../embedded/embedded-temporal.ts';
import { findTemporal } from '../embedded/find-temporal.ts';
import type { Guard } from '../embedded/guard.ts';
import { anyFreePort } from '../embedded/ports.ts';
import { temporaryFolder } from '../embedded/service-account.ts';
import { startService, untilReady, type ServiceProcess } from '../embedded/service-process.ts';

/** Servers of the run's own, as `npm start` has them, and a second Temporal with the settings it comes with. */
export interface Servers {
  readonly folder: string;
  readonly postgresVersion: string;
  readonly temporalVersion: string;
  readonly databaseUrl: string;
  /** A database of the raw workers', with the tables they write to. */
  readonly rawDatabaseUrl: string;
  readonly postgres: ServiceProcess;
  readonly temporal: Reached & { readonly service: ServiceProcess };
  /** The same program, with nothing set but the file of its database. */
  readonly defaultTemporal: Reached;
}

export interface Reached {
  readonly address: string;
  readonly client: Client;
}

/** Starts everything in a temporary folder; the guard stops it and removes the folder. */
export async function startServers(guard: Guard): Promise<Servers> {
  const folder = await temporaryFolder(join(tmpdir(), 'social-insurance-recovery-bench-'));
  guard.discard(folder);
  const watched = (service: ServiceProcess): Promise<void> => {
    guard.watch(service);
    return Promise.resolve();
  };
  const found = await findTemporal({ ...process.env, TEMPORAL_ADDRESS: undefined }, () => undefined);
  if (found.kind === 'server') throw new EmbeddedError('The bench starts a Temporal server of its own.');
  const program = found.path;
  const logFile = (name: string): string => join(folder, `${name}.log`);
  const postgres = await startEmbeddedPostgres(
    { folder, logFile: logFile('postgresql'), port: await anyFreePort(), survives: 'power-cut' },
    watched,
  );
  const temporal = await startEmbeddedTemporal(
    { program, folder, logFile: logFile('temporal'), port: await anyFreePort(), survives: 'power-cut' },
    watched,
  );
  const defaultAddress = await startDefaultTemporal(program, folder, logFile('temporal-default'), watched);
  await postgres.setUp('recovery');
  await postgres.setUp('raw');
  await migrate(postgres.databaseUrl('recovery', 'owner'));
  const databaseUrl = postgres.databaseUrl('recovery', 'application');
  const rawDatabaseUrl = postgres.databaseUrl('raw', 'owner');
  await query(rawDatabaseUrl, 'CREATE TABLE raw_timer (row integer PRIMARY KEY)');
  await query(rawDatabaseUrl, 'CREATE TABLE raw_update (number serial PRIMARY KEY, value integer NOT NULL)');
  const reached = await reach(temporal.address);
  return {
    folder,
    postgresVersion:
      (await query<{ server_version: string }>(databaseUrl, 'SHOW server_version'))[0]?.server_version ?? '',
    temporalVersion: await serverVersion(reached.client),
    databaseUrl,
    rawDatabaseUrl,
    postgres: postgres.service,
    temporal: { ...reached, service: temporal.service },
    defaultTemporal: await reach(defaultAddress),
  };
}

async function startDefaultTemporal(
  program: string,
  folder: string,
  logFile: string,
  started: (service: ServiceProcess) => Promise<void>,
): Promise<string> {
  const port = await anyFreePort();
  const data = join(folder, 'temporal-default');
  await mkdir(data, { mode: 0o700 });
  const service = await startService({
    name: 'Temporal with its default settings',
    command: program,
    arguments: [
      'server',
      'start-dev',
      '--ip=127.0.0.1',
      `--port=${port}`,
      `--db-filename=${join(data, 'temporal.db')}`,
      '--log-level=error',
      '--headless',
    ],
    environment: process.env,
    logFile,
    stopSignal: 'SIGTERM',
    stopWithin: 15_000,
  });
  await started(service);
  const address = `127.0.0.1:${port}`;
  await untilReady(service, () => answers(address), 60_000);
  return address;
}

async function answers(address: string): Promise<boolean> {
  const connection = Connection.lazy({ address });
  try {
    await connection.withDeadline(Date.now() + 2_000, async () => {
      await connection.workflowService.countWorkflowExecutions({ namespace: 'default' });
    });
    return true;
  } catch {
    // Not yet: what stands in the way, if it lasts, is in the server's log.
    return false;
  } finally {
    await connection.close();
  }
}

async function reach(address: string): Promise<Reached> {
  return { address, client: new Client({ connection: await Connection.connect({ address }) }) };
}

async function serverVersion({ workflowService }: Client): Promise<string> {
  return (await workflowService.getSystemInfo({})).serverVersion ?? '';
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
