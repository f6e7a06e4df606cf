import { z } from 'zod';

const rows = z.array(z.unknown());
const missedTransition = z.object({
  revision: z.number().int(),
  auditText: z.string(),
  process: rows,
  ofKind: rows,
  audit: rows,
  entries: z.record(z.string(), rows),
});
const missedTransitions = z.object({
  kind: z.string(),
  stateSealed: z.string(),
  transitions: z.array(missedTransition),
});

/** Transitions as they stand in the record, ready to be written again; each leaves the process as the last of them did. */
export type MissedTransitions = z.output<typeof missedTransitions>;

/** Reads what `readMissed` in `database/` has written down. */
export function parseMissed(text: string): MissedTransitions {
  return missedTransitions.parse(JSON.parse(text));
}
