import type { DataSource } from 'typeorm';

/** One comparison of all processes at a time, whoever makes it; the number means nothing. */
const lockId = 7_351_204;

/** A connection to the database that holds the lock. */
export interface LockHolder {
  readonly applicationName: string;
  /** Process of PostgreSQL that serves it. */
  readonly processId: number;
  /** Address that it comes from; null for the machine of the database itself. */
  readonly address: string | null;
}

/** Does something while nobody else compares record and processes; false, and nothing is done, where somebody does. */
export async function alone(dataSource: DataSource, work: () => Promise<void>): Promise<boolean> {
  const connection = dataSource.createQueryRunner();
  try {
    const { manager } = connection;
    const [lock] = await manager.query<{ held: boolean }[]>('SELECT pg_try_advisory_lock($1) AS held', [lockId]);
    if (lock?.held !== true) return false;
    try {
      await work();
    } finally {
      await manager.query('SELECT pg_advisory_unlock($1)', [lockId]);
    }
    return true;
  } finally {
    await connection.release();
  }
}

/** Who compares record and processes at the moment; undefined when nobody does. */
export async function whoCompares(dataSource: DataSource): Promise<LockHolder | undefined> {
  const [holder] = await dataSource.query<LockHolder[]>(
    `SELECT application_name AS "applicationName", pid AS "processId", host(client_addr) AS address
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND objid = $1 AND granted AND pg_locks.database = (
       SELECT oid FROM pg_database WHERE datname = current_database()
     )`,
    [lockId],
  );
  return holder;
}
