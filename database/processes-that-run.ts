/** Condition on processes that go on: open ones, and closed ones whose reopening waits for a second person. */
export const goesOn = `(closed_on IS NULL OR waits_for = 'approver')`;

/** Documents of a process that are to be produced still: neither out of the house, nor known to be impossible as things are. */
export const documentsNotSent = `ARRAY(
  SELECT document.id FROM document
  WHERE document.process_id = process.id AND document.status <> 'dispatched' AND document.failed_on IS NULL
  ORDER BY document.id
)`;

/** Condition on processes for which a workflow runs: they go on, or a letter of theirs is not out of the house yet. */
export const runs = `process.id IN (
  SELECT id FROM process WHERE ${goesOn} UNION SELECT process_id FROM document WHERE status <> 'dispatched'
)`;

/** A process as a roll-out finds it. */
export interface FoundProcess {
  readonly kind: string;
  readonly id: string;
}
