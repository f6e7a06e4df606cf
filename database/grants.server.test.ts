import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import { casePartlyPaid, openRecord, type TestRecord } from '../tests/record/record.ts';
import { roleNames, type DatabaseRole } from '../tools/embedded/database-setup.ts';
import { createDataSource } from './connection/data-source.ts';
import { migrate } from './migrate.ts';

/** What somebody could do who got hold of a connection: the rights of each role, beside the rules that hold whoever asks. */

const roles = ['owner', 'application', 'reading'] as const satisfies readonly DatabaseRole[];
type Role = (typeof roles)[number];

let record: TestRecord;
let connected: Readonly<Record<Role, DataSource>>;

beforeAll(async () => {
  record = await openRecord();
  await record.write(casePartlyPaid().records);
  const connect = (role: Role): Promise<DataSource> =>
    createDataSource(record.database.urlAs(role), { poolSize: 1 }).initialize();
  const [owner, application, reading] = await Promise.all([
    connect('owner'),
    connect('application'),
    connect('reading'),
  ]);
  connected = { owner, application, reading };
});
afterAll(async () => {
  for (const role of roles) await connected[role].destroy();
  await record.close();
});

async function names(query: string, values: readonly unknown[] = []): Promise<string[]> {
  const rows = await connected.owner.query<{ name: string }[]>(query, [...values]);
  return rows.map(({ name }) => name);
}

const allTables = (): Promise<string[]> =>
  names(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name`);

/** Tables that refuse changes by a trigger as well. */
const appendOnlyTables = (): Promise<string[]> =>
  names(`SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%\\_append\\_only' ORDER BY name`);

/** Tables on which a role has a right. */
const tablesOpenTo = (role: Role, right: string): Promise<string[]> =>
  names(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND has_table_privilege($1, oid, $2) ORDER BY name`,
    [roleNames[role], right],
  );

/** Those of the statements that a role is not refused for want of a right. */
async function notRefused(role: Role, statements: readonly string[]): Promise<string[]> {
  const through: string[] = [];
  for (const statement of statements) {
    const outcome = await connected[role].query(statement).then(() => 'carried out', sqlState);
    if (outcome !== insufficientPrivilege) through.push(`${statement}: ${outcome}`);
  }
  return through;
}

const insufficientPrivilege = '42501';

function sqlState(error: unknown): string {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof pg.DatabaseError ? (cause.code ?? cause.message) : String(cause);
}

describe('every role of the product', () => {
  it('is an ordinary one', async () => {
    const attributes = await connected.owner.query<object[]>(
      `SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls
       FROM pg_roles WHERE rolname = ANY ($1) ORDER BY rolname`,
      [roles.map((role) => roleNames[role])],
    );

    const none = {
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
    };
    expect(attributes).toEqual([
      { rolname: 'recovery_app', ...none },
      { rolname: 'recovery_owner', ...none },
      { rolname: 'recovery_read', ...none },
    ]);
  });

  it.each(roles)('gets no further than the database: the %s', async (role) => {
    expect(
      await notRefused(role, [
        `COPY office FROM PROGRAM 'id'`,
        `COPY office TO PROGRAM 'cat'`,
        `COPY office FROM '/etc/passwd'`,
        `SELECT pg_read_file('/etc/passwd')`,
        'SET session_replication_role = replica',
        'CREATE ROLE another SUPERUSER',
      ]),
    ).toEqual([]);
  });
});

describe('the application', () => {
  it('changes and removes nothing of what only grows', async () => {
    const appendOnly = await appendOnlyTables();

    expect(appendOnly).toEqual(
      expect.arrayContaining([
        'audit_entry',
        'timeline_entry',
        'ledger_transaction',
        'ledger_posting',
        'history_slice',
      ]),
    );
    for (const table of appendOnly) {
      const [column = ''] = await names(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 LIMIT 1`,
        [table],
      );
      expect(
        await notRefused('application', [
          `UPDATE ${table} SET ${column} = ${column}`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
        ]),
      ).toEqual([]);
    }
  });

  it('reads everything, adds to all but what migrations fill, and changes the rows of a few tables', async () => {
    const tables = await allTables();
    const filledByMigrations = ['office', 'schema_migration'];
    const appendOnly = await appendOnlyTables();
    const added = tables.filter((table) => !filledByMigrations.includes(table));

    expect(await tablesOpenTo('application', 'SELECT')).toEqual(tables);
    expect(await tablesOpenTo('application', 'INSERT')).toEqual(added);
    expect(await tablesOpenTo('application', 'UPDATE')).toEqual(added.filter((table) => !appendOnly.includes(table)));
    for (const right of ['DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES'])
      expect([right, await tablesOpenTo('application', right)]).toEqual([right, []]);
  });

  it('can neither put the rules aside nor make tables', async () => {
    expect(
      await notRefused('application', [
        'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
        'DROP TABLE audit_entry',
        'CREATE TABLE own (row integer)',
        'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger RETURN NULL',
        `SET ROLE ${roleNames.owner}`,
      ]),
    ).toEqual([]);
  });
});

describe('the reader', () => {
  it('reads everything and writes nothing', async () => {
    expect(await tablesOpenTo('reading', 'SELECT')).toEqual(
      (await allTables()).filter((table) => !table.startsWith('reporter_')),
    );
    const rights = 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER, REFERENCES';
    expect(await tablesOpenTo('reading', rights)).toEqual([]);

    expect(await connected.reading.query('SELECT number FROM process JOIN recovery_case USING (id)')).toHaveLength(1);
    expect(
      await notRefused('reading', [
        'UPDATE process SET assignee = assignee',
        `SELECT give_case_numbers('dayu', 2026, ARRAY[gen_random_uuid()])`,
        'CREATE TABLE own (row integer)',
      ]),
    ).toEqual([]);
  });
});

describe('migrating again', () => {
  it('gives the roles a new table without its being named, and takes back what was given by hand', async () => {
    await connected.owner.query('CREATE TABLE remark (text text)');
    await connected.owner.query(`GRANT DELETE ON audit_entry TO ${roleNames.application}`);
    await connected.owner.query(`GRANT UPDATE (text) ON timeline_entry TO ${roleNames.application}`);

    await migrate(record.database.urlAs('owner'));

    await connected.application.query(`INSERT INTO remark VALUES ('new')`);
    expect(await connected.reading.query('SELECT text FROM remark')).toEqual([{ text: 'new' }]);
    expect(
      await notRefused('application', [
        `UPDATE remark SET text = 'other'`,
        'DELETE FROM audit_entry',
        `UPDATE timeline_entry SET text = 'other'`,
      ]),
    ).toEqual([]);
    await connected.owner.query('DROP TABLE remark');
  });
});
