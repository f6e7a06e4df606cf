import { setTimeout as pause } from 'node:timers/promises';
import type { Ground } from './ground.ts';

/** Letters a second that one document worker renders, stores and dispatches, while letters are waiting. */
export async function lettersPerSecond(ground: Ground, seconds: number): Promise<number> {
  ground.report(`letters, for ${seconds} s`);
  // Fonts are read with the first letters.
  await pause(2_000);
  const before = await ground.register.dispatched();
  const began = performance.now();
  await pause(seconds * 1000);
  return ((await ground.register.dispatched()) - before) / ((performance.now() - began) / 1000);
}
