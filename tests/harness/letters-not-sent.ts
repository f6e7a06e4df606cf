import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Puts the letters of a case back to before they were made, as a record does that was backed up then; the rest stays. */
export async function beforeLettersWereSent(database: TestDatabase, caseId: string): Promise<void> {
  const administrator = new pg.Client({ connectionString: database.urlAs('administrator') });
  await administrator.connect();
  try {
    // Without the triggers, which let nobody take back what is recorded.
    await administrator.query(`SET session_replication_role = 'replica'`);
    await administrator.query(
      `UPDATE document SET status = 'requested', file_key = NULL, sha256 = NULL, size = NULL, rendered_at = NULL,
         dispatched_at = NULL, dispatch_reference = NULL
       WHERE process_id = $1`,
      [caseId],
    );
  } finally {
    await administrator.end();
  }
}
