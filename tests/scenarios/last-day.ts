import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';

/** The last day of a period of the national rulebook, counted apart from any case. */
export function lastDay(period: string, from: string): string {
  return countPeriod(periodRule(rulebook('cn'), period), plainDate(from), chinaCalendar, 'weekends-and-days-off').due;
}
