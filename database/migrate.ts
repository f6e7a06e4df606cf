import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDataSource } from './data-source.ts';

/** Key of the advisory lock that lets one process migrate at a time; any number will do that nothing else uses. */
const lockKey = 7_305_266_018;

/**
 * Brings the tables up to date. Several processes may do so at the same time: one migrates, the others wait and find
 * nothing left to do.
 *
 * @returns names of the migrations that were carried out
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = createDataSource(databaseUrl, {
    poolSize: 2,
    applicationName: 'social-insurance-recovery migrate',
  });
  await dataSource.initialize();
  try {
    // The lock ends with its connection, however this ends.
    await dataSource.createQueryRunner().query('SELECT pg_advisory_lock($1)', [lockKey]);
    const carriedOut = await dataSource.runMigrations({ transaction: 'all' });
    return carriedOut.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function migrateFromEnvironment(): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'];
  if (databaseUrl === undefined || databaseUrl.trim() === '') {
    throw new Error(
      'DATABASE_URL is not set. Give the address of the database, for example postgres://user:password@host:5432/name.',
    );
  }
  const carriedOut = await migrate(databaseUrl);
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
