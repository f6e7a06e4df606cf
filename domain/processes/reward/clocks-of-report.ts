import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EarliestDay } from '../../kernel/days.ts';
import { message, type EarlierDay, type OverdueMessage } from './messages.ts';
import type { ClockDefinition } from './reward.ts';
import type { RewardState } from './state.ts';

/** Whether there is a reporter who is told what becomes of the report. */
export function isTold({ reporterIds, opening }: RewardState): boolean {
  return reporterIds.length > 0 && opening.reporter.wantsAnswer;
}

/** What a day that is told of cannot lie before, where there is such a day. */
export function since(day: PlainDate | null | undefined, what: EarlierDay): EarliestDay | undefined {
  return day == null ? undefined : { date: day, what: message('day-of', { what }) };
}

/** A period of the office, which is told that it is over; nothing else happens by that. */
export function toldOnceOver(overdue: OverdueMessage): ClockDefinition {
  return {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => t.alert(message(overdue), legalBasis),
  };
}
