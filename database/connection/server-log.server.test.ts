import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testEnvironment } from '../../tests/harness/environment.ts';
import { uniqueName } from '../../tests/harness/temporal.ts';
import { casePartlyPaid, openRecord, type TestRecord } from '../../tests/record/record.ts';
import type { DatabaseRole } from '../../tools/embedded/database-setup.ts';

/** The log of the server is read by people who may not read the record. */

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
  await record.write(casePartlyPaid().records);
});
afterAll(() => record.close());

/** What the server logs while a role has a statement refused. */
async function logged(role: DatabaseRole, statement: string, values: readonly unknown[] = []): Promise<string> {
  const { databaseLog } = testEnvironment();
  const before = await readFile(databaseLog, 'utf8');
  const client = new pg.Client({ connectionString: record.database.urlAs(role) });
  await client.connect();
  await expect(client.query(statement, [...values])).rejects.toBeInstanceOf(pg.DatabaseError);
  await client.end();
  return (await readFile(databaseLog, 'utf8')).slice(before.length);
}

const copyWithName = `
  INSERT INTO recovery_case
  SELECT (jsonb_populate_record(stored, jsonb_build_object('id', gen_random_uuid(), 'number', $1::text,
    'scheme', $1::text, 'recovered', stored.recovered + 1))).*
  FROM recovery_case AS stored LIMIT 1`;

/** Statements that the database refuses, each with a marked value in another place. */
const refusals: readonly [string, (mark: string) => readonly [statement: string, values?: readonly unknown[]]][] = [
  ['a row that breaks a rule', (mark) => [copyWithName, [mark]]],
  ['a row that is there already', (mark) => [`INSERT INTO office SELECT o.* FROM office o WHERE name <> '${mark}'`]],
  ['a value of another kind', (mark) => ['SELECT $1::date', [mark]]],
  ['a statement that does not hold', (mark) => [`SELECT '${mark}' FROM nowhere`]],
  ['a statement that cannot be read', (mark) => [`SELECT 1 "${mark}" "${mark}"`]],
  ['an error that the statement makes', (mark) => [`DO $$ BEGIN RAISE EXCEPTION '%', '${mark}'; END $$`]],
];

describe("PostgreSQL's log", () => {
  it.each(refusals)('tells nothing of %s', async (_what, refused) => {
    for (const role of ['application', 'owner', 'reading'] as const) {
      const mark = uniqueName('MARK');
      expect(await logged(role, ...refused(mark))).not.toContain(mark);
    }
  });

  it('names the broken rule, and not the row, where somebody else broke it', async () => {
    const mark = uniqueName('MARK');
    const lines = await logged('administrator', copyWithName, [mark]);

    expect(lines).toContain('violates check constraint "recovery_case_amounts"');
    expect(lines).not.toContain(mark);
  });
});
