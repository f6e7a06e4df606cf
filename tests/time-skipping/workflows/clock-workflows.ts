import { continueAsNew, defineQuery, setHandler, sleep } from '@temporalio/workflow';

const oneDay = 24 * 60 * 60 * 1000;

/** The instants, by the workflow's own clock, at which its waits were over. */
export const rings = defineQuery<string[]>('rings');

/** Waits ten days, `times` times in each of `runs` runs. */
export async function waitTenDays(times: number, runs: number, earlier: string[] = []): Promise<string[]> {
  const rung = [...earlier];
  setHandler(rings, () => rung);
  for (let wait = 0; wait < times; wait += 1) {
    await sleep(10 * oneDay);
    rung.push(new Date().toISOString());
  }
  if (runs > 1) return continueAsNew<typeof waitTenDays>(times, runs - 1, rung);
  return rung;
}
