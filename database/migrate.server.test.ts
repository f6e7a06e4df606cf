import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../tests/harness/database.ts';
import { roleNames, type DatabaseRole } from '../tools/embedded/database-setup.ts';
import { createDataSource, dataSourceOptions } from './connection/data-source.ts';
import { OfficeEntity } from './entities/office.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { usualRoles, type DatabaseRoles } from './roles.ts';

describe('migrating an empty database', () => {
  let emptyDatabase: TestDatabase;

  beforeAll(async () => {
    emptyDatabase = await createEmptyDatabase();
  });
  afterAll(() => emptyDatabase.drop());

  it('is done by one of several processes that start at once, and by none that comes later', async () => {
    const carriedOut = await Promise.all([1, 2, 3].map(() => migrate(emptyDatabase.urlAs('owner'))));
    const later = await migrate(emptyDatabase.urlAs('owner'));

    expect(carriedOut.flat()).toEqual(migrations.map((migration) => migration.name));
    expect(later).toEqual([]);
  });
});

describe('roles that are missing or may do more than they should', () => {
  let emptyDatabase: TestDatabase;

  beforeAll(async () => {
    emptyDatabase = await createEmptyDatabase();
  });
  afterAll(() => emptyDatabase.drop());

  it.each<[string, DatabaseRole, DatabaseRoles, RegExp]>([
    ['a superuser that migrates', 'administrator', usualRoles, /^MIGRATION_DATABASE_URL names the superuser postgres/],
    [
      'an application that is not there',
      'owner',
      { ...usualRoles, application: 'nobody' },
      /has no role nobody\. Make it with CREATE ROLE, or name another one in DATABASE_APPLICATION_ROLE\.$/,
    ],
    [
      'an application that owns the tables',
      'owner',
      { ...usualRoles, application: roleNames.owner },
      /^The role recovery_owner is the owner of the tables/,
    ],
    [
      'a reader that is a superuser',
      'owner',
      { ...usualRoles, reading: roleNames.administrator },
      /^The role postgres is a superuser/,
    ],
    ['one role for both', 'owner', { ...usualRoles, reading: usualRoles.application }, /both name recovery_app/],
  ])('are refused before anything is changed: %s', async (_what, role, roles, message) => {
    await expect(migrate(emptyDatabase.urlAs(role), roles)).rejects.toThrow(message);

    const owner = await createDataSource(emptyDatabase.urlAs('owner'), { poolSize: 1 }).initialize();
    expect(await owner.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
    await owner.destroy();
  });
});

describe('a migrated database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    const { extra, ...options } = dataSourceOptions(database.urlAs('owner'), { poolSize: 1 });
    // TypeORM asks for the types of all columns at once, over its one connection: they are sent behind each other.
    dataSource = await new DataSource({ ...options, extra: { ...extra, pipeline: true } }).initialize();
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

    expect(() => createDataSource('postgres://127.0.0.1/recovery')).toThrow(/DATABASE_POOL_SIZE/);
  });
});
