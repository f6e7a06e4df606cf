import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testEnvironment } from '../tests/harness/environment.ts';
import { createDataSource } from './data-source.ts';
import { OfficeEntity } from './entities/office.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';

const name = `test_${randomBytes(8).toString('hex')}`;
const { databaseAdminUrl } = testEnvironment();
const emptyDatabase = new URL(databaseAdminUrl);
emptyDatabase.pathname = `/${name}`;

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseAdminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

beforeAll(() => asAdministrator(`CREATE DATABASE ${name}`));
afterAll(() => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`));

describe('migrating', () => {
  it('is done by one of several processes that start at once, and by none that comes later', async () => {
    const carriedOut = await Promise.all([1, 2, 3].map(() => migrate(emptyDatabase.href)));
    const later = await migrate(emptyDatabase.href);

    expect(carriedOut.flat()).toEqual(migrations.map((migration) => migration.name));
    expect(later).toEqual([]);
  });

  it('leaves the tables that the entities describe', async () => {
    const dataSource = await createDataSource(emptyDatabase.href, { poolSize: 1 }).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();

      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('brings the offices, each with the authorities its letters name', async () => {
    const dataSource = await createDataSource(emptyDatabase.href, { poolSize: 1 }).initialize();
    try {
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
    } finally {
      await dataSource.destroy();
    }
  });
});

describe('the data source', () => {
  it('gives days as days and amounts as numbers, and nothing that it could not hold exactly', async () => {
    const dataSource = await createDataSource(emptyDatabase.href, { poolSize: 1 }).initialize();
    try {
      const [row] = await dataSource.query<object[]>(
        `SELECT date '2026-03-29' AS day, 9007199254740991::bigint AS amount`,
      );

      expect(row).toEqual({ day: '2026-03-29', amount: 9_007_199_254_740_991 });
      await expect(dataSource.query('SELECT 9007199254740993::bigint')).rejects.toThrow(/cannot be held exactly/);
    } finally {
      await dataSource.destroy();
    }
  });

  it.each(['0', 'many', '2.5'])('refuses DATABASE_POOL_SIZE=%s', (size) => {
    const before = process.env['DATABASE_POOL_SIZE'];
    process.env['DATABASE_POOL_SIZE'] = size;
    try {
      expect(() => createDataSource(emptyDatabase.href)).toThrow(/DATABASE_POOL_SIZE/);
    } finally {
      if (before === undefined) delete process.env['DATABASE_POOL_SIZE'];
      else process.env['DATABASE_POOL_SIZE'] = before;
    }
  });
});
