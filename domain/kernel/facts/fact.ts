import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ActingPerson } from '../acting-person.ts';
import type { Reason } from '../kept-text.ts';

/**
 * What has legal effect from a day, such as the service of a document: clocks count from it. It is never edited: a correction
 * is a fact of its own in the place of the one that was entered wrongly, and both stay.
 */
export interface Fact<Kind extends string = string> {
  /** Unique within the process, in the order of entry: E1, E2, … */
  readonly id: string;
  readonly kind: Kind;
  /** What it is about, such as a document, a remedy or a prison; null for the process as a whole. */
  readonly subject: string | null;
  /** Whom it concerns; null where that is nobody in particular. */
  readonly addressee: string | null;
  /** The day from which it has effect. */
  readonly day: PlainDate;
  readonly evidence: Reason;
  /** Who has entered it; null where a clock has brought it about. */
  readonly source: ActingPerson | null;
  readonly enteredOn: PlainDate;
  readonly standing: 'stands' | 'corrected' | 'withdrawn';
  /** The fact in whose place it stands; null where it was entered as a new one. */
  readonly corrects: string | null;
  /** Since when it does not stand any more, and why; null while it does. */
  readonly ended: { readonly on: PlainDate; readonly reason: Reason } | null;
}

/** As much of a fact as what counts from it has to know. */
export type CountedFact = Pick<Fact, 'id' | 'day' | 'corrects'>;
