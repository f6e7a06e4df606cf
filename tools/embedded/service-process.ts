import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.ts';
import type { Account } from './service-account.ts';

export interface ServiceDefinition {
  /** As a person calls it, for example `PostgreSQL`. */
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** The signal by which it ends in good order. */
  readonly stopSignal: NodeJS.Signals;
  /** How long it may take for that before it is killed, in milliseconds. */
  readonly stopWithin: number;
  /** The system's user to run as, where that is not the present one. */
  readonly account?: Account | undefined;
  /** For our own processes: is told each line that is written to the log file, and opens a message channel. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface ServiceProcess {
  readonly definition: ServiceDefinition;
  readonly process: ChildProcess;
  readonly pid: number;
  /** Settles when it has ended, with how, in words. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** Ends it in good order, or by force after its time is up. */
  stop(): Promise<void>;
}

/**
 * Starts a child process in a group of its own, so that Ctrl-C in the terminal reaches only us and services are stopped in order.
 */
export async function startService(definition: ServiceDefinition): Promise<ServiceProcess> {
  const child = definition.onLine === undefined ? spawnToFile(definition) : spawnWatched(definition, definition.onLine);
  let over = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      over = true;
      resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
    });
  });
  const pid = await spawned(child, definition);
  return {
    definition,
    process: child,
    pid,
    ended,
    hasEnded: () => over,
    stop: async () => {
      if (over) return;
      child.kill(definition.stopSignal);
      const patience = new AbortController();
      const late = delay(definition.stopWithin, undefined, { signal: patience.signal }).then(
        () => killGroup(pid),
        () => undefined,
      );
      await ended;
      patience.abort();
      await late;
    },
  };
}

/**
 * Waits until the probe succeeds.
 *
 * @throws EmbeddedError with the last lines of its log, if the service ends before or the time is up
 */
export async function untilReady(
  service: ServiceProcess,
  probe: () => Promise<boolean>,
  within: number,
): Promise<void> {
  const giveUpAt = Date.now() + within;
  while (!(await probe())) {
    if (service.hasEnded()) {
      throw new EmbeddedError(
        `${service.definition.name} did not start (${await service.ended}).${await logEnd(service)}`,
      );
    }
    if (Date.now() > giveUpAt) {
      throw new EmbeddedError(
        `${service.definition.name} was not ready within ${within / 1000} s.${await logEnd(service)}`,
      );
    }
    await delay(50);
  }
}

/** The last lines of a service's log, for a message. */
export async function logEnd(service: ServiceProcess): Promise<string> {
  const { logFile } = service.definition;
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-8);
  return ` Its log, ${logFile}, ends with:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function spawnToFile(definition: ServiceDefinition): ChildProcess {
  const log = openSync(definition.logFile, 'a', 0o600);
  try {
    return spawn(definition.command, definition.arguments, {
      ...spawnOptions(definition),
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

function spawnWatched(definition: ServiceDefinition, onLine: (line: string) => void): ChildProcess {
  const child = spawn(definition.command, definition.arguments, {
    ...spawnOptions(definition),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(definition.logFile, { flags: 'a', mode: 0o600 });
  for (const output of [child.stdout, child.stderr]) {
    if (output === null) continue;
    createInterface({ input: output }).on('line', (line) => {
      log.write(`${line}\n`);
      onLine(line);
    });
  }
  child.once('close', () => log.end());
  return child;
}

function spawnOptions({ environment, account }: ServiceDefinition) {
  return { env: { ...environment, ...(account === undefined ? {} : homeless) }, detached: true, ...account };
}

/** Another account has no business in the home of the present user, and may not look for settings there. */
const homeless = { HOME: '/nonexistent', XDG_CONFIG_HOME: undefined };

function spawned(child: ChildProcess, { name, command }: ServiceDefinition): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new EmbeddedError(`${name} could not be started from ${command}: ${error.message}.`, { cause: error }));
    });
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve(child.pid);
    });
  });
}

function killGroup(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}
