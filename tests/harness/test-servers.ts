import { randomBytes } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { caseSearchAttributes } from '../../contracts/search-attributes.ts';
import { migrate } from '../../database/migrate.ts';
import { registerSearchAttributes } from '../../temporal/search-attributes.ts';
import { EmbeddedError, type Report } from '../../tools/embedded/embedded-error.ts';
import { startEmbeddedPostgres } from '../../tools/embedded/embedded-postgres.ts';
import { startEmbeddedTemporal } from '../../tools/embedded/embedded-temporal.ts';
import { findTemporal } from '../../tools/embedded/find-temporal.ts';
import type { Guard } from '../../tools/embedded/guard.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { temporaryFolder } from '../../tools/embedded/service-account.ts';
import type { ServiceProcess } from '../../tools/embedded/service-process.ts';
import type { TestEnvironment } from './environment.ts';

const databaseTemplate = 'recovery_template';

/** One PostgreSQL and one Temporal server in a folder that is removed at the end; the guard stops them. */
export async function startTestServers(guard: Guard, report: Report): Promise<TestEnvironment> {
  const folder = await temporaryFolder(join(await folderForServers(), 'social-insurance-recovery-test-'));
  guard.discard(folder);
  const databaseLog = join(folder, 'postgresql.log');
  const [databaseUrls, temporalAddress] = await Promise.all([
    startDatabase(folder, databaseLog, guard),
    startTemporal(folder, guard, report),
  ]);
  return {
    databaseUrls,
    databaseLog,
    databaseTemplate,
    temporalAddress,
    payloadKeys: `test:${randomBytes(32).toString('base64')}`,
    payloadKeyId: 'test',
    identityKeys: `test-identity:${randomBytes(32).toString('base64')}`,
  };
}

const fileSystemInMemory = '/dev/shm';

/** What the servers of a whole run write, with plenty to spare, in bytes. */
const roomNeeded = 2 * 1024 ** 3;

/** In memory where the machine has room there: how slow its disk is should not decide how long the tests take. */
async function folderForServers(): Promise<string> {
  const inMemory = await statfs(fileSystemInMemory).catch(() => undefined);
  const room = inMemory === undefined ? 0 : inMemory.bavail * inMemory.bsize;
  return room < roomNeeded ? tmpdir() : fileSystemInMemory;
}

async function startDatabase(folder: string, logFile: string, guard: Guard): Promise<TestEnvironment['databaseUrls']> {
  const port = await anyFreePort();
  const postgres = await startEmbeddedPostgres({ folder, logFile, port, survives: 'nothing' }, watched(guard));
  await postgres.setUp(databaseTemplate);
  await migrate(postgres.databaseUrl(databaseTemplate, 'owner'));
  return {
    administrator: postgres.databaseUrl('postgres', 'administrator'),
    owner: postgres.databaseUrl('postgres', 'owner'),
    application: postgres.databaseUrl('postgres', 'application'),
    reading: postgres.databaseUrl('postgres', 'reading'),
  };
}

async function startTemporal(folder: string, guard: Guard, report: Report): Promise<string> {
  // The tests are about native time skipping as well, and leave traces: never on a server that is in use.
  const found = await findTemporal({ ...process.env, TEMPORAL_ADDRESS: undefined }, report);
  if (found.kind === 'server') throw new EmbeddedError('The tests start a Temporal server of their own.');
  const port = await anyFreePort();
  const logFile = join(folder, 'temporal.log');
  const temporal = await startEmbeddedTemporal(
    { program: found.path, folder, logFile, port, survives: 'killed-process' },
    watched(guard),
  );
  const connection = await Connection.connect({ address: temporal.address });
  try {
    await registerSearchAttributes(connection, 'default', caseSearchAttributes);
  } finally {
    await connection.close();
  }
  return temporal.address;
}

function watched(guard: Guard): (service: ServiceProcess) => Promise<void> {
  return (service) => {
    guard.watch(service);
    return Promise.resolve();
  };
}
