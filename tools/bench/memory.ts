import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ServiceProcess } from '../embedded/service-process.ts';
import type { Measure } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, indices, until } from './load.ts';

export async function memoryAtStart(worker: ServiceProcess): Promise<Measure> {
  return memoryOf(worker, 'memory of the worker at the start');
}

export async function memoryWithOpenCases(ground: Ground, worker: ServiceProcess): Promise<Measure> {
  await openMissingCases(ground);
  return memoryOf(worker, `memory of the worker at ${await ground.register.cases()} open cases`);
}

/** Opens as many as there are too few. */
export async function openMissingCases(ground: Ground): Promise<void> {
  const { openCases, concurrency } = ground.options;
  const missing = Math.max(0, openCases - (await ground.register.cases()));
  if (missing > 0) ground.report(`${missing} more cases are opened`);
  await forEachAtOnce(concurrency, indices(missing), async () => {
    await ground.office.open();
  });
  // Opened is sooner than recorded.
  await until(`${openCases} cases are recorded`, 600, async () => (await ground.register.cases()) >= openCases);
}

async function memoryOf({ pid }: ServiceProcess, name: string): Promise<Measure> {
  return { name, unit: 'MiB', value: (await residentMemory(pid)) / 2 ** 20, aim: null };
}

/** Resident memory of a process in bytes. */
async function residentMemory(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}
