import { rm } from 'node:fs/promises';
import type { GuardianMessage } from './guard.ts';
import { stopRunning } from './running-process.ts';

/** The process that {@link Guard} starts. It owns nothing; it waits for the end of its parent, and then tidies up after it. */

interface Watched {
  readonly signal: NodeJS.Signals;
  readonly within: number;
}

const watched = new Map<number, Watched>();
const discarded: string[] = [];

function take(message: GuardianMessage): void {
  switch (message.kind) {
    case 'watch':
      watched.set(message.pid, { signal: message.signal, within: message.within });
      return;
    case 'forget':
      watched.delete(message.pid);
      return;
    case 'discard':
      discarded.push(message.folder);
      return;
    default:
      message satisfies never;
  }
}

async function tidyUp(): Promise<void> {
  for (const [pid, { signal, within }] of [...watched].toReversed()) await stopRunning(pid, signal, within);
  for (const folder of discarded) await rm(folder, { recursive: true, force: true });
}

process.on('message', take);
process.on('disconnect', () => void tidyUp());
