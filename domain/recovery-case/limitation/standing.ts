import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountedPeriod } from '../../periods/deadline-date.ts';
import type { Transition } from '../transition.ts';
import { nearFrom } from './limitation-days.ts';
import type { LimitationStanding } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';

/** A limitation with its days; null while it waits for proceedings to end. */
export interface Dated<Entry> {
  readonly entry: Entry;
  readonly days: CountedPeriod | null;
}

/** Where a limitation with this last day stands today. */
export function standingOf(
  t: Transition,
  warning: 'D6.warning' | 'B5.warning',
  due: PlainDate,
): Exclude<LimitationStanding, 'interrupted'> {
  if (isBefore(due, t.today)) return 'expired';
  return isBefore(t.today, nearFrom(t.state, warning, due)) ? 'running' : 'near';
}

export function earliest(watched: readonly WatchedLimitation[]): WatchedLimitation | null {
  return watched.toSorted((one, other) => one.due.localeCompare(other.due))[0] ?? null;
}
