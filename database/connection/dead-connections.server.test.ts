import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../tests/harness/database.ts';
import { FrozenConnections } from '../../tests/harness/frozen-connections.ts';
import { createDataSource } from './data-source.ts';

let database: TestDatabase;
let frozen: FrozenConnections;
beforeAll(async () => {
  database = await createDatabase();
  frozen = await FrozenConnections.of(database);
});
afterAll(async () => {
  await frozen.release();
  await database.drop();
});

/** Connections of an application that has the patience of half a second. */
function connected(applicationName: string): Promise<DataSource> {
  return createDataSource(database.url, { applicationName, poolSize: 3, answerWithin: 500 }).initialize();
}

describe('a connection whose other end does not answer any more', () => {
  it('is given up, and never handed out again', async () => {
    const dataSource = await connected('alone');
    await dataSource.query('SELECT 1');
    expect(await frozen.freeze('alone')).toBe(1);

    await expect(dataSource.query('SELECT 1')).rejects.toThrow('Query read timeout');
    for (let again = 0; again < 3; again += 1) expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await dataSource.destroy();
  });

  it('does not hold up the end of its transaction as well', async () => {
    const dataSource = await connected('in-a-transaction');
    const statement = dataSource.createQueryRunner();
    await statement.startTransaction();
    await frozen.freeze('in-a-transaction');

    await expect(statement.query('SELECT 1')).rejects.toThrow('Query read timeout');
    await expect(statement.rollbackTransaction()).rejects.toThrow('closed');
    await statement.release();
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await dataSource.destroy();
  });

  it('is kept where the server itself has given the statement up', async () => {
    const dataSource = await connected('slow');
    const process = () => dataSource.query<{ id: number }[]>('SELECT pg_backend_pid() AS id');
    const before = await process();
    await expect(dataSource.query('SELECT pg_sleep(60)')).rejects.toThrow('statement timeout');
    expect(await process()).toEqual(before);
    await dataSource.destroy();
  });
});
