import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Guard } from '../embedded/guard.ts';
import { nodeArguments } from '../embedded/product-commands.ts';
import { startService, untilReady, type ServiceProcess } from '../embedded/service-process.ts';
import type { Servers } from './servers.ts';

/** Queues of the run. The worker that is measured takes no documents: those have a worker of their own, started when it is their turn. */
export const queues = {
  cases: 'bench-cases',
  documents: 'bench-documents',
  nothing: 'bench-nothing',
} as const;

/** Keys under which the product seals in this run. */
export function newKeys(): Readonly<Record<'PAYLOAD_KEYS' | 'IDENTITY_KEYS', string>> {
  const secret = (): string => randomBytes(32).toString('base64');
  return { PAYLOAD_KEYS: `bench:${secret()}`, IDENTITY_KEYS: `bench-identity:${secret()}` };
}

const rawWorkerFile = fileURLToPath(new URL('./raw/raw-worker.js', import.meta.url));

const ready = z.object({ ready: z.literal(true), address: z.string().optional() });

/** Starts the processes of a run: those of the product from `dist/`, as `npm start` does, and the raw workers. */
export class Processes {
  readonly #guard: Guard;
  readonly #servers: Servers;
  readonly #keys: Readonly<Record<string, string>>;

  constructor(guard: Guard, servers: Servers, keys: Readonly<Record<string, string>>) {
    this.#guard = guard;
    this.#servers = servers;
    this.#keys = keys;
  }

  /** The API; gives its base address as well. */
  async api(): Promise<{ readonly service: ServiceProcess; readonly base: string }> {
    const { service, address } = await this.#start('api', nodeArguments('api'), {
      ...this.#product(),
      TASK_QUEUE: queues.cases,
      DOCUMENTS_TASK_QUEUE: queues.documents,
      PORT: '0',
    });
    return { service, base: `${address ?? ''}/api/v1` };
  }

  caseWorker(): Promise<ServiceProcess> {
    return this.#worker('worker', queues.cases, queues.nothing);
  }

  documentWorker(): Promise<ServiceProcess> {
    return this.#worker('document-worker', queues.nothing, queues.documents);
  }

  async rawWorker(name: string, temporalAddress: string): Promise<ServiceProcess> {
    const { rawDatabaseUrl } = this.#servers;
    const environment = { TEMPORAL_ADDRESS: temporalAddress, DATABASE_URL: rawDatabaseUrl };
    return (await this.#start(name, [rawWorkerFile], environment)).service;
  }

  async #worker(name: string, cases: string, documents: string): Promise<ServiceProcess> {
    const environment = { ...this.#product(), TASK_QUEUE: cases, DOCUMENTS_TASK_QUEUE: documents };
    return (await this.#start(name, nodeArguments('worker'), environment)).service;
  }

  #product(): Record<string, string> {
    const { databaseUrl, temporal, folder } = this.#servers;
    return {
      ...this.#keys,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporal.address,
      OUTBOX_FOLDER: join(folder, 'outbox'),
      FILES_FOLDER: join(folder, 'files'),
    };
  }

  async #start(name: string, parameters: readonly string[], environment: Record<string, string>) {
    const service = await startService({
      name,
      command: process.execPath,
      arguments: [...parameters],
      environment: { PATH: process.env['PATH'], ...environment },
      logFile: join(this.#servers.folder, `${name}.log`),
      stopSignal: 'SIGTERM',
      stopWithin: 30_000,
      onLine: () => undefined,
    });
    this.#guard.watch(service);
    let told: z.infer<typeof ready> | undefined;
    service.process.on('message', (message) => {
      told ??= ready.safeParse(message).data;
    });
    await untilReady(service, () => Promise.resolve(told !== undefined), 60_000);
    return { service, address: told?.address };
  }
}
