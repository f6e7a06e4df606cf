import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../database/migrate.ts';
import { readIdentityKeyring, readKeyring } from '../../encryption/keyring.ts';
import { EmbeddedError } from '../../tools/embedded/embedded-error.ts';
import { startEmbeddedPostgres } from '../../tools/embedded/embedded-postgres.ts';
import { startEmbeddedTemporal } from '../../tools/embedded/embedded-temporal.ts';
import { embeddedEncryptionKey, embeddedIdentityKey } from '../../tools/embedded/encryption-key.ts';
import { findTemporal } from '../../tools/embedded/find-temporal.ts';
import type { Guard } from '../../tools/embedded/guard.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { nodeArguments, type ProductProcess } from '../../tools/embedded/product-commands.ts';
import { serviceAccount } from '../../tools/embedded/service-account.ts';
import { startService, untilReady, type ServiceProcess } from '../../tools/embedded/service-process.ts';
import type { Whereabouts } from '../afterwards/ground.ts';
import type { Part } from './fault-plan.ts';

interface Setting {
  readonly folder: string;
  readonly temporalProgram: string;
  readonly ports: { readonly postgresql: number; readonly temporal: number; readonly api: number };
  readonly keys: Readonly<Record<string, string>>;
}

/** Is told of a process as soon as there is one. */
type Took = (service: ServiceProcess) => Promise<void>;

const stopsWithin = 30_000;

/** How each part of a system is started, as often as need be, on the same folder and the same addresses. */
export class PartsOfSystem {
  readonly #guard: Guard;
  readonly #setting: Setting;
  #databaseUrl = '';

  private constructor(guard: Guard, setting: Setting) {
    this.#guard = guard;
    this.#setting = setting;
  }

  /** @param folder an empty one */
  static async in(folder: string, guard: Guard): Promise<PartsOfSystem> {
    const found = await findTemporal({ ...process.env, TEMPORAL_ADDRESS: undefined }, () => undefined);
    if (found.kind === 'server') throw new EmbeddedError('A campaign starts a Temporal server of its own.');
    const account = await serviceAccount();
    for (const written of [outboxIn(folder), filesIn(folder)]) {
      await mkdir(written, { mode: 0o750 });
      if (account !== undefined) await chown(written, account.uid, account.gid);
    }
    return new PartsOfSystem(guard, {
      folder,
      temporalProgram: found.path,
      ports: { postgresql: await anyFreePort(), temporal: await anyFreePort(), api: await anyFreePort() },
      keys: { ...(await embeddedEncryptionKey(folder)), ...(await embeddedIdentityKey(folder)) },
    });
  }

  /** Known once PostgreSQL has been started. */
  get whereabouts(): Whereabouts {
    const { folder, ports, keys } = this.#setting;
    return {
      databaseUrl: this.#databaseUrl,
      temporalAddress: `127.0.0.1:${ports.temporal}`,
      keyring: readKeyring(keys),
      identityKeyring: readIdentityKeyring(keys),
      api: `http://127.0.0.1:${ports.api}/api/v1`,
      outbox: outboxIn(folder),
      files: filesIn(folder),
    };
  }

  /** Settings of API, worker and `npm run recover`. */
  get variables(): Readonly<Record<string, string | undefined>> {
    const { folder, ports, keys } = this.#setting;
    const { databaseUrl, temporalAddress, outbox } = this.whereabouts;
    return {
      PATH: process.env['PATH'],
      ...keys,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      OUTBOX_FOLDER: outbox,
      FILES_FOLDER: filesIn(folder),
      PORT: String(ports.api),
    };
  }

  /**
   * @throws Error when it does not come up, as it does not where a server that it needs is away; nothing of it is left then
   */
  async start(part: Part): Promise<ServiceProcess> {
    const started: ServiceProcess[] = [];
    const took = (service: ServiceProcess): Promise<void> => {
      this.#guard.watch(service);
      started.push(service);
      return Promise.resolve();
    };
    try {
      return await this.#startTelling(part, took);
    } catch (error) {
      for (const service of started) await service.stop();
      throw error;
    }
  }

  #startTelling(part: Part, took: Took): Promise<ServiceProcess> {
    switch (part) {
      case 'postgresql':
        return this.#startPostgres(took);
      case 'temporal':
        return this.#startTemporal(took);
      case 'api':
      case 'worker':
        return this.#startProduct(part, took);
      default:
        return part satisfies never;
    }
  }

  async #startPostgres(took: Took): Promise<ServiceProcess> {
    const { folder, ports } = this.#setting;
    const logFile = this.#logOf('postgresql');
    const postgres = await startEmbeddedPostgres(
      { folder, logFile, port: ports.postgresql, survives: 'power-cut' },
      took,
    );
    await postgres.setUp('recovery');
    await migrate(postgres.databaseUrl('recovery', 'owner'));
    this.#databaseUrl = postgres.databaseUrl('recovery', 'application');
    return postgres.service;
  }

  async #startTemporal(took: Took): Promise<ServiceProcess> {
    const { folder, temporalProgram: program, ports } = this.#setting;
    const logFile = this.#logOf('temporal');
    const { service } = await startEmbeddedTemporal(
      { program, folder, logFile, port: ports.temporal, survives: 'power-cut' },
      took,
    );
    return service;
  }

  async #startProduct(name: ProductProcess, took: Took): Promise<ServiceProcess> {
    const service = await startService({
      name,
      command: process.execPath,
      arguments: nodeArguments(name),
      environment: this.variables,
      logFile: this.#logOf(name),
      stopSignal: 'SIGTERM',
      stopWithin: stopsWithin,
      account: await serviceAccount(),
      onLine: () => undefined,
    });
    let ready = false;
    service.process.once('message', () => {
      ready = true;
    });
    await took(service);
    await untilReady(service, () => Promise.resolve(ready), 60_000);
    return service;
  }

  #logOf(name: string): string {
    return join(this.#setting.folder, `${name}.log`);
  }
}

function outboxIn(folder: string): string {
  return join(folder, 'outbox');
}

function filesIn(folder: string): string {
  return join(folder, 'files');
}
