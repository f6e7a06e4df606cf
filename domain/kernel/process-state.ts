import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { OfficeSettings } from '../rulebooks/office-settings.ts';
import type { RulebookVersion } from '../rulebooks/rulebook.ts';
import type { Deadline } from './clocks/deadline.ts';
import type { Hold } from './steering/hold-state.ts';
import type { FoundLoss } from './steering/lost-steps-state.ts';
import type { Consequence } from './facts/consequence.ts';
import type { Fact } from './facts/fact.ts';
import type { UntakenEvent } from './steering/untaken-events-state.ts';
import type { ConfirmedWarning } from './incoming/finding.ts';
import type { ProcessedCommand } from './envelope.ts';
import type { Approval } from './gates/approval.ts';
import type { StoppedStep } from './pre-flight/stopped-step.ts';
import type { Reason } from './kept-text.ts';
import type { Office } from './office.ts';
import type { ProcessLink } from './process-link.ts';
import type { ProcessDocument } from './process-document.ts';
import type { ProcessNames, StageName } from './process-names.ts';
import type { ProcessOpening } from './process-opening.ts';

/** What every process knows of itself, whatever it is about; a plain JSON value that survives continue-as-new. */
export interface ProcessState<N extends ProcessNames> {
  readonly process: N['kind'];
  /** Version of the program's states that this one is of. */
  readonly stateVersion: number;
  readonly opening: ProcessOpening;
  /** Rest and working days that the clocks are counted by, from the first year that the process needs. */
  readonly calendar: Calendar;
  /** The rulebook that the process goes by now. */
  readonly rulebook: RulebookVersion;
  /** What the office has set within the rulebook, as the process goes by it now. */
  readonly officeSettings: OfficeSettings | null;
  /** The office that is responsible now, as it was when it took over; left out where that is the one that has opened it. */
  readonly takenOverBy?: Office;
  readonly openedOn: PlainDate;
  /** Grows by one with every transition; the record is fenced by it. */
  readonly revision: number;
  readonly stage: StageName<N>;
  readonly stageEnteredOn: PlainDate;
  readonly assignee: string | null;
  /** Running, held and failed deadlines; ended ones stand in the record. */
  readonly deadlines: readonly Deadline<N>[];
  /** What has legal effect from a day, as it was entered, in the order of entry; what was entered wrongly stays. */
  readonly facts: readonly Fact<N['fact']>[];
  /** What was done because of facts that were entered wrongly, and that nobody has looked at yet. */
  readonly consequences: readonly Consequence[];
  readonly documents: readonly ProcessDocument[];
  readonly hold: Hold | null;
  /** Steps that wait for a second person. */
  readonly approvals: readonly Approval<N>[];
  /** Steps that burden somebody, that nobody has given, and that wait for a person because something speaks against them. */
  readonly stoppedSteps: readonly StoppedStep<N>[];
  /** Who has edited the process since the last approval: none of them may approve. */
  readonly editors: readonly string[];
  /** Other processes that it hangs together with, and has hung together with. */
  readonly links: readonly ProcessLink[];
  /** The closing that stands; null while the process is open. */
  readonly closing: ProcessClosing<N> | null;
  /** Steps that are lost and that nobody has acknowledged yet. */
  readonly lostSteps: readonly FoundLoss[];
  /** What it has told others and has not arrived, as far as it has been told of that. */
  readonly untakenEvents: readonly UntakenEvent[];
  /** What came in although there was a warning of it, in the order in which it came. */
  readonly confirmedWarnings: readonly ConfirmedWarning[];
  readonly processed: readonly ProcessedCommand[];
  readonly counters: Counters;
}

export interface ProcessClosing<N extends ProcessNames> {
  readonly on: PlainDate;
  readonly outcome: N['outcome'];
  readonly reason: Reason;
}

/** How many of each have been numbered so far. */
export interface Counters {
  readonly deadline: number;
  readonly document: number;
  readonly timeline: number;
  readonly transaction: number;
  readonly approval: number;
  readonly text: number;
}
