import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { createDataSource } from '../../database/data-source.ts';
import { readKeyring, type Keyring } from '../../encryption/keyring.ts';
import { connectClient } from '../../temporal/client.ts';
import { readTemporalSettings } from '../../temporal/settings.ts';
import { publishedAddresses, type Addresses } from '../../tools/embedded/addresses.ts';
import { roleNames } from '../../tools/embedded/database-setup.ts';
import { openDataFolder, type DataFolder } from '../../tools/embedded/data-folder.ts';
import { embeddedEncryptionKey } from '../../tools/embedded/encryption-key.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { commandLine } from '../../tools/embedded/running-process.ts';

const run = promisify(execFile);

/** The compiled program, as `npm start` runs it. */
const program = 'dist/tools/start.js';

/** Servers that are named already: a drill breaks none but its own. */
const others = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'OUTBOX_FOLDER',
  'FILES_FOLDER',
];
const otherKeys = ['PAYLOAD_KEYS', 'PAYLOAD_KEY_ID'];

/** What each server keeps in the data folder. */
export type Server = 'postgresql' | 'temporal';

const running = z.object({ services: z.array(z.object({ pid: z.number() })) });

/** The embedded default as a person has it: `npm start` on a data folder, which is copied and put back as a whole or in part. */
export class StartedSystem {
  readonly folder: DataFolder;
  readonly #environment: NodeJS.ProcessEnv;
  #process: ChildProcess | null = null;
  #said: string[] = [];

  private constructor(folder: DataFolder, environment: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#environment = environment;
  }

  /** @param path of a folder that is not there yet */
  static async on(path: string): Promise<StartedSystem> {
    const environment: NodeJS.ProcessEnv = { ...process.env, DATA_FOLDER: path };
    for (const variable of [...others, ...otherKeys]) delete environment[variable];
    for (const variable of ['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT'])
      environment[variable] = String(await anyFreePort());
    const system = new StartedSystem(await openDataFolder(path), environment);
    await system.start();
    return system;
  }

  /** Comes back when everything runs. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [program], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    this.#said = [];
    for (const output of [child.stdout, child.stderr]) output.on('data', (said) => this.#said.push(String(said)));
    while ((await publishedAddresses(this.folder)) === undefined || !this.#said.join('').includes('Running.')) {
      if (child.exitCode !== null) throw new Error(`The system did not start:\n${this.#said.join('')}`);
      await pause(50);
    }
  }

  /** Ctrl-C. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }

  /** Ends everything at the same moment, as the loss of the machine does. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child?.pid === undefined) return;
    const { services } = running.parse(JSON.parse(await readFile(join(this.folder.path, 'running.json'), 'utf8')));
    const families = await Promise.all([child.pid, ...services.map(({ pid }) => pid)].map(withChildren));
    const ended = once(child, 'exit');
    for (const pid of families.flat()) kill(pid);
    await ended;
    for (const pid of families.flat()) while ((await commandLine(pid)) !== undefined) await pause(20);
  }

  /** Copies the whole data folder; the system has to be stopped. */
  async backUp(): Promise<void> {
    await replaced(this.folder.path, this.#backup);
  }

  /** Puts back what a server had when the backup was taken; the system has to be stopped. */
  async putBack(server: Server): Promise<void> {
    await replaced(join(this.#backup, server), join(this.folder.path, server));
  }

  /** Takes away all that a server has; the system has to be stopped. */
  async lose(server: Server): Promise<void> {
    await rm(join(this.folder.path, server), { recursive: true });
  }

  /** Removes the data folder and its backup. */
  async remove(): Promise<void> {
    await rm(this.folder.path, { recursive: true, force: true });
    await rm(this.#backup, { recursive: true, force: true });
  }

  async addresses(): Promise<Addresses> {
    const addresses = await publishedAddresses(this.folder);
    if (addresses === undefined) throw new Error('The system does not run.');
    return addresses;
  }

  async keyring(): Promise<Keyring> {
    return readKeyring({ ...(await embeddedEncryptionKey(this.folder.path)) });
  }

  /** A connection to the record, as the application has it. */
  async record(): Promise<DataSource> {
    const role = roleNames.application;
    const password = (await readFile(join(this.folder.path, 'database-passwords', role), 'utf8')).trim();
    const port = this.#environment['POSTGRES_PORT'];
    return createDataSource(`postgresql://${role}:${password}@127.0.0.1:${port}/recovery`).initialize();
  }

  async temporal(): ReturnType<typeof connectClient> {
    const { temporal } = await this.addresses();
    return connectClient(readTemporalSettings({ TEMPORAL_ADDRESS: temporal }), await this.keyring());
  }

  get #backup(): string {
    return `${this.folder.path}.backup`;
  }
}

/** Puts a copy of a folder in the place of another; `cp` keeps whose the files are, Node's copy does not. */
async function replaced(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await run('cp', ['-a', from, to]);
}

async function withChildren(pid: number): Promise<readonly number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const pids = children.split(' ').filter((child) => child.trim() !== '');
  return [pid, ...pids.map(Number)];
}

/** It may have ended with its parent already. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
