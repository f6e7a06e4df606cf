import { setTimeout as pause } from 'node:timers/promises';

/** Does something for each item, so many at a time, each as soon as one before it is done. */
export async function forEachAtOnce<Item>(
  concurrency: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  const carryOn = async (): Promise<void> => {
    for (const [index, item] of left) await work(item, index);
  };
  await Promise.all(Array.from({ length: concurrency }, carryOn));
}

/** Numbers 0 to count - 1. */
export function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Seconds that the work takes. */
export async function secondsFor(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  const middle = ordered.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [ordered[(ordered.length - 1) >> 1], ordered[middle]];
  return (low + high) / 2;
}

export class BenchTimeoutError extends Error {
  override readonly name = 'BenchTimeoutError';
  readonly code = 'bench-timeout';
}

/**
 * Asks every 25 milliseconds until it is so.
 * @throws BenchTimeoutError when it is still not so after the given seconds
 */
export async function until(what: string, within: number, isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + within * 1000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new BenchTimeoutError(`After ${within} s still not: ${what}.`);
    await pause(25);
  }
}
