import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testEnvironment } from './environment.ts';

export interface TestDatabase {
  readonly url: string;
  /** Removes it, connections that are still open included. */
  drop(): Promise<void>;
}

/** A fresh database with all migrations applied, for one test file. */
export async function createDatabase(): Promise<TestDatabase> {
  const { databaseAdminUrl, databaseTemplate } = testEnvironment();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await execute(databaseAdminUrl, `CREATE DATABASE ${name} TEMPLATE ${databaseTemplate}`);
  return {
    url: withDatabase(databaseAdminUrl, name),
    drop: () => execute(databaseAdminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
