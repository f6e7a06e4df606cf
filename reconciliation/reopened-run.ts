import { z } from 'zod';

const reopenedRun = z.object({ previousRunId: z.string().nullable() });

/** The run in which a process was closed before this one reopened it; null when Temporal had forgotten it by then. */
export type ReopenedRun = z.output<typeof reopenedRun>;

/** Memo of a run that reopened a process: Temporal itself does not link it to the run before. */
export const reopenedMemo = z.object({ reopened: reopenedRun });
