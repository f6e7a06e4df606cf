import type { PlainDate } from '../../calendar/plain-date.ts';

/** Steps of a process that were taken and that neither record nor workflow has any more, as far as is known of them. */
export interface LostSteps {
  /** The revision that the record stood at: what came after it is lost. */
  readonly afterRevision: number;
  /** The last revision that has left a trace; there may have been more. */
  readonly lastRevision: number;
  /** Numbers of the letters that went out after it, lowest first. */
  readonly letters: readonly string[];
}

/** Lost steps that nobody has acknowledged yet. */
export interface FoundLoss extends LostSteps {
  readonly foundOn: PlainDate;
}
