import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roleNames, type DatabaseRole } from '../../tools/embedded/database-setup.ts';
import { testEnvironment } from './environment.ts';

export interface TestDatabase {
  /** As API and worker connect to it. */
  readonly url: string;
  urlAs(role: DatabaseRole): string;
  /** Removes it, connections that are still open included. */
  drop(): Promise<void>;
}

/** A fresh database with all migrations applied, for one test file. */
export async function createDatabase(): Promise<TestDatabase> {
  return made(`TEMPLATE ${testEnvironment().databaseTemplate}`);
}

/** A fresh database with nothing in it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return made('');
}

async function made(options: string): Promise<TestDatabase> {
  const { databaseUrls } = testEnvironment();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const urlAs = (role: DatabaseRole): string => withDatabase(databaseUrls[role], name);
  await asAdministrator(`CREATE DATABASE ${name} OWNER ${roleNames.owner} ${options}`);
  return {
    url: urlAs('application'),
    urlAs,
    drop: () => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Carries out a statement in the server's own database, as a superuser. */
export async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testEnvironment().databaseUrls.administrator });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
