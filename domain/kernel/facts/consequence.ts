import type { PlainDate } from '../../calendar/plain-date.ts';

/** What was done because of a fact as it was entered before, and came too early or says otherwise as it is now. */
export interface Consequence {
  /** Unique within the process: the fact, what was done, and by what. */
  readonly id: string;
  /** The fact as it stands now, or that was withdrawn; or how somebody was written before, as the party of that writing. */
  readonly causeId: string;
  /** What was done, by its name in the process's rules. */
  readonly kind: string;
  /** The document by which it was done, or what else it is about. */
  readonly subject: string;
  readonly foundOn: PlainDate;
}
