import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/connection/data-source.ts';
import { createDatabase, type TestDatabase } from '../tests/harness/database.ts';
import { FrozenConnections } from '../tests/harness/frozen-connections.ts';
import { sdkLogger } from './sdk-logger.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createDatabase();
  dataSource = await createDataSource(database.urlAs('owner'), { poolSize: 1 }).initialize();
  // As a server does whose disk is full, which a test cannot fill.
  await dataSource.query(`
    CREATE FUNCTION find_the_disk_full() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'could not extend file for %', left(encode(NEW.events, 'hex'), 40) USING ERRCODE = 'disk_full';
    END $$;
    CREATE TABLE history_of_a_full_disk (events bytea);
    CREATE TRIGGER full_disk BEFORE INSERT ON history_of_a_full_disk
      FOR EACH ROW EXECUTE FUNCTION find_the_disk_full()`);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** The line that the worker's log has of an activity's failure. */
function logged(error: unknown, rest: Record<string, unknown> = {}): string {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  sdkLogger(logger).warn('Activity failed', { activityType: 'archiveHistory', error, ...rest });
  const [line = '', ...more] = lines;
  expect(more).toEqual([]);
  return line;
}

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('what the log of a worker has of a failure', () => {
  it('tells that the disk of the database is full, in a short line without what was to be written', async () => {
    const history = Buffer.alloc(5_000_000, 'secret');
    const line = logged(await failureOf(dataSource.query('INSERT INTO history_of_a_full_disk VALUES ($1)', [history])));

    expect(JSON.parse(line)).toMatchObject({ error: { name: 'QueryFailedError', code: '53100' } });
    expect(line.length).toBeLessThan(5_000);
    for (const written of ['secret', history.toString('hex', 0, 12), [...history.subarray(0, 12)].join(',')])
      expect(line).not.toContain(written);
  });

  it('tells of a connection that has broken what the driver says of it', async () => {
    const frozen = await FrozenConnections.of(database);
    const cut = await createDataSource(database.url, { applicationName: 'cut', answerWithin: 500 }).initialize();
    await frozen.freeze('cut');
    const line = logged(await failureOf(cut.query('SELECT $1::text', ['secret'])));
    await cut.destroy();
    await frozen.release();

    expect(JSON.parse(line)).toMatchObject({ error: { name: 'QueryFailedError', message: 'Query read timeout' } });
    expect(line).not.toContain('secret');
  });

  it.each([
    ['with its message', new Error('ENOSPC: no space left on device, write'), 'ENOSPC: no space left on device, write'],
    ['with the message of its cause', new Error('not sent', { cause: new Error('no such folder') }), 'no such folder'],
  ])('tells of any other %s', (_with, error, reason) => {
    expect(logged(error)).toContain(reason);
  });

  it('stays short however long a message is', () => {
    const line = logged(new Error('much '.repeat(1_000_000)), { failure: 'more '.repeat(1_000_000) });
    expect(line.length).toBeLessThan(10_000);
    expect(line).toContain('much much');
    expect(line).toContain('characters more');
  });
});
