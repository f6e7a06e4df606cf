import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceProcess } from '../embedded/service-process.ts';
import type { Measure } from './figure.ts';
import type { Ground } from './ground.ts';
import { processorTime } from './processor-time.ts';

/** Milliseconds after which what has moved before is compared and over. */
const quietAfter = 90_000;
/** Milliseconds that are measured: six sweeps. */
const measured = 180_000;

/** Percent of a core, of the API and of what it asks. */
interface Load {
  readonly api: number;
  readonly temporal: number;
  readonly postgres: number;
}

/**
 * What comparing record and processes takes while nobody does anything: the processor time of the API, and how much more
 * Temporal and PostgreSQL take than without an API. It stops the API, so it comes last.
 */
export async function measureSweeping(ground: Ground, api: ServiceProcess): Promise<readonly Measure[]> {
  const cases = await ground.register.cases();
  ground.report(`${cases} open cases at quiet: what comparing them takes`);
  await pause(quietAfter);
  const sweeping = await loadOf(ground, api);
  await api.stop();
  const without = await loadOf(ground, null);
  const at = `at quiet with ${cases} open cases`;
  const unit = '% of a core';
  return [
    { name: `API ${at}`, unit, value: sweeping.api, aim: { atMost: 2 } },
    { name: `Temporal for it, ${at}`, unit, value: sweeping.temporal - without.temporal, aim: null },
    { name: `PostgreSQL for it, ${at}`, unit, value: sweeping.postgres - without.postgres, aim: null },
  ];
}

async function loadOf({ servers }: Ground, api: ServiceProcess | null): Promise<Load> {
  const taken = async (): Promise<readonly number[]> =>
    Promise.all([
      api === null ? 0 : processorTime(api.pid),
      processorTime(servers.temporal.service.pid),
      processorTime(servers.postgres.pid),
    ]);
  const before = await taken();
  await pause(measured);
  const after = await taken();
  const [ofApi = 0, temporal = 0, postgres = 0] = after.map(
    (seconds, index) => (100_000 * (seconds - (before[index] ?? 0))) / measured,
  );
  return { api: ofApi, temporal, postgres };
}
