import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServiceProcess } from './service-process.ts';

/** What the guardian is told. */
export type GuardianMessage =
  | { readonly kind: 'watch'; readonly pid: number; readonly signal: NodeJS.Signals; readonly within: number }
  | { readonly kind: 'forget'; readonly pid: number }
  | { readonly kind: 'discard'; readonly folder: string };

/**
 * The link to the guardian: a process of its own that outlives us by moments, however we end, and then stops every service that
 * is still running. So not even `kill -9` leaves an orphan.
 */
export class Guard {
  readonly #guardian: ChildProcess;

  constructor() {
    // Compiled code only: the guardian is started by its path.
    this.#guardian = fork(fileURLToPath(new URL('./guardian.js', import.meta.url)), [], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#guardian.unref();
    this.#guardian.channel?.unref();
  }

  /** Processes are stopped in reverse order of this call. */
  watch({ process, pid, definition }: Pick<ServiceProcess, 'process' | 'pid' | 'definition'>): void {
    this.watchProcess(process, pid, definition.stopSignal, definition.stopWithin);
  }

  watchProcess(process: ChildProcess, pid: number, signal: NodeJS.Signals, within: number): void {
    this.#tell({ kind: 'watch', pid, signal, within });
    process.once('exit', () => {
      this.#tell({ kind: 'forget', pid });
    });
  }

  /** A temporary folder to be removed when all services have been stopped. */
  discard(folder: string): void {
    this.#tell({ kind: 'discard', folder });
  }

  /** Lets the guardian stop what is left and end. */
  async dismiss(): Promise<void> {
    if (this.#guardian.exitCode !== null || this.#guardian.signalCode !== null) return;
    const ended = once(this.#guardian, 'exit');
    this.#guardian.ref();
    if (this.#guardian.connected) this.#guardian.disconnect();
    await ended;
  }

  #tell(message: GuardianMessage): void {
    if (this.#guardian.connected) this.#guardian.send(message);
  }
}
