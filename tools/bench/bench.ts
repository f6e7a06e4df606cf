import { writeFile } from 'node:fs/promises';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { EmbeddedError } from '../embedded/embedded-error.ts';
import { Guard } from '../embedded/guard.ts';
import type { ServiceProcess } from '../embedded/service-process.ts';
import { measureCommanding } from './commanding.ts';
import { lettersPerSecond, standInForDocuments } from './documents.ts';
import { measureExpiring } from './expiring.ts';
import type { Ground } from './ground.ts';
import { measureLadder } from './ladder.ts';
import { forEachAtOnce } from './load.ts';
import { residentMemory } from './memory.ts';
import { Office } from './office.ts';
import { BenchOptionsError, readOptions, type BenchOptions } from './options.ts';
import { newPayloadKeys, Processes } from './processes.ts';
import { RawLoad } from './raw/raw-load.ts';
import { CaseRegister } from './register.ts';
import { conditionsOf, written, type BenchReport } from './report.ts';
import { startServers } from './servers.ts';
import { measureStarting, openCases } from './starting.ts';

/** `npm run bench`: the product beside raw Temporal, on servers of the run's own that are gone afterwards. */

const letterSeconds = 15;

interface Running {
  readonly ground: Ground;
  readonly processes: Processes;
  readonly keys: Readonly<Record<string, string>>;
  readonly worker: ServiceProcess;
  close(): Promise<void>;
}

async function start(guard: Guard, options: BenchOptions): Promise<Running> {
  const report = (line: string): void => {
    process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${line}\n`);
  };
  report('starting servers and processes');
  const servers = await startServers(guard);
  const keys = newPayloadKeys();
  const processes = new Processes(guard, servers, keys);
  const api = await processes.api();
  const worker = await processes.caseWorker();
  const { temporal, defaultTemporal } = servers;
  const rawWorker = await processes.rawWorker('raw-worker', temporal.address);
  const defaultRawWorker = await processes.rawWorker('raw-worker-default', defaultTemporal.address);
  const register = await CaseRegister.open(servers.databaseUrl);
  const rawRegister = await CaseRegister.open(servers.rawDatabaseUrl);
  const ground: Ground = {
    options,
    servers,
    office: new Office(api.base),
    register,
    rawRegister,
    raw: new RawLoad(temporal, rawWorker, options.concurrency),
    defaultRaw: new RawLoad(defaultTemporal, defaultRawWorker, options.concurrency),
    report,
  };
  return {
    ground,
    processes,
    keys,
    worker,
    close: async () => {
      await Promise.all([register.close(), rawRegister.close()]);
      await Promise.all([temporal.client.connection.close(), defaultTemporal.client.connection.close()]);
    },
  };
}

async function measure({ ground, processes, keys, worker }: Running): Promise<BenchReport> {
  const { options, servers, register } = ground;
  const memoryAtStart = await residentMemory(worker.pid);
  const documentWorker = await processes.documentWorker();
  const ladder = await measureLadder(ground);
  await documentWorker.stop();
  const starting = await measureStarting(ground);
  const commanding = await measureCommanding(ground);
  const expiring = await measureBulk({ ground, keys });
  const memoryAtEnd = await residentMemory(worker.pid);
  const openCasesAtEnd = await register.cases();
  const lettersWorker = await processes.documentWorker();
  const letters = await lettersPerSecond(ground, letterSeconds);
  await lettersWorker.stop();
  return {
    figures: [...starting, ...commanding, expiring.figure],
    expiry: { faults: expiring.faults, spreadSeconds: expiring.spread },
    ladder,
    workerMemory: [
      { openCases: 0, bytes: memoryAtStart },
      { openCases: openCasesAtEnd, bytes: memoryAtEnd },
    ],
    lettersPerSecond: letters,
    conditions: conditionsOf(options, servers),
  };
}

/** Brings as many cases as are wanted into persuasion, and lets their reply periods run out together. */
async function measureBulk({ ground, keys }: Pick<Running, 'ground' | 'keys'>) {
  const { options, servers, register, office } = ground;
  const documents = await standInForDocuments(servers.temporal.address, keys);
  const missing = options.cases + 1 - (await register.cases());
  if (missing > 0) {
    ground.report(`${missing} more cases`);
    await openCases(ground, missing);
  }
  const cases = (await register.caseIds(options.cases + 1)).slice(1);
  ground.report(`${cases.length} cases are confirmed`);
  await forEachAtOnce(options.concurrency, cases, (id) => office.confirm(id));
  return measureExpiring(ground, cases, documents);
}

async function run(options: BenchOptions): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const guard = new Guard();
  const stop = (): void => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  try {
    const running = await start(guard, options);
    const report = await measure(running);
    await running.close();
    process.stdout.write(`${written(report)}\n`);
    if (options.json !== null) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await guard.dismiss();
  }
}

try {
  await run(readOptions(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  const expected = error instanceof EmbeddedError || error instanceof BenchOptionsError;
  process.stderr.write(`${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
