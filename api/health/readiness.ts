import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { ApiEnvironment } from '../environment.ts';
import { describeError } from '../../database/connection/error-description.ts';
import { TemporalAccess } from '../temporal-access.ts';

/** Milliseconds after which a check counts as failed. */
const patience = 3_000;

/** Whether what the API stands on answers. */
@Injectable()
export class Readiness {
  readonly #indicators: HealthIndicatorService;
  readonly #dataSource: DataSource;
  readonly #temporal: TemporalAccess;
  readonly #environment: ApiEnvironment;

  constructor(
    indicators: HealthIndicatorService,
    dataSource: DataSource,
    temporal: TemporalAccess,
    environment: ApiEnvironment,
  ) {
    this.#indicators = indicators;
    this.#dataSource = dataSource;
    this.#temporal = temporal;
    this.#environment = environment;
  }

  database(): Promise<HealthIndicatorResult> {
    return this.#check('database', async () => {
      await this.#dataSource.query('SELECT 1');
    });
  }

  migrations(): Promise<HealthIndicatorResult> {
    return this.#check('migrations', async () => {
      if (await this.#dataSource.showMigrations()) throw new Error('The tables are older than this program: migrate.');
    });
  }

  temporal(): Promise<HealthIndicatorResult> {
    const { namespace } = this.#environment.settings.temporal;
    return this.#check('temporal', async () => {
      await this.#temporal.connection.withDeadline(Date.now() + patience, () =>
        this.#temporal.connection.workflowService.describeNamespace({ namespace }),
      );
    });
  }

  /** What is told beside the checks and does not count for them; null where it could not be found out. */
  async reported<Part>(name: string, look: () => Promise<Part>): Promise<Part | null> {
    try {
      return await limited(look());
    } catch (error) {
      this.#environment.logger.warn({ part: name, error: describeError(error) }, 'not reported');
      return null;
    }
  }

  async #check(name: string, work: () => Promise<void>): Promise<HealthIndicatorResult> {
    const indicator = this.#indicators.check(name);
    try {
      await limited(work());
      return indicator.up();
    } catch (error) {
      this.#environment.logger.warn({ check: name, error: describeError(error) }, 'not ready');
      return indicator.down();
    }
  }
}

async function limited<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${patience} ms.`));
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
