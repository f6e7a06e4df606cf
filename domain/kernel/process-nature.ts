import type { PlainDate } from '../calendar/plain-date.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ClockNature } from './clocks/clock-nature.ts';
import type { Counting } from './clocks/counting.ts';
import type { Deadline } from './clocks/deadline.ts';
import type { Actor } from './actors.ts';
import type { ClockName, PeriodName, ScopeName } from './process-names.ts';
import type { PreFlightRules } from './pre-flight/pre-flight-rules.ts';
import type { ProcessTypes } from './process-types.ts';

/** What a transition has to know of the process that it moves, beside its state: what its parts are like, not what they do. */
export interface ProcessNature<P extends ProcessTypes<P>> {
  readonly clocks: { readonly [Purpose in ClockName<P>]: KindOfClock<P> };
  /** What the law leaves to the office, for this kind of process. */
  readonly settings: (rules: Rulebook) => P['settings'];
  /** What is looked at before it takes a step by itself that burdens somebody; left out where it takes none. */
  readonly preFlight?: PreFlightRules<P>;
}

/** What a clock is like, with what a start or a hold has to know of it. */
export interface KindOfClock<P extends ProcessTypes<P>> extends ClockNature {
  /** How it is counted and whose move it is, where that is always the same: `startClock` then takes the day alone. */
  readonly counts?: CountedAlike<P>;
  /** What fixes its date, where that is an act and no rule of the rulebook. */
  readonly fixedBy?: FixedDate;
  /** How a set date is counted after a hold, where it does not just move by the length of the hold. */
  readonly afterHold?: (state: P['state'], deadline: Deadline<P>, today: PlainDate) => Counting | undefined;
  /**
   * The day at whose start it acts at the latest where it is over when it is entered, though what came in time could be entered
   * still; left out, or null, where nothing is lost by that.
   */
  readonly actsBy?: (
    state: P['state'],
    deadline: Pick<Deadline<P>, 'rule' | 'from' | 'counting' | 'due'>,
  ) => PlainDate | null;
}

/** By what a clock is always counted, what it belongs to, and whose move it is. */
export interface CountedAlike<P extends ProcessTypes<P>> {
  readonly rule: PeriodName<P>;
  readonly scope: ScopeName<P>;
  readonly whoActs: Actor;
}

/** A date that people or agreements fix rather than the law. */
export interface FixedDate {
  /** Stands where a period has the row of the rulebook. */
  readonly id: string;
  /** The row of the law that lets them fix it; null where none does. */
  readonly row: string | null;
}
