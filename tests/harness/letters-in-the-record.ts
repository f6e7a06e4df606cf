import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Puts the letters of a case back to before they were made, as a record does that was backed up then; the rest stays. */
export function beforeLettersWereSent(database: TestDatabase, processId: string): Promise<void> {
  return changedByForce(
    database,
    `UPDATE document SET status = 'requested', file_key = NULL, sha256 = NULL, size = NULL, rendered_at = NULL,
       dispatched_at = NULL, dispatch_reference = NULL
     WHERE process_id = $1`,
    [processId],
  );
}

/** Takes all letters as out of the house: those of cases that are put into the record by a simulation are made by nobody. */
export function afterLettersWereSent(database: TestDatabase): Promise<void> {
  return changedByForce(
    database,
    `UPDATE document SET status = 'dispatched', sha256 = repeat('0', 64), size = 1, rendered_at = now(), dispatched_at = now(),
       dispatch_reference = 'test',
       file_key = 'documents/' || right(process_id::text, 2) || '/' || process_id::text || '.' || id || '.' || repeat('0', 64)`,
    [],
  );
}

/** Without the triggers, which let nobody take back what is recorded. */
async function changedByForce(database: TestDatabase, statement: string, values: readonly string[]): Promise<void> {
  const administrator = new pg.Client({ connectionString: database.urlAs('administrator') });
  await administrator.connect();
  try {
    await administrator.query(`SET session_replication_role = 'replica'`);
    await administrator.query(statement, [...values]);
  } finally {
    await administrator.end();
  }
}
