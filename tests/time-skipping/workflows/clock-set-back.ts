import { condition } from '@temporalio/workflow';
import type { Deadline } from '../../../domain/recovery-case/recovery-case.ts';
import { ProcessClocks } from '../../../workflows/process/process-clocks.ts';

/**
 * Follows one deadline while the clock is set back, and gives the instant, by that clock, at which it was said to be due.
 *
 * @param setBack milliseconds
 */
export async function waitWithClockSetBack(deadline: Deadline, setBack: number): Promise<number> {
  let dueAt: number | null = null;
  const clocks = new ProcessClocks(() => {
    dueAt = Date.now();
    return Promise.resolve();
  });
  clocks.follow([deadline], ({ code }) => code);
  setClockBack(setBack);
  await condition(() => dueAt !== null);
  return dueAt ?? 0;
}

/** The workflow's own clock is frozen: another one takes its place. */
function setClockBack(milliseconds: number): void {
  const OwnClock = Date;
  class SetBack extends OwnClock {
    static override now(): number {
      return OwnClock.now() - milliseconds;
    }
  }
  Reflect.set(globalThis, 'Date', SetBack);
}
