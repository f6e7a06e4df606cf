import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { readIdentityKeyring, readKeyring } from '../../encryption/keyring.ts';
import { publishedAddresses, type Addresses } from '../../tools/embedded/addresses.ts';
import { roleNames } from '../../tools/embedded/database-setup.ts';
import { openDataFolder, type DataFolder } from '../../tools/embedded/data-folder.ts';
import { embeddedEncryptionKey, embeddedIdentityKey } from '../../tools/embedded/encryption-key.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { commandLine } from '../../tools/embedded/running-process.ts';
import type { Whereabouts } from '../afterwards/ground.ts';
import { putCopy } from '../harness/copied-folder.ts';
import { processTree, signalEach } from '../harness/process-tree.ts';

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
const otherKeys = ['PAYLOAD_KEYS', 'PAYLOAD_KEY_ID', 'IDENTITY_KEYS', 'IDENTITY_KEY_ID'];

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
    const trees = await Promise.all([child.pid, ...services.map(({ pid }) => pid)].map(processTree));
    const pids = trees.flat();
    const ended = once(child, 'exit');
    signalEach(pids, 'SIGKILL');
    await ended;
    for (const pid of pids) while ((await commandLine(pid)) !== undefined) await pause(20);
  }

  /** Copies the whole data folder; the system has to be stopped. */
  async backUp(): Promise<void> {
    await putCopy(this.folder.path, this.#backup);
  }

  /** Puts back what a server had when the backup was taken; the system has to be stopped. */
  async putBack(server: Server): Promise<void> {
    await putCopy(join(this.#backup, server), join(this.folder.path, server));
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

  async api(): Promise<string> {
    return (await this.#addresses()).api;
  }

  /** Where record, processes and letters are of a system that runs, as the application gets at them. */
  async whereabouts(): Promise<Whereabouts> {
    const { api, temporal, outbox } = await this.#addresses();
    const role = roleNames.application;
    const password = (await readFile(join(this.folder.path, 'database-passwords', role), 'utf8')).trim();
    const port = this.#environment['POSTGRES_PORT'];
    return {
      databaseUrl: `postgresql://${role}:${password}@127.0.0.1:${port}/recovery`,
      temporalAddress: temporal,
      keyring: readKeyring({ ...(await embeddedEncryptionKey(this.folder.path)) }),
      identityKeyring: readIdentityKeyring({ ...(await embeddedIdentityKey(this.folder.path)) }),
      api,
      outbox,
      files: this.folder.files,
    };
  }

  async #addresses(): Promise<Addresses> {
    const addresses = await publishedAddresses(this.folder);
    if (addresses === undefined) throw new Error('The system does not run.');
    return addresses;
  }

  get #backup(): string {
    return `${this.folder.path}.backup`;
  }
}
