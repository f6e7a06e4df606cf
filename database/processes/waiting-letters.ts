import type { DataSource } from 'typeorm';

/** Letters that processes have asked for and that have not gone out. */
export interface LettersWaiting {
  readonly waiting: number;
  /** Those among them whose latest attempt has failed. */
  readonly failing: number;
  /** Since when the oldest of them has waited; null when none does. */
  readonly oldestSince: Date | null;
}

/** What stands in the record and not yet in the outbox. */
export async function lettersWaiting(dataSource: DataSource): Promise<LettersWaiting> {
  const [waiting] = await dataSource.query<LettersWaiting[]>(
    `SELECT count(*)::integer AS waiting, count(document.last_error)::integer AS failing,
       min(audit_entry.occurred_at) AS "oldestSince"
     FROM document JOIN audit_entry USING (process_id, revision) WHERE document.status <> 'dispatched'`,
  );
  return waiting ?? { waiting: 0, failing: 0, oldestSince: null };
}
