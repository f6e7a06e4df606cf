import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { nodeOptions } from '../../tools/embedded/product-commands.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { testEnvironment } from './environment.ts';
import { RestClient } from './rest-client.ts';
import { connectTemporal, uniqueName, type TestTemporal } from './temporal.ts';

const ready = z.object({ ready: z.literal(true), address: z.string().optional() });

/** The product as it runs in production: API and worker from `dist/`, each a process of its own, on a fresh database. */
export class TestProduct {
  readonly database: TestDatabase;
  readonly temporal: TestTemporal;
  readonly outbox: string;
  /** The folder in which letters are kept. */
  readonly files: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly #folder: string;
  readonly #keepsLog: boolean;
  #log = '';
  #api: ChildProcess | null = null;
  #workers: ChildProcess[] = [];
  #address = '';

  private constructor(
    database: TestDatabase,
    temporal: TestTemporal,
    folder: string,
    part: Readonly<Record<string, string>>,
    keepsLog: boolean,
  ) {
    this.#keepsLog = keepsLog;
    this.database = database;
    this.temporal = temporal;
    this.#folder = folder;
    this.outbox = join(folder, 'outbox');
    this.files = join(folder, 'files');
    const { temporalAddress, payloadKeys, payloadKeyId, identityKeys } = testEnvironment();
    const queue = uniqueName('product');
    this.variables = {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: temporalAddress,
      PAYLOAD_KEYS: payloadKeys,
      PAYLOAD_KEY_ID: payloadKeyId,
      IDENTITY_KEYS: identityKeys,
      TASK_QUEUE: `${queue}-cases`,
      DOCUMENTS_TASK_QUEUE: `${queue}-documents`,
      OUTBOX_FOLDER: this.outbox,
      FILES_FOLDER: this.files,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...part,
    };
  }

  /**
   * Starts API and one worker and waits until both are ready.
   * @param part variables in which it differs from what is usual here
   * @param options whether what its processes log is kept, instead of being shown
   */
  static async start(
    part: Readonly<Record<string, string>> = {},
    { keepsLog = false }: { readonly keepsLog?: boolean } = {},
  ): Promise<TestProduct> {
    const folder = await mkdtemp(join(tmpdir(), 'social-insurance-recovery-'));
    const product = new TestProduct(await createDatabase(), await connectTemporal(), folder, part, keepsLog);
    try {
      const [api] = await Promise.all([product.#startProcess('api'), product.startWorker()]);
      product.#address = api.address;
      return product;
    } catch (error) {
      await product.stop();
      throw error;
    }
  }

  /** Where the API serves. */
  get address(): string {
    return this.#address;
  }

  /** Address of the API, up to and with its version. */
  get api(): string {
    return `${this.#address}/api/v1`;
  }

  /** What API and workers have logged, where it is kept. */
  get log(): string {
    return this.#log;
  }

  get rest(): RestClient {
    return new RestClient(this.api);
  }

  /** @param part variables in which it differs from the product's */
  async startWorker(part: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
    const { child } = await this.#startProcess('worker', part);
    return child;
  }

  /** Ends every worker at once, as a power cut would: no handler of theirs runs. */
  async killWorkers(): Promise<void> {
    const workers = this.#workers;
    this.#workers = [];
    await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')));
  }

  /** Ends the API in order: nobody gives commands any more, and nobody compares record and processes. */
  async stopApi(): Promise<void> {
    const api = this.#api;
    this.#api = null;
    if (api !== null) await end(api, 'SIGTERM');
  }

  /** Files that dispatch has put into the outbox. */
  async dispatched(): Promise<readonly string[]> {
    return (await readdir(this.outbox)).toSorted();
  }

  async stop(): Promise<void> {
    await Promise.all(
      [...this.#workers, ...(this.#api === null ? [] : [this.#api])].map((child) => end(child, 'SIGTERM')),
    );
    await this.temporal.close();
    await this.database.drop();
    await rm(this.#folder, { recursive: true });
  }

  async #startProcess(
    room: 'api' | 'worker',
    part: Readonly<Record<string, string>> = {},
  ): Promise<{ child: ChildProcess; address: string }> {
    const child = fork(`dist/${room}/main.js`, {
      env: { PATH: process.env['PATH'] ?? '', ...this.variables, ...part },
      execArgv: nodeOptions(room),
      stdio: this.#keepsLog ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    for (const output of [child.stdout, child.stderr])
      output?.on('data', (said: Buffer) => {
        this.#log += said.toString();
      });
    if (room === 'api') this.#api = child;
    else this.#workers.push(child);
    const message = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The ${room} ended with ${String(code)}.`))),
    ]);
    const { address } = ready.parse(message[0]);
    return { child, address: address ?? '' };
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
