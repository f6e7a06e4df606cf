import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** All that the record has of cases, to be put back as it was. */
export async function backupOf(database: TestDatabase): Promise<() => Promise<void>> {
  const administrator = new pg.Client({ connectionString: database.urlAs('administrator') });
  await administrator.connect();
  const { rows } = await administrator.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name = 'process_id' OR table_name IN ('process', 'recovery_case', 'history_slice'))`,
  );
  // All of one moment, as a backup is: a transition may be recorded meanwhile.
  await administrator.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  for (const { name } of rows) await administrator.query(`CREATE TEMPORARY TABLE backup_${name} AS TABLE ${name}`);
  await administrator.query('COMMIT');
  return async () => {
    // Without the triggers, which let nobody take back what is recorded.
    await administrator.query(`SET session_replication_role = 'replica'`);
    await administrator.query('BEGIN');
    for (const { name } of rows) {
      await administrator.query(`DELETE FROM ${name}`);
      await administrator.query(`INSERT INTO ${name} SELECT * FROM backup_${name}`);
    }
    await administrator.query('COMMIT');
    await administrator.end();
  };
}
