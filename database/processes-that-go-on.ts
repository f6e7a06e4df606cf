/** Condition on processes that go on: open ones, and closed ones whose reopening waits for a second person. */
export const goesOn = `(closed_on IS NULL OR waits_for = 'approver')`;

/** A process as a roll-out finds it. */
export interface FoundProcess {
  readonly kind: string;
  readonly id: string;
}
