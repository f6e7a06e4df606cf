/** Condition on processes that go on: open ones, and closed ones whose reopening waits for a second person. */
export const goesOn = `(closed_on IS NULL OR waits_for = 'approver')`;

/** Condition on documents that are to be produced still: neither out of the house, nor known to be impossible as things are. */
const isToBeSent = `document.status <> 'dispatched' AND document.failed_on IS NULL`;

/** The ids of such documents of a process. */
export const documentsToBeSent = `ARRAY(
  SELECT document.id FROM document WHERE document.process_id = process.id AND ${isToBeSent} ORDER BY document.id
)`;

/** Condition on one process for which a workflow has to run: it goes on, or a letter of it is to be sent still. */
export const hasToRun = `(${goesOn} OR EXISTS (
  SELECT FROM document WHERE document.process_id = process.id AND ${isToBeSent}
))`;

/** The ids of all processes for which one has to run. */
export const idsToRun = `
  SELECT process.id FROM process WHERE ${goesOn} UNION SELECT document.process_id FROM document WHERE ${isToBeSent}`;

/** How many they are: those that go on, and the few others of which a letter is to be sent still. */
export const countToRun = `
  SELECT (SELECT count(*) FROM process WHERE ${goesOn})::integer + (
    SELECT count(DISTINCT process.id) FROM document JOIN process ON process.id = document.process_id
    WHERE ${isToBeSent} AND NOT ${goesOn}
  )::integer AS count`;

/** So many of their ids ($2) at most in their order, after one ($1), or from the beginning where that is null. */
export const nextToRun = `
  (SELECT process.id FROM process WHERE ${goesOn} AND ($1::uuid IS NULL OR process.id > $1::uuid) ORDER BY process.id LIMIT $2)
  UNION
  (SELECT document.process_id FROM document WHERE ${isToBeSent} AND ($1::uuid IS NULL OR document.process_id > $1::uuid)
    ORDER BY document.process_id LIMIT $2)
  ORDER BY id LIMIT $2`;

/** A process as a roll-out finds it. */
export interface FoundProcess {
  readonly kind: string;
  readonly id: string;
}
