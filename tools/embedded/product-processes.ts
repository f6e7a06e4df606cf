import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedError, type Report } from './embedded-error.ts';
import { warningOf } from './log-warnings.ts';
import { nodeArguments, type ProductProcess } from './product-commands.ts';
import type { Account } from './service-account.ts';
import type { Services } from './services.ts';
import { logEnd, startService, untilReady, type ServiceProcess } from './service-process.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Surroundings {
  readonly environment: Environment;
  /** Whom the processes run as, where that is not the present user. */
  readonly account: Account | undefined;
  readonly logs: string;
  readonly services: Services;
  readonly report: Report;
}

/** Brings the tables up to date, with the entry point that production uses. */
export async function runMigrations(ownerUrl: string, surroundings: Surroundings): Promise<void> {
  const { environment, account, logs, report } = surroundings;
  const migration = await startService({
    name: 'Migration',
    command: process.execPath,
    arguments: [fileURLToPath(new URL('../../database/migrate.js', import.meta.url))],
    environment: { ...environment, MIGRATION_DATABASE_URL: ownerUrl },
    logFile: join(logs, 'migration.log'),
    stopSignal: 'SIGTERM',
    stopWithin: 5_000,
    account,
  });
  const how = await migration.ended;
  if (how !== 'exit code 0') {
    throw new EmbeddedError(`The database could not be brought up to date (${how}).${await logEnd(migration)}`);
  }
  report('Database: up to date.');
}

/** Starts a worker, and waits until it says that it takes work. */
export async function startWorkerProcess(surroundings: Surroundings): Promise<void> {
  const worker = await startProduct('worker', 30_000, surroundings);
  let ready = false;
  worker.process.on('message', (message) => {
    ready ||= typeof message === 'object' && 'ready' in message && message.ready === true;
  });
  await surroundings.services.add(worker);
  await untilReady(worker, () => Promise.resolve(ready), 120_000);
}

/** Starts the API, and waits until it and what it needs are healthy. */
export async function startApiProcess(port: number, surroundings: Surroundings): Promise<void> {
  const api = await startProduct('api', 10_000, surroundings);
  await surroundings.services.add(api);
  await untilReady(api, () => isHealthy(port), 120_000);
}

const titles: Readonly<Record<ProductProcess, string>> = { api: 'API', worker: 'Worker' };

function startProduct(
  product: ProductProcess,
  stopWithin: number,
  surroundings: Surroundings,
): Promise<ServiceProcess> {
  const { environment, account, logs, report } = surroundings;
  const name = titles[product];
  return startService({
    name,
    command: process.execPath,
    arguments: nodeArguments(product),
    environment,
    logFile: join(logs, `${product}.log`),
    stopSignal: 'SIGTERM',
    stopWithin,
    account,
    onLine: (line) => {
      const warning = warningOf(line);
      if (warning !== undefined) report(`[${name}] ${warning}`);
    },
  });
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return status === 200;
  } catch {
    // Not listening yet: what stands in the way, if it lasts, is in its log.
    return false;
  }
}
