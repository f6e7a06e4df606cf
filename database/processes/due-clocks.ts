import type { DataSource } from 'typeorm';

/** A clock that is due and has not acted. */
export interface DueClock {
  readonly processId: string;
  readonly deadlineId: string;
  readonly runsOutAt: Date;
}

/** The clock that has been due the longest, among those of all processes; null when none is due. */
export async function findOldestDueClock(dataSource: DataSource): Promise<DueClock | null> {
  const [due] = await dataSource.query<DueClock[]>(
    `SELECT process_id AS "processId", id AS "deadlineId", runs_out_at AS "runsOutAt" FROM deadline
     WHERE status = 'running' AND runs_out_at < now() ORDER BY runs_out_at LIMIT 1`,
  );
  return due ?? null;
}

/** How many clocks there are whose rule has failed and that somebody has to let act. */
export async function countFailedClocks(dataSource: DataSource): Promise<number> {
  const [counted] = await dataSource.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM deadline WHERE status = 'failed'`,
  );
  return counted?.count ?? 0;
}
