import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { ProcessNames, StageName } from '../process-names.ts';

/** What a check has found. */
export interface Finding {
  /** The name of the check. */
  readonly check: string;
  readonly said: Message;
}

/** What would have been done: a stage entered, what a clock does, or a step of the system's own. */
export type StoppedAct<N extends ProcessNames> =
  | { readonly kind: 'stage'; readonly stage: N['stage'] }
  | { readonly kind: 'clock'; readonly clock: Deadline<N> }
  | { readonly kind: 'own-step'; readonly step: N['ownStep'] };

/** A step that burdens somebody, that nobody has given, and that a check has stopped: a person decides on it. */
export interface StoppedStep<N extends ProcessNames> {
  /** What step it is; a process has one stopped step of each kind at most. */
  readonly burden: N['burden'];
  readonly act: StoppedAct<N>;
  readonly since: PlainDate;
  /** Where the process stood. */
  readonly stage: StageName<N>;
  /** What speaks against it; it goes on by itself once nothing does. */
  readonly reasons: readonly Finding[];
  /** Last day on which it keeps the right that would lapse first; null where none is running out. */
  readonly lapsesOn: PlainDate | null;
}

/** What a person has decided on a stopped step: it is taken all the same, or given up. */
export interface DecidedOnStopped<N extends ProcessNames> {
  readonly kind: 'taken' | 'given-up';
  readonly stopped: StoppedStep<N>;
}
