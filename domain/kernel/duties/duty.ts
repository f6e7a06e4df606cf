import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ClockName, CommandName, DutyName, ProcessNames } from '../process-names.ts';
import type { Refusal } from '../refusal.ts';

/** Who has to do it: whoever carries the process, or somebody of the agency with an office of their own. */
export const dutyHolders = ['assignee', 'approver', 'head-of-agency', 'finance', 'supervisor', 'operator'] as const;
export type DutyHolder = (typeof dutyHolders)[number];

/** What is asked of whom, and by which commands it is done. */
export interface Asked<N extends ProcessNames> {
  readonly kind: DutyName<N>;
  readonly who: DutyHolder;
  /** Each of them does it; those that are closed now are left out of the duty as long as another is open. */
  readonly commands: readonly CommandName<N>[];
}

/** What is asked apart from any clock, or beside one: how long it waits, and what it is about. */
export interface AskedApart<N extends ProcessNames> extends Asked<N> {
  /** Null where it is about the process as a whole. */
  readonly subject: string | null;
  readonly since: PlainDate;
  /** The clock by whose last day it is to be done, and which says what happens otherwise; null where there is none. */
  readonly deadlineId: string | null;
}

/** What is asked beside a clock that says until when; where it names none, or that does not run, beside the reminder of its stage. */
export interface AskedBeside<N extends ProcessNames> extends Asked<N> {
  readonly clock?: ClockName<N>;
}

/** What waits for people now (待办事项): whose it is, since when, by when, and what happens if nobody does it. */
export interface Duty<N extends ProcessNames = ProcessNames> extends Asked<N> {
  /** The same for as long as the duty stands, and unique within the process: its kind, with what it is about. */
  readonly id: string;
  readonly subject: string | null;
  /** Addressee whom it is about, where each has a clock of their own. */
  readonly addressee: string | null;
  readonly since: PlainDate;
  /** Last day on which it is in time; null where none is set, or while its clock is on hold. */
  readonly due: PlainDate | null;
  /** Row of the rulebook, or what else has set the day; null where none is set. */
  readonly rule: string | null;
  /** Reminders have begun. What a clock does by itself is never overdue. */
  readonly overdue: boolean;
  /** The clock that acts if nobody does it; null where nothing happens. */
  readonly otherwise: Otherwise | null;
  /** Why none of its commands is open now; null where one is. */
  readonly blocked: Refusal | null;
}

export interface Otherwise {
  readonly deadlineId: string;
  /** Day on which the clock acts. */
  readonly on: PlainDate;
  /** Why the clock runs: what it then does is told by it. */
  readonly consequence: string;
}
