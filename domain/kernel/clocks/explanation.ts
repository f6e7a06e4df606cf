import { laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { Calendar, RestDays } from '../../calendar/calendar.ts';
import {
  daysOfPeriod,
  noShorterThan,
  restDaysFrom,
  rollForward,
  type CountedDays,
} from '../../periods/deadline-date.ts';
import type { PeriodRule, PeriodUnit } from '../../periods/period-rule.ts';
import { periodRule, type Rulebook } from '../../rulebooks/rulebook.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';

/** One step by which the last day of a clock was reached, in the order in which they are taken. */
export type CountingStep =
  /** A period of the rulebook, counted from a day that is not counted itself. */
  | PeriodStep
  /** What a hold had left of the period, counted on from the day on which it went on. */
  | RestStep
  /** A day that an act has fixed; moved off rest days where it was kept off them. */
  | { readonly kind: 'fixed'; readonly on: PlainDate; readonly due: PlainDate; readonly movedOff: readonly PlainDate[] }
  /** A later day that was granted, or that the debtor had been told; what is counted otherwise holds where it is later. */
  | {
      readonly kind: 'extension' | 'notified';
      readonly on: PlainDate;
      readonly due: PlainDate;
      readonly movedOff: readonly PlainDate[];
    };

interface RestStep extends CountedDays {
  readonly kind: 'rest-after-hold';
  readonly left: number;
  readonly unit: PeriodUnit;
  readonly since: PlainDate;
}

export interface PeriodStep extends CountedDays {
  readonly kind: 'period';
  readonly rule: PeriodRule;
  readonly from: PlainDate;
  /** As it was counted: not the rule's where a document has announced to the debtor what ends later. */
  readonly length: number;
  readonly unit: PeriodUnit;
  /** The clock whose last day it is counted from; null where it is counted from a day of its own. */
  readonly reminderOf: string | null;
}

/** By what dates are counted. */
export interface CountedBy {
  readonly rules: Rulebook;
  readonly calendar: Calendar;
  readonly restDays: RestDays;
}

/** How the last day of a clock is reached, so that a court can follow it by hand. */
export function countingSteps(
  by: CountedBy,
  { rule, from }: Pick<Deadline, 'rule' | 'from'>,
  counting: Counting,
): readonly CountingStep[] {
  switch (counting.kind) {
    case 'rule':
      return [period(by, periodRule(by.rules, rule), from, null)];
    case 'announced': {
      const law = periodRule(by.rules, rule);
      return [period(by, noShorterThan(law, counting, from, by.calendar, by.restDays), from, null)];
    }
    case 'rest': {
      const { left, unit, since } = counting;
      const days = daysOfPeriod({ ...periodRule(by.rules, rule), unit }, since, by.calendar, by.restDays, left);
      return [{ kind: 'rest-after-hold', left, unit, since, ...days }];
    }
    case 'extension':
      return [...countingSteps(by, { rule, from }, counting.otherwise), granted(by, 'extension', counting.until)];
    case 'notified':
      return [...countingSteps(by, { rule, from }, counting.otherwise), granted(by, 'notified', counting.on)];
    case 'day':
      return [{ kind: 'fixed', on: counting.on, due: counting.on, movedOff: [] }];
    case 'working-day':
      return [{ kind: 'fixed', on: counting.on, ...movedOff(by, counting.on) }];
    case 'before':
      return [period(by, periodRule(by.rules, rule), counting.lastDay, counting.deadlineId)];
    default:
      return counting satisfies never;
  }
}

/** The day that the steps of a date lead to. */
export function dayReached(steps: readonly CountingStep[]): PlainDate {
  return steps.map(({ due }) => due).reduce(laterOf);
}

function period(by: CountedBy, rule: PeriodRule, from: PlainDate, reminderOf: string | null): PeriodStep {
  const law = by.rules.periods[rule.id] ?? rule;
  const days = daysOfPeriod(rule, from, by.calendar, by.restDays);
  return { kind: 'period', rule: law, length: rule.length, unit: rule.unit, from, reminderOf, ...days };
}

function granted(by: CountedBy, kind: 'extension' | 'notified', on: PlainDate): CountingStep {
  return { kind, on, ...movedOff(by, on) };
}

function movedOff({ calendar, restDays }: CountedBy, on: PlainDate): Pick<CountedDays, 'due' | 'movedOff'> {
  return { due: rollForward(on, calendar, restDays).date, movedOff: restDaysFrom(on, calendar, restDays) };
}
