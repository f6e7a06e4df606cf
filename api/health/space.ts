import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { freeBytesIn } from '../../files/private-folder.ts';
import { ApiEnvironment } from '../environment.ts';

/** Room for what is still to come, as far as it can be known from here; in bytes. */
export interface Space {
  /** Free for letters; null where this process does not have the outbox folder. */
  readonly outboxFreeBytes: number | null;
  /** Taken by the database: what is free beside it PostgreSQL does not tell. */
  readonly databaseBytes: number;
}

/** Looks at the room that letters and the record have and take. */
@Injectable()
export class SpaceWatch {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;

  constructor(dataSource: DataSource, environment: ApiEnvironment) {
    this.#dataSource = dataSource;
    this.#environment = environment;
  }

  /** Errors of the database and of the folder pass through. */
  async look(): Promise<Space> {
    const [outboxFreeBytes, databaseBytes] = await Promise.all([this.#freeInOutbox(), this.#takenByDatabase()]);
    return { outboxFreeBytes, databaseBytes };
  }

  async #freeInOutbox(): Promise<number | null> {
    const { outboxFolder } = this.#environment.settings;
    return outboxFolder === null ? null : freeBytesIn(outboxFolder);
  }

  async #takenByDatabase(): Promise<number> {
    const [taken] = await this.#dataSource.query<{ bytes: number }[]>(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    return taken?.bytes ?? 0;
  }
}
