import { addDays, addMonths, compareDates, nextDay, type PlainDate } from '../calendar/plain-date.ts';
import { countPeriod, rollForward, type CountedPeriod } from '../periods/deadline-date.ts';
import type { PeriodRule } from '../periods/period-rule.ts';
import { periodRule, type LadderPeriodId } from '../rulebooks/rulebook.ts';
import { actsOnItsDay } from './clock-nature.ts';
import type { DeadlinePurpose } from './deadline.ts';
import type { Transition } from './transition.ts';

/** Counts a period of the case's rulebook with the case's calendar. */
export function count(t: Transition, rule: PeriodRule, from: PlainDate): CountedPeriod {
  return countPeriod(rule, from, t.state.opening.calendar, t.settings.restDays);
}

export function ruleOf(t: Transition, id: LadderPeriodId): PeriodRule {
  return periodRule(t.rules, id);
}

/** The day on which a reminder goes out before `end`, as the rulebook says. */
export function reminderBefore(t: Transition, rule: LadderPeriodId, end: PlainDate): PlainDate {
  return count(t, ruleOf(t, rule), end).due;
}

/** A date that is never a rest day (CC 203), because banks rest on those. */
export function rolled(t: Transition, date: PlainDate): { readonly due: PlainDate; readonly provisional: boolean } {
  const reached = rollForward(date, t.state.opening.calendar, t.settings.restDays);
  return { due: reached.date, provisional: !reached.known };
}

/** First pay day after `after`. */
export function nextPayDay(after: PlainDate, payDay: number): PlainDate {
  const firstOfMonth = addDays(after, 1 - Number(after.slice(8)));
  const thisMonth = addDays(firstOfMonth, payDay - 1);
  return compareDates(thisMonth, after) > 0 ? thisMonth : addDays(addMonths(firstOfMonth, 1), payDay - 1);
}

/** A fixed date in the shape of a period without length. */
export function dateAsPeriod(t: Transition, period: string, on: PlainDate): CountedPeriod {
  return {
    period,
    from: t.today,
    due: on,
    opensNext: nextDay(on),
    unit: 'calendar-days',
    provisional: false,
    legalBasis: '',
    calendarVersion: t.state.opening.calendar.version,
  };
}

/** The day at whose start a clock on a fixed date acts. */
export function actsOn(purpose: DeadlinePurpose, date: CountedPeriod): PlainDate {
  return actsOnItsDay(purpose) ? date.due : date.opensNext;
}
