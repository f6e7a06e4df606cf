import { chown } from 'node:fs/promises';
import { join } from 'node:path';
import type { Addresses } from './addresses.ts';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedError, type Report } from './embedded-error.ts';
import { fillDemonstrationOffices } from './demonstration-offices.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { startEmbeddedTemporal } from './embedded-temporal.ts';
import { embeddedEncryptionKey, embeddedIdentityKey } from './encryption-key.ts';
import { findTemporal } from './find-temporal.ts';
import { choosePort } from './ports.ts';
import { filesOfProduct } from './product-commands.ts';
import { runMigrations, startApiProcess, startWorkerProcess } from './product-processes.ts';
import { assertReachable, serviceAccount, type Account } from './service-account.ts';
import type { Services } from './services.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Each port is chosen when it is needed: nothing is asked of a server that runs already. */
type ChoosePort = (name: string, variable: string, preferred: number) => Promise<number>;

interface Starting {
  readonly given: Environment;
  readonly folder: DataFolder;
  readonly services: Services;
  readonly report: Report;
  readonly choosePort: ChoosePort;
}

/**
 * Starts everything on a data folder: PostgreSQL, unless DATABASE_URL and MIGRATION_DATABASE_URL name one; Temporal, unless
 * TEMPORAL_ADDRESS names one; then migrations, worker and API, which get nothing but environment variables. None of them is root.
 *
 * @throws EmbeddedError
 */
export async function startEmbeddedSystem(
  given: Environment,
  folder: DataFolder,
  services: Services,
  report: Report,
): Promise<Addresses> {
  const starting = { given, folder, services, report, choosePort: portChooser(given, report) };
  const account = await serviceAccount();
  if (account !== undefined) await openTo(account, folder);
  const apiPort = await starting.choosePort('the API', 'PORT', 3000);
  const database = givenDatabase(given) ?? (await startDatabase(starting));
  const temporal = await startTemporal(apiPort, starting);
  const key = present(given['PAYLOAD_KEYS']) === undefined ? await embeddedEncryptionKey(folder.path) : {};
  const identityKey = present(given['IDENTITY_KEYS']) === undefined ? await embeddedIdentityKey(folder.path) : {};
  const outbox = present(given['OUTBOX_FOLDER']) ?? folder.outbox;
  const environment = {
    ...given,
    ...key,
    ...identityKey,
    ...temporal,
    DATABASE_URL: database.application,
    MIGRATION_DATABASE_URL: undefined,
    OUTBOX_FOLDER: outbox,
    FILES_FOLDER: present(given['FILES_FOLDER']) ?? folder.files,
    PORT: String(apiPort),
  };
  const surroundings = { environment, account, logs: folder.logs, services, report };
  await runMigrations(database.owner, { ...surroundings, environment: given });
  if (givenDatabase(given) === undefined) await fillDemonstrationOffices(database.owner);
  await startWorkerProcess(surroundings);
  await startApiProcess(apiPort, surroundings);
  const origin = `http://127.0.0.1:${apiPort}`;
  return {
    api: `${origin}/api/v1`,
    openApi: `${origin}/openapi`,
    ...(temporal.TEMPORAL_UI_URL === undefined ? {} : { temporalUi: temporal.TEMPORAL_UI_URL }),
    temporal: temporal.TEMPORAL_ADDRESS,
    temporalNamespace: present(given['TEMPORAL_NAMESPACE']) ?? 'default',
    outbox,
  };
}

/** The account gets at what it has to, and owns what the worker writes; the rest of the folder stays closed to it. */
async function openTo(account: Account, folder: DataFolder): Promise<void> {
  for (const path of [folder.path, ...filesOfProduct()]) await assertReachable(path, account);
  for (const path of [folder.outbox, folder.files]) await chown(path, account.uid, account.gid);
}

function portChooser(given: Environment, report: Report): ChoosePort {
  const chosen = new Set<number>();
  return async (name, variable, preferred) => {
    const port = await choosePort({ name, variable, explicit: given[variable], preferred }, chosen, report);
    chosen.add(port);
    return port;
  };
}

/** One database, as each of the roles that are needed to start. */
interface DatabaseUrls {
  readonly owner: string;
  readonly application: string;
}

function givenDatabase(given: Environment): DatabaseUrls | undefined {
  const owner = present(given['MIGRATION_DATABASE_URL']);
  const application = present(given['DATABASE_URL']);
  if (owner === undefined && application === undefined) return undefined;
  if (owner === undefined || application === undefined) {
    throw new EmbeddedError(
      'Set both DATABASE_URL, with the role of API and worker, and MIGRATION_DATABASE_URL, with the role that owns the tables; ' +
        'or neither, for a PostgreSQL that is started here.',
    );
  }
  return { owner, application };
}

async function startDatabase({ folder, services, report, choosePort: choose }: Starting): Promise<DatabaseUrls> {
  const port = await choose('PostgreSQL', 'POSTGRES_PORT', 5433);
  const logFile = join(folder.logs, 'postgresql.log');
  const postgres = await startEmbeddedPostgres(
    { folder: folder.path, logFile, port, survives: 'power-cut' },
    (service) => services.add(service),
  );
  await postgres.setUp('recovery');
  report(`PostgreSQL: ready at 127.0.0.1:${port}.`);
  return {
    owner: postgres.databaseUrl('recovery', 'owner'),
    application: postgres.databaseUrl('recovery', 'application'),
  };
}

interface TemporalVariables {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_UI_URL: string | undefined;
  readonly TIME_SKIPPING?: 'on';
}

async function startTemporal(apiPort: number, starting: Starting): Promise<TemporalVariables> {
  const { given, folder, services, report } = starting;
  const found = await findTemporal(given, report);
  if (found.kind === 'server') {
    return { TEMPORAL_ADDRESS: found.address, TEMPORAL_UI_URL: present(given['TEMPORAL_UI_URL']) };
  }
  const port = await starting.choosePort('Temporal', 'TEMPORAL_PORT', 7233);
  const uiPort = await starting.choosePort('the Temporal UI', 'TEMPORAL_UI_PORT', 8233);
  const temporal = await startEmbeddedTemporal(
    {
      program: found.path,
      folder: folder.path,
      logFile: join(folder.logs, 'temporal.log'),
      port,
      ui: { port: uiPort, codecEndpoint: `http://127.0.0.1:${apiPort}/codec` },
      survives: 'power-cut',
    },
    (service) => services.add(service),
  );
  report(`Temporal: ready at ${temporal.address}.`);
  return {
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_UI_URL: `http://127.0.0.1:${uiPort}`,
    TIME_SKIPPING: 'on',
  };
}

/** An empty variable counts as one that is not set. */
function present(value: string | undefined): string | undefined {
  return value?.trim() === '' ? undefined : value;
}
