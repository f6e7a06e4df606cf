import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDataSource } from './connection/data-source.ts';
import { grantRights } from './grants.ts';
import { assertRolesFit, databaseRoles, usualRoles, type DatabaseRoles } from './roles.ts';

/** Key of the advisory lock that lets one process migrate at a time; any number will do that nothing else uses. */
const lockKey = 7_305_266_018;

/**
 * Brings the tables up to date, and the rights of the roles that use them. Several processes may do so at the same time: one
 * migrates, the others wait and find nothing left to do.
 *
 * @param ownerUrl the database, as the role that owns the tables
 * @returns names of the migrations that were carried out
 * @throws DatabaseRoleError before anything is changed, when a role is missing or may do more than it should
 */
export async function migrate(ownerUrl: string, roles: DatabaseRoles = usualRoles): Promise<string[]> {
  const dataSource = createDataSource(ownerUrl, {
    poolSize: 2,
    applicationName: 'social-insurance-recovery migrate',
  });
  await dataSource.initialize();
  try {
    await assertRolesFit(dataSource, roles);
    // The lock ends with its connection, however this ends.
    await dataSource.createQueryRunner().query('SELECT pg_advisory_lock($1)', [lockKey]);
    const carriedOut = await dataSource.runMigrations({ transaction: 'all' });
    await dataSource.transaction((manager) => grantRights(manager, roles));
    return carriedOut.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function migrateFromEnvironment(): Promise<void> {
  const ownerUrl = process.env['MIGRATION_DATABASE_URL'];
  if (ownerUrl === undefined || ownerUrl.trim() === '') {
    throw new Error(
      'MIGRATION_DATABASE_URL is not set. Give the address of the database with the role that owns its tables, for example ' +
        'postgres://recovery_owner:password@host:5432/recovery.',
    );
  }
  const carriedOut = await migrate(ownerUrl, databaseRoles(process.env));
  process.stdout.write(
    carriedOut.length === 0 ? 'The database is up to date.\n' : `Carried out: ${carriedOut.join(', ')}.\n`,
  );
}

const startedFile = process.argv[1];
if (startedFile !== undefined && realpathSync(startedFile) === fileURLToPath(import.meta.url)) {
  try {
    await migrateFromEnvironment();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
