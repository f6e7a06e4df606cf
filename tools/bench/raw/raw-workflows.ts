import { condition, defineSignal, defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import type { RawActivities } from './raw-activities.ts';

/** Temporal with nothing of the product: what each figure is compared with. */

const { noop, insertRow, appendRow } = proxyActivities<RawActivities>({ startToCloseTimeout: '30 seconds' });

export async function empty(): Promise<void> {}

/** One ordinary activity that does nothing. */
export async function oneStep(): Promise<void> {
  await noop();
}

export const touch = defineUpdate<number, [number]>('touch');
export const recordedTouch = defineUpdate<number, [number]>('recordedTouch');
export const finish = defineSignal('finish');

/** Open until told. One update handler does nothing, the other records one row by an ordinary activity. */
export async function updatable(): Promise<void> {
  let finished = false;
  setHandler(touch, (value) => value);
  setHandler(recordedTouch, async (value) => {
    await appendRow(value);
    return value;
  });
  setHandler(finish, () => {
    finished = true;
  });
  await condition(() => finished);
}

/** Waits for an instant, in epoch milliseconds, and then records one row by an ordinary activity. */
export async function timer(instant: number, row: number): Promise<void> {
  await sleep(Math.max(1, instant - Date.now()));
  await insertRow(row);
}
