import { z } from 'zod';

const recorded = z.object({ kind: z.literal('recorded'), revision: z.number() });
/** Handed back by the recording, or found by a look at the record. */
const wentOnFrom = z.object({ kind: z.enum(['superseded', 'ahead']), state: z.object({ revision: z.number() }) });
const alreadyCarriedOut = z.object({
  kind: z.literal('already-carried-out'),
  first: z.object({ receipt: z.object({ revision: z.number() }) }),
});

/**
 * A revision that was written, or found written by a step of which Temporal has lost the trace; or, `repeated`, the one at
 * which the command had been carried out before.
 */
export interface RecordedRevision {
  readonly revision: number;
  readonly kind: 'written' | 'found' | 'repeated';
}

/** The revision that the outcome of a look at the record, or of a writing into it, tells of. */
export function revisionOf(outcome: unknown): RecordedRevision | undefined {
  const written = recorded.safeParse(outcome);
  if (written.success) return { revision: written.data.revision, kind: 'written' };
  const found = wentOnFrom.safeParse(outcome);
  if (found.success) return { revision: found.data.state.revision, kind: 'found' };
  const repeated = alreadyCarriedOut.safeParse(outcome);
  return repeated.success ? { revision: repeated.data.first.receipt.revision, kind: 'repeated' } : undefined;
}
