import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '../tests/harness/database.ts';
import { testEnvironment } from '../tests/harness/environment.ts';
import { createDataSource } from './data-source.ts';
import { OfficeEntity } from './entities/office.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';

const { databaseAdminUrl } = testEnvironment();

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseAdminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('migrating an empty database', () => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const emptyDatabase = new URL(databaseAdminUrl);
  emptyDatabase.pathname = `/${name}`;

  beforeAll(() => asAdministrator(`CREATE DATABASE ${name}`));
  afterAll(() => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`));

  it('is done by one of several processes that start at once, and by none that comes later', async () => {
    const carriedOut = await Promise.all([1, 2, 3].map(() => migrate(emptyDatabase.href)));
    const later = await migrate(emptyDatabase.href);

    expect(carriedOut.flat()).toEqual(migrations.map((migration) => migration.name));
    expect(later).toEqual([]);
  });
});

describe('a migrated database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('has the tables that the entities describe', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has the offices, each with the authorities its letters name', async () => {
    const offices = await dataSource.getRepository(OfficeEntity).find({ order: { id: 'ASC' } });

    expect(offices.map(({ id, rulebookId }) => [id, rulebookId])).toEqual([
      ['dalian', 'cn-dalian'],
      ['dayu', 'cn-jiangxi'],
      ['fengcheng', 'cn-jiangxi'],
      ['fenyi', 'cn-jiangxi'],
      ['fujian', 'cn-fujian'],
      ['jiangxi', 'cn-jiangxi'],
    ]);
    expect(offices.find(({ id }) => id === 'dayu')).toMatchObject({
      name: '大余县社会保险中心',
      timeZone: 'Asia/Shanghai',
      decidingAuthority: '大余县人力资源和社会保障局',
      reconsiderationAuthority: '大余县人民政府',
      court: '大余县人民法院',
      policeAuthority: '大余县公安局',
    });
  });

  it('gives days as days and amounts as numbers, and nothing that it could not hold exactly', async () => {
    const [row] = await dataSource.query<object[]>(
      `SELECT date '2026-03-29' AS day, 9007199254740991::bigint AS amount`,
    );

    expect(row).toEqual({ day: '2026-03-29', amount: 9_007_199_254_740_991 });
    await expect(dataSource.query('SELECT 9007199254740993::bigint')).rejects.toThrow(/cannot be held exactly/);
  });
});

describe('the number of connections', () => {
  const before = process.env['DATABASE_POOL_SIZE'];

  afterEach(() => {
    if (before === undefined) delete process.env['DATABASE_POOL_SIZE'];
    else process.env['DATABASE_POOL_SIZE'] = before;
  });

  it.each(['0', 'many', '2.5'])('cannot be %s', (size) => {
    process.env['DATABASE_POOL_SIZE'] = size;

    expect(() => createDataSource(databaseAdminUrl)).toThrow(/DATABASE_POOL_SIZE/);
  });
});
