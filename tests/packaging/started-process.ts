import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder that the image calls /opt/recovery: `dist` and `node_modules` are below it. */
export const applicationFolder = fileURLToPath(new URL('../..', import.meta.url));

const logEntry = z.looseObject({ msg: z.string() });
export type LogEntry = z.output<typeof logEntry>;

/** A process as a container starts it: a command and environment variables, nothing inherited, no other channel. */
export class StartedProcess {
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #exited: Promise<unknown>;
  readonly #entries: LogEntry[] = [];
  readonly #awaited = new Set<() => void>();
  #output = '';

  constructor(command: readonly string[], environment: Readonly<Record<string, string>>) {
    const [program = '', ...parameters] = command;
    this.#child = spawn(program === 'node' ? process.execPath : program, parameters, {
      cwd: applicationFolder,
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exited = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      createInterface(stream).on('line', (line) => {
        this.#hear(line);
      });
    }
  }

  /** Everything it wrote so far. */
  get output(): string {
    return this.#output;
  }

  /** @throws Error with all its output if it ends without having logged that. */
  async logged(message: string): Promise<LogEntry> {
    for (;;) {
      const found = this.#entries.find(({ msg }) => msg === message);
      if (found !== undefined) return found;
      const next = new Promise<'more'>((resolve) => {
        this.#awaited.add(() => {
          resolve('more');
        });
      });
      if ((await Promise.race([next, this.#exited])) !== 'more') {
        throw new Error(`It ended before it logged "${message}":\n${this.#output}`);
      }
    }
  }

  /** Exit code, or the signal that ended it. */
  async ended(): Promise<number | NodeJS.Signals | null> {
    await this.#exited;
    return this.#child.exitCode ?? this.#child.signalCode;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  #hear(line: string): void {
    this.#output += `${line}\n`;
    if (!line.startsWith('{')) return;
    this.#entries.push(logEntry.parse(JSON.parse(line)));
    for (const wake of this.#awaited) wake();
    this.#awaited.clear();
  }
}
