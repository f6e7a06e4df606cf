import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { usualRoles } from '../../database/roles.ts';
import { keptSecret } from './secret-file.ts';

/**
 * As whom one connects to the embedded PostgreSQL: the administrator sets up and does nothing else, the owner migrates, API and
 * worker are the application, and `reading` is for people and reports.
 */
export type DatabaseRole = 'administrator' | 'owner' | 'application' | 'reading';

/** The names that PostgreSQL knows them by. */
export const roleNames: Readonly<Record<DatabaseRole, string>> = {
  administrator: 'postgres',
  owner: 'recovery_owner',
  application: usualRoles.application,
  reading: usualRoles.reading,
};

export type DatabasePasswords = Readonly<Record<DatabaseRole, string>>;

/** The connection URL of a database as one of the roles. */
export type DatabaseUrl = (database: string, role: DatabaseRole) => string;

/** Passwords that are made once and kept in a data folder, each in a file of its own, for its owner's eyes only. */
export async function databasePasswords(dataFolder: string): Promise<DatabasePasswords> {
  const folder = join(dataFolder, 'database-passwords');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const password = (role: DatabaseRole) =>
    keptSecret(join(folder, roleNames[role]), () => randomBytes(24).toString('hex'));
  return {
    administrator: await password('administrator'),
    owner: await password('owner'),
    application: await password('application'),
    reading: await password('reading'),
  };
}

/**
 * Makes the roles of the product and a database that the owner owns, where they aren't there; nobody but the three roles can
 * connect to it.
 */
export async function setUpDatabase(url: DatabaseUrl, passwords: DatabasePasswords, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres', 'administrator') });
  await client.connect();
  try {
    for (const role of ['owner', 'application', 'reading'] as const) {
      await setUpRole(client, roleNames[role], passwords[role]);
    }
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    const name = client.escapeIdentifier(database);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${roleNames.owner}`);
    await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${roleNames.application}, ${roleNames.reading}`);
  } finally {
    await client.end();
  }
}

async function setUpRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${role}`);
  await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  // The message of an error may quote a value; whoever caused it is told of it, and keeps a log without such contents.
  await client.query(`ALTER ROLE ${role} SET log_min_messages = log`);
}
