import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { z } from 'zod';
import { createApplication } from '../../api/application.ts';
import type { ConnectionLimits } from '../../api/connections.ts';
import { AllowedHosts } from '../../api/hosts/allowed-hosts.ts';
import { createLogger } from '../../api/logging/logger.ts';
import { Reconciler } from '../../api/reconciliation/reconciler.ts';
import type { ServedProcesses } from '../../api/processes/served-processes.ts';
import type { ApiSettings } from '../../api/settings.ts';
import { TemporalAccess } from '../../api/temporal-access.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { testIdentityKeyring, testKeyring, testTemporalSettings, uniqueName } from './temporal.ts';

const jsonObject = z.record(z.string(), z.unknown());

interface Served {
  readonly base: string;
  readonly settings: ApiSettings;
  readonly log: readonly Record<string, unknown>[];
  readonly application: NestExpressApplication;
  /** Where files lie, unless others are given. */
  readonly folder: string;
  readonly database: TestDatabase | undefined;
}

/** The API alone, within the test's own process, on a fresh database; its log is kept. */
export class ServedApi {
  readonly base: string;
  readonly settings: ApiSettings;
  /** Everything that was logged, one parsed line each. */
  readonly log: readonly Record<string, unknown>[];
  readonly #application: NestExpressApplication;
  readonly #folder: string;
  #database: TestDatabase | undefined;

  private constructor({ base, settings, log, application, folder, database }: Served) {
    this.base = base;
    this.settings = settings;
    this.log = log;
    this.#application = application;
    this.#folder = folder;
    this.#database = database;
  }

  /** With a database of its own, unless one is given. */
  static async start(
    part: Partial<ApiSettings> = {},
    limits?: ConnectionLimits,
    served?: readonly ServedProcesses[],
  ): Promise<ServedApi> {
    const database = part.databaseUrl === undefined ? await createDatabase() : undefined;
    const folder = await mkdtemp(join(tmpdir(), 'served-api-'));
    const queue = uniqueName('served-api');
    const settings: ApiSettings = {
      databaseUrl: database?.url ?? '',
      temporal: testTemporalSettings(),
      keyring: testKeyring(),
      identityKeyring: testIdentityKeyring(),
      files: { kind: 'folder', folder },
      host: '127.0.0.1',
      port: 0,
      allowedHosts: new AllowedHosts('127.0.0.1', []),
      temporalUiUrl: 'http://127.0.0.1:8233',
      caseTaskQueue: queue,
      documentsTaskQueue: null,
      outboxFolder: null,
      logLevel: 'info',
      ...part,
    };
    const log: Record<string, unknown>[] = [];
    const logger = createLogger('info', { write: (line: string) => log.push(parsed(line)) });
    const application = await createApplication(settings, logger, limits, served);
    await application.listen(0, settings.host);
    return new ServedApi({ base: await application.getUrl(), settings, log, application, folder, database });
  }

  /** Has record and processes compared, as the API does by itself every half a minute; false where another one does so now. */
  sweep(): Promise<boolean> {
    return this.#application.get(Reconciler).sweep();
  }

  /** Its own connection to Temporal. */
  get temporal(): TemporalAccess {
    return this.#application.get(TemporalAccess);
  }

  get server(): Server {
    return this.#application.getHttpServer();
  }

  /** Takes the database away while the API runs. */
  async dropDatabase(): Promise<void> {
    await this.#database?.drop();
    this.#database = undefined;
  }

  async stop(): Promise<void> {
    await this.#application.close();
    await rm(this.#folder, { recursive: true });
    await this.dropDatabase();
  }
}

function parsed(line: string): Record<string, unknown> {
  return jsonObject.parse(JSON.parse(line));
}
