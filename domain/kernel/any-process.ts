import type { PlainDate } from '../calendar/plain-date.ts';
import type { LedgerTransaction } from '../ledger/ledger.ts';
import type { Deadline } from './clocks/deadline.ts';
import type { Duty } from './duties/duty.ts';
import type { WrittenText } from './kept-text.ts';
import type { Outcome } from './outcome.ts';
import type { ProcessEvent } from './process-event.ts';
import type { ProcessDocumentRequest } from './process-document.ts';
import type { ProcessNames } from './process-names.ts';
import type { ProcessState } from './process-state.ts';
import type { TimelineEntry } from './timeline.ts';
import type { TransitionCause } from './transition-record.ts';

/** The state of a process of whatever kind, as far as that of every process is the same. */
export interface AnyState extends Omit<ProcessState<ProcessNames>, 'approvals' | 'stoppedSteps'> {
  readonly approvals: readonly object[];
  readonly stoppedSteps: readonly object[];
}

/** What set off a transition of a process of whatever kind. */
export type AnyCause =
  | Exclude<TransitionCause<ProcessNames>, { readonly kind: 'command' }>
  | (Omit<Extract<TransitionCause<ProcessNames>, { readonly kind: 'command' }>, 'command'> & {
      readonly command: string;
    });

/** A transition of a process of whatever kind, as it is recorded. */
export interface AnyTransition {
  readonly processId: string;
  readonly revision: number;
  readonly at: number;
  readonly on: PlainDate;
  readonly cause: AnyCause;
  readonly state: AnyState;
  readonly stagesEntered: readonly string[];
  readonly lawsCited: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  readonly deadlines: readonly Deadline[];
  readonly ledger: readonly LedgerTransaction[];
  readonly documents: readonly ProcessDocumentRequest[];
  readonly texts: readonly WrittenText[];
  readonly outcome: Outcome | null;
  readonly events: readonly ProcessEvent[];
}

/** A duty of a process of whatever kind. */
export interface AnyDuty extends Omit<Duty, 'kind' | 'commands'> {
  readonly kind: string;
  readonly commands: readonly string[];
}
