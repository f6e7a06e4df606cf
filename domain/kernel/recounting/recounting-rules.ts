import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';

/** What becomes of a day that the debtor was told, where it would be an earlier one now. */
export type DebtorsDays = 'as-counted' | 'never-earlier';

/** Why dates are counted again, and how. */
export interface Recount {
  /** What made it necessary, as the timeline says it: "the holiday notice". */
  readonly because: Message;
  /** Whether what the debtor was told may become an earlier day. */
  readonly debtorsDays: DebtorsDays;
}

/** A date of a process that has no clock of its own. */
export interface DateWithoutClock {
  /** Names it within the process for as long as it lasts. */
  readonly name: string;
  readonly title: Message;
  readonly on: PlainDate;
}

/** What a kind of process has besides its clocks that is counted again with them: most have nothing. */
export interface RecountingRules<P extends ProcessTypes<P>> {
  /** The first day that its calendar has to know. */
  readonly countsFrom: (state: P['state']) => PlainDate;
  /** Counts again what the clocks follow. */
  readonly beforeClocks?: (t: Transition<P>, recount: Recount) => void;
  /** A clock has another last day now: what is kept of that day elsewhere follows it. */
  readonly onClockMoved?: (t: Transition<P>, before: Deadline<P>, now: Deadline<P>) => void;
  /** Counts again what follows the clocks. */
  readonly afterClocks?: (t: Transition<P>) => void;
  /** It goes by another version of its rulebook or settings: what they bound is brought within their bounds. */
  readonly onOtherRules?: (t: Transition<P>) => void;
  readonly datesWithoutClock?: (state: P['state']) => readonly DateWithoutClock[];
}
