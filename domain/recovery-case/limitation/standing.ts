import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import type { Transition } from '../transition.ts';
import { nearFrom } from './limitation-days.ts';
import type { LimitationStanding } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';

/** Where a limitation with this last day stands today. */
export function standingOf(
  t: Transition,
  warning: 'D6.warning' | 'B5.warning',
  due: PlainDate,
): Exclude<LimitationStanding, 'interrupted'> {
  if (isBefore(due, t.today)) return 'expired';
  return isBefore(t.today, nearFrom(t.state, warning, due)) ? 'running' : 'near';
}

/** Of several that run out on the same day the first one. */
export function earliest(watched: readonly WatchedLimitation[]): WatchedLimitation | null {
  return watched.reduce<WatchedLimitation | null>(
    (first, each) => (first === null || isBefore(each.due, first.due) ? each : first),
    null,
  );
}
