import {
  monthsLater,
  type IndependentCalendar,
  type IndependentDay,
  type ToldPeriod,
} from '../../harness/independent-calendar.ts';
import type { ClockRow } from './recorded-rows.ts';
import type { Story } from './stories.ts';

export type ToldPeriods = Readonly<Record<string, ToldPeriod>>;

/** Reminders and warnings, with the clock of whose last day they remind. */
const remindsOf: Readonly<Record<string, string>> = {
  'reply-reminder': 'reply',
  'instalment-reminder': 'instalment-due',
  'court-window-warning': 'court-window',
  'claim-limitation-warning': 'claim-limitation',
  'penalty-limitation-warning': 'penalty-limitation',
};

/** Where a live clock of a case must stand, counted apart from the product from what was done in the case. */
export function expectedDay(
  story: Story,
  clock: ClockRow,
  clocks: readonly ClockRow[],
  calendar: IndependentCalendar,
  told: ToldPeriods,
): IndependentDay {
  if (clock.purpose === 'hold-end') return { due: clock.due_on, provisional: false };
  if (clock.purpose === 'instalment-due') return calendar.workingDay(story.agreed?.firstDueOn ?? '');
  const period = told[clock.rule];
  if (period === undefined) throw new Error(`${clock.rule} is no period of the rulebook.`);
  const reminded = remindsOf[clock.purpose];
  if (reminded !== undefined) {
    const deadline = clocks.find(({ purpose, status }) => purpose === reminded && status === 'running');
    if (deadline === undefined) throw new Error(`${clock.purpose} reminds of nothing.`);
    const whole = expectedDay(story, deadline, clocks, calendar, told);
    const counted = calendar.count(period, whole.due);
    return { due: counted.due, provisional: counted.provisional || whole.provisional };
  }
  const left = story.rest?.left.get(clock.id);
  if (left !== undefined) return calendar.rest(period, left, story.rest?.since ?? '');
  // Of an agreed plan the limitation runs from the last instalment (CC 189).
  const last = clock.purpose === 'claim-limitation' ? expectedPlan(story, calendar).at(-1) : undefined;
  const counted = calendar.count(period, last?.due ?? clock.from_day);
  if (clock.extended_from === null) return counted;
  const granted = calendar.workingDay(story.until ?? '');
  const { due } = granted.due >= counted.due ? granted : counted;
  return { due, provisional: granted.provisional || counted.provisional };
}

export function expectedPlan({ agreed }: Story, calendar: IndependentCalendar): readonly IndependentDay[] {
  return Array.from({ length: agreed?.count ?? 0 }, (_, index) =>
    calendar.workingDay(monthsLater(agreed?.firstDueOn ?? '', index)),
  );
}
