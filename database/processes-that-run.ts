/** Condition on processes that go on: open ones, and closed ones whose reopening waits for a second person. */
export const goesOn = `(closed_on IS NULL OR waits_for = 'approver')`;

/** Condition on documents that are to be produced still: neither out of the house, nor known to be impossible as things are. */
const isToBeSent = `document.status <> 'dispatched' AND document.failed_on IS NULL`;

/** The ids of such documents of a process. */
export const documentsToBeSent = `ARRAY(
  SELECT document.id FROM document WHERE document.process_id = process.id AND ${isToBeSent} ORDER BY document.id
)`;

/** Condition on processes for which a workflow has to run: they go on, or a letter of theirs is to be sent still. */
export const hasToRun = `process.id IN (
  SELECT id FROM process WHERE ${goesOn} UNION SELECT document.process_id FROM document WHERE ${isToBeSent}
)`;

/** A process as a roll-out finds it. */
export interface FoundProcess {
  readonly kind: string;
  readonly id: string;
}
