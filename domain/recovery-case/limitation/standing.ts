import { earlierOf, isBefore, laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountedPeriod } from '../../periods/deadline-date.ts';
import type { Transition } from '../recovery-case.ts';
import { nearFrom, type Countable } from './limitation-days.ts';
import type { LimitationStanding } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';

type Warning = 'D6.warning' | 'B5.warning';

/** Where a limitation with this last day stands today. */
export function standingOf(
  t: Transition,
  warning: Warning,
  due: PlainDate,
): Exclude<LimitationStanding, 'interrupted'> {
  if (isBefore(due, t.today)) return 'expired';
  return isBefore(t.today, nearFrom(t.state, warning, due)) ? 'running' : 'near';
}

/** Days on which something stands as it does: from one day until before another; null where there is no such bound. */
export interface Stretch {
  readonly from: PlainDate | null;
  readonly before: PlainDate | null;
}

/** The days on which a limitation that runs out like this stands so, as `standingOf` tells it. */
export function stretchOf(
  state: Countable,
  warning: Warning,
  standing: LimitationStanding,
  { due, opensNext }: CountedPeriod,
): Stretch {
  switch (standing) {
    case 'running':
      return { from: null, before: nearFrom(state, warning, due) };
    case 'near':
      return { from: nearFrom(state, warning, due), before: opensNext };
    case 'expired':
      return { from: opensNext, before: null };
    case 'interrupted':
      return { from: null, before: null };
    default:
      return standing satisfies never;
  }
}

/** The days that lie in all of them. */
export function inAllOf(stretches: readonly Stretch[]): Stretch {
  const starts = stretches.flatMap(({ from }) => from ?? []);
  const ends = stretches.flatMap(({ before }) => before ?? []);
  return {
    from: starts.length === 0 ? null : starts.reduce(laterOf),
    before: ends.length === 0 ? null : ends.reduce(earlierOf),
  };
}

export function liesIn(day: PlainDate, { from, before }: Stretch): boolean {
  return (from === null || !isBefore(day, from)) && (before === null || isBefore(day, before));
}

/** Of several that run out on the same day the first one. */
export function earliest(watched: readonly WatchedLimitation[]): WatchedLimitation | null {
  return watched.reduce<WatchedLimitation | null>(
    (first, each) => (first === null || isBefore(each.due, first.due) ? each : first),
    null,
  );
}
