import pg from 'pg';
import { DataSource } from 'typeorm';
import { DeadConnections } from './dead-connections.ts';
import { entities } from '../entities/entities.ts';
import { migrations } from '../migrations/migrations.ts';

export interface DatabaseOptions {
  /** Connections held at most; else DATABASE_POOL_SIZE, else 10. */
  readonly poolSize?: number;
  /** Shown by PostgreSQL for each connection. */
  readonly applicationName?: string;
  /** Milliseconds after which a statement is given up; left out, it may take any time, as migrations do. */
  readonly answerWithin?: number;
}

export class DatabaseSettingsError extends Error {
  override readonly name = 'DatabaseSettingsError';
  readonly code = 'database-settings-invalid';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const defaultPoolSize = 10;
/** Milliseconds after which a connection that does not come about is given up. */
const connectWithin = 5_000;
/** Milliseconds that an answer may be under way beyond the statement's own limit: then the other end is dead. */
const underWay = 2_000;

/**
 * The record in PostgreSQL, not yet connected: call `initialize()`. It never changes tables by itself; `migrate` does.
 * Dates come as YYYY-MM-DD, 64-bit integers as numbers: all of them are held within the safe range by the database.
 *
 * @throws DatabaseSettingsError when DATABASE_POOL_SIZE is not a whole number of at least 1
 */
export function createDataSource(url: string, options: DatabaseOptions = {}): DataSource {
  return new DataSource(dataSourceOptions(url, options));
}

/** What {@link createDataSource} makes a data source of, for a framework that makes its own. */
export function dataSourceOptions(url: string, options: DatabaseOptions = {}) {
  return {
    type: 'postgres' as const,
    driver: pg,
    url,
    entities,
    migrations,
    subscribers: [DeadConnections],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: options.poolSize ?? poolSizeFrom(process.env['DATABASE_POOL_SIZE']),
    applicationName: options.applicationName ?? 'social-insurance-recovery',
    connectTimeoutMS: connectWithin,
    extra: { types: exactTypes, keepAlive: true, ...limitsOf(options) },
  };
}

/** The server gives a statement up after its time; where the server itself does not answer any more, the client does. */
function limitsOf({ answerWithin }: DatabaseOptions) {
  return answerWithin === undefined ? {} : { statement_timeout: answerWithin, query_timeout: answerWithin + underWay };
}

function poolSizeFrom(written: string | undefined): number {
  if (written === undefined || written.trim() === '') {
    return defaultPoolSize;
  }
  const size = Number(written);
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new DatabaseSettingsError(
      'DATABASE_POOL_SIZE',
      `DATABASE_POOL_SIZE is "${written}". Give a whole number of at least 1, or leave it out.`,
    );
  }
  return size;
}

/** pg makes dates of local midnights and texts of 64-bit integers; here a day stays a day and an amount a number. */
const exactTypes: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    if (format !== 'binary' && id === pg.types.builtins.DATE) {
      return (text: string) => text;
    }
    if (format !== 'binary' && id === pg.types.builtins.INT8) {
      return safeInteger;
    }
    const usual: unknown = pg.types.getTypeParser(id, format);
    return usual;
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`The database returned ${text}, which cannot be held exactly as a number.`);
  }
  return value;
}
