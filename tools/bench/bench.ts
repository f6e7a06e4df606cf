import { writeFile } from 'node:fs/promises';
import { createDataSource } from '../../database/connection/data-source.ts';
import { openState } from '../../database/sealing/sealed-states.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { readKeyring } from '../../encryption/keyring.ts';
import { connectClient } from '../../temporal/client.ts';
import { EmbeddedError } from '../embedded/embedded-error.ts';
import { Guard } from '../embedded/guard.ts';
import type { ServiceProcess } from '../embedded/service-process.ts';
import { measureCommanding } from './commanding.ts';
import { measureExpiring } from './expiring.ts';
import { measureForecast } from './forecasting.ts';
import type { Ground } from './ground.ts';
import { measureLadder } from './ladder.ts';
import { lettersPerSecond } from './letters.ts';
import { memoryAtStart, memoryWithOpenCases, openMissingCases } from './memory.ts';
import { Office } from './office.ts';
import { measureOneCase } from './one-case.ts';
import { BenchOptionsError, readOptions, type BenchOptions } from './options.ts';
import { newKeys, Processes } from './processes.ts';
import { RawLoad } from './raw/raw-load.ts';
import { CaseRegister } from './register.ts';
import { conditionsOf, written, writtenMeasures, type BenchReport } from './report.ts';
import { measureRows } from './rows/measure-rows.ts';
import { startServers } from './servers.ts';
import { measureRestarting } from './restarting.ts';
import { measureSweeping } from './sweeping.ts';
import { measureStarting } from './starting.ts';

/**
 * `npm run bench`: the product beside raw Temporal, on servers of the run's own that are gone afterwards. With --rows: lists and
 * counts on a record of so many synthetic cases, beside the best statements that were written by hand.
 */

const letterSeconds = 10;

interface Running {
  readonly ground: Ground;
  readonly processes: Processes;
  readonly api: ServiceProcess;
  readonly worker: ServiceProcess;
  close(): Promise<void>;
}

async function start(guard: Guard, options: BenchOptions): Promise<Running> {
  const report = (line: string): void => {
    process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${line}\n`);
  };
  report('starting servers and processes');
  const servers = await startServers(guard);
  const keys = newKeys();
  const processes = new Processes(guard, servers, keys);
  const { temporal, defaultTemporal } = servers;
  const [api, worker, rawWorker, defaultRawWorker] = await Promise.all([
    processes.api(),
    processes.caseWorker(),
    processes.rawWorker('raw-worker', temporal.address),
    processes.rawWorker('raw-worker-default', defaultTemporal.address),
  ]);
  const keyring = readKeyring(keys);
  const cases = await connectClient({ address: temporal.address, namespace: 'default' }, keyring);
  const dataSource = await createDataSource(servers.databaseUrl, { poolSize: 8 }).initialize();
  const register = await CaseRegister.open(servers.databaseUrl);
  const rawRegister = await CaseRegister.open(servers.rawDatabaseUrl);
  const ground: Ground = {
    options,
    servers,
    keyring,
    dataSource,
    client: cases.client,
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
    api: api.service,
    worker,
    close: async () => {
      await Promise.all([register.close(), rawRegister.close(), cases.close(), dataSource.destroy()]);
      await Promise.all([temporal.client.connection.close(), defaultTemporal.client.connection.close()]);
    },
  };
}

async function measure({ ground, processes, api, worker }: Running): Promise<BenchReport> {
  const { options, servers, register, keyring } = ground;
  const memory = [await memoryAtStart(worker)];
  const documentWorker = await processes.documentWorker();
  const { cost, caseId } = await measureLadder(ground);
  await documentWorker.stop();
  const { opening } = recoveryCase.presentState(openState(keyring, caseId, await register.sealedState(caseId)));
  const starting = await measureStarting(ground, opening);
  const { commanding, commandingRecorded } = await measureCommanding(ground);
  const oneCase = await measureOneCase(ground);
  const pace = { rawStarts: starting.opened.raw, cases: starting.waiting.product };
  const expiring = await measureExpiring(ground, opening, pace);
  memory.push(await memoryWithOpenCases(ground, worker));
  const lettersWorker = await processes.documentWorker();
  const letters = await lettersPerSecond(ground, letterSeconds);
  await lettersWorker.stop();
  const forecast = await measureForecast(ground);
  const restarting = await measureRestarting(ground, processes, worker);
  const sweeping = await measureSweeping(ground, api);
  return {
    figures: [
      starting.opened,
      starting.waiting,
      starting.waitingSameServer,
      commanding,
      commandingRecorded,
      oneCase,
      expiring.figure,
    ],
    measures: [forecast, ...memory, restarting, ...sweeping],
    expiryFaults: expiring.faults,
    ladder: cost,
    lettersPerSecond: letters,
    conditions: conditionsOf(options, servers),
  };
}

/** Measures what was asked for, and tells it as a person reads it, and as a program does. */
async function measureAndClose(running: Running): Promise<{ readonly text: string; readonly found: unknown }> {
  const { ground, processes, api, worker } = running;
  try {
    if (ground.options.restartAlone) {
      const measures = [await measureRestarting(ground, processes, worker)];
      return { text: writtenMeasures(measures), found: measures };
    }
    if (ground.options.sweeperAlone) {
      await openMissingCases(ground);
      const measures = await measureSweeping(ground, api);
      return { text: writtenMeasures(measures), found: measures };
    }
    const report = await measure(running);
    return { text: written(report), found: report };
  } finally {
    await running.close();
  }
}

async function run(options: BenchOptions): Promise<void> {
  const guard = new Guard();
  const stop = (): void => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  try {
    if (options.rows !== null) {
      await measureRows(guard, options.rows, options.json);
      return;
    }
    const running = await start(guard, options);
    const { text, found } = await measureAndClose(running);
    process.stdout.write(`${text}\n`);
    if (options.json !== null) await writeFile(options.json, `${JSON.stringify(found, null, 2)}\n`);
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
