import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PeriodUnit } from '../../periods/period-rule.ts';
import type { Actor } from '../actors.ts';
import type { ClockNature } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { ClockName, ProcessNames, ScopeName } from '../process-names.ts';

/** `failed`: it is due, and a rule failed when it was to act. It acts once somebody lets it, or ends with what it belongs to. */
export const deadlineStatuses = ['running', 'on-hold', 'failed', 'met', 'expired', 'cancelled'] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

/** Whether a clock has not ended yet: it stands in the state of its process until it has. */
export function isLive({ status }: Pick<Deadline, 'status'>): boolean {
  return status === 'running' || status === 'on-hold' || status === 'failed';
}

/** The days in which what came in time by a clock that is over already can be entered before it acts. */
export interface LateEntries {
  readonly since: PlainDate;
  readonly until: PlainDate;
}

/**
 * A deadline is a value: what it is, the law it comes from, from when it counts, its last day, and what happens when it
 * runs out. `runsOutAt` is the only instant: the start of the day on which the timer acts, in the office's time zone.
 */
export interface Deadline<N extends ProcessNames = ProcessNames> extends ClockNature {
  readonly id: string;
  readonly purpose: ClockName<N>;
  /** What within the process it is about: a document, an instalment; null for the process as a whole. */
  readonly subject: string | null;
  /** Addressee for whom the clock runs, where each has a clock of their own; null when it runs for all. */
  readonly addressee: string | null;
  /** Row of the rulebook. */
  readonly rule: string;
  /** What it is called. */
  readonly title: Message;
  readonly legalBasis: string;
  readonly from: PlainDate;
  /** The fact that it counts from; left out where it counts from a step of the process itself. */
  readonly fact?: string;
  /** How `due` was reached, so that it can be counted again. */
  readonly counting: Counting;
  /** Last day of the period; for a date on which something is to be done, that day. */
  readonly due: PlainDate;
  /** First day on which the next step may be taken. */
  readonly opensNext: PlainDate;
  /** Epoch milliseconds at which the timer acts. */
  readonly runsOutAt: number;
  /** Where it was over when it was entered: since when, and until the end of which day, what came in time can be entered. */
  readonly lateEntries?: LateEntries;
  readonly unit: PeriodUnit;
  readonly provisional: boolean;
  /** The versions by which its last day was counted: of the calendar, of the rulebook, and of what the office had set. */
  readonly calendarVersion: string;
  readonly rulebookVersion: string;
  /** Null where the rulebook was applied as shipped. */
  readonly settingsVersion: string | null;
  readonly whoActs: Actor;
  readonly scope: ScopeName<N>;
  readonly status: DeadlineStatus;
  /** Days left (in the rule's unit) while on hold, else null. */
  readonly remaining: number | null;
  /** The day on which it was stopped, while on hold; else left out. */
  readonly heldOn?: PlainDate;
  /** Where it goes on asking for what an earlier clock asked for: from when and by when that one did; else left out. */
  readonly earlier?: Pick<Deadline, 'from' | 'due'>;
  readonly extendedFrom: PlainDate | null;
  readonly endedOn: PlainDate | null;
}
