import type { LedgerTransaction } from '../ledger/ledger.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ActingPerson } from './acting-person.ts';
import type { Deadline } from './clocks/deadline.ts';
import type { WrittenText } from './kept-text.ts';
import type { ProcessEvent } from './process-event.ts';
import type { Outcome } from './outcome.ts';
import type { CommandName, ProcessNames } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import type { TimelineEntry } from './timeline.ts';

/** What set a transition off. */
export type TransitionCause<N extends ProcessNames> =
  | { readonly kind: 'opening'; readonly actor: ActingPerson; readonly requestId: string }
  | {
      readonly kind: 'command';
      readonly command: CommandName<N>;
      readonly commandId: string;
      readonly bodyDigest: string;
      readonly actor: ActingPerson;
      readonly requestId: string;
    }
  | { readonly kind: 'deadline'; readonly deadlineId: string; readonly purpose: string; readonly rule: string }
  /** A clock was due, and a rule failed; `problem` is for those who run the system and is not recorded. */
  | {
      readonly kind: 'clock-failure';
      readonly deadlineId: string;
      readonly purpose: string;
      readonly rule: string;
      readonly problem: string;
    }
  | { readonly kind: 'document-failure'; readonly documentId: string }
  /** The process was gone, and the case was taken up from the record. */
  | { readonly kind: 'taken-up' }
  /** A calendar was adopted with the notices that have come in since the one before. */
  | { readonly kind: 'calendar'; readonly version: string }
  /** The case was moved to another version of its office's settings. */
  | { readonly kind: 'office-settings'; readonly version: string }
  /** The process was moved to a later version of its rulebook. */
  | { readonly kind: 'rulebook'; readonly version: string };

/** Everything one transition changes, written to the record in one transaction; writing it twice leaves the same rows. */
export interface TransitionRecord<P extends ProcessTypes<P>> {
  readonly processId: string;
  /** Revision after the transition; the record must stand at `revision - 1` (or have no row, for revision 1). */
  readonly revision: number;
  /** Epoch milliseconds of the workflow's clock. */
  readonly at: number;
  readonly on: PlainDate;
  readonly cause: TransitionCause<P>;
  readonly state: P['state'];
  /** Stages that it has entered, in order, the closed one included; all but the last were left at once. */
  readonly stagesEntered: readonly P['state']['stage'][];
  /** Rows of the rulebook, other than those of its clocks, that it gave as its reasons. */
  readonly lawsCited: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  /** Deadlines that were started, moved or ended, as they are now. */
  readonly deadlines: readonly Deadline<P>[];
  readonly ledger: readonly LedgerTransaction[];
  readonly documents: readonly P['documentRequest'][];
  /** What a command did, which is its answer; null for any other step. */
  readonly outcome: Outcome | null;
  /** What people have written with it, in words; the state and the documents refer to it. */
  readonly texts: readonly WrittenText[];
  /** What it tells other processes. */
  readonly events: readonly (P['sends'] & ProcessEvent)[];
}
