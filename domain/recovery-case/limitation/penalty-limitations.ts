import { restingOn } from '../resting-on.ts';
import type { Transition } from '../recovery-case.ts';
import { lastDayOfPenalty } from './limitation-days.ts';
import type { PenaltyLimitation } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import { earliest, standingOf } from './standing.ts';

/** The limitation of a penalty for the act of each period as it stands today; one that stands as before is the same object. */
export function penaltiesToday(t: Transition): readonly PenaltyLimitation[] {
  const known = penaltiesByPeriod(t.state);
  return t.state.claimPeriods.map((period) => {
    const before = known.get(period.id);
    const standing = standingOf(t, 'B5.warning', lastDayOfPenalty(t.state, period).due);
    return before?.standing === standing ? before : { claimPeriodId: period.id, standing };
  });
}

const penaltiesByPeriod = restingOn(
  ['claimPeriods', 'limitation'],
  ({ limitation }): ReadonlyMap<string, PenaltyLimitation> =>
    new Map((limitation?.penalties ?? []).map((penalty) => [penalty.claimPeriodId, penalty])),
);

/** The penalty that is barred first: watched where fraud is suspected, until a penalty has been proposed. */
export function earliestPenalty({ state }: Transition): WatchedLimitation | null {
  const { confirmation, documents } = state;
  if (confirmation === null || confirmation.suspicion === 'none') return null;
  return documents.some(({ kind }) => kind === 'penalty-advance-notice') ? null : firstToBeBarred(state);
}

const firstToBeBarred = restingOn(
  ['claimPeriods', 'limitation', 'calendar', 'officeSettings', 'rulebook'],
  (state): WatchedLimitation | null => {
    const penalties = penaltiesByPeriod(state);
    return earliest(
      state.claimPeriods.flatMap((period): readonly WatchedLimitation[] => {
        const penalty = penalties.get(period.id);
        if (penalty === undefined || penalty.standing === 'expired') return [];
        const { period: rule, from, due } = lastDayOfPenalty(state, period);
        return [{ claimPeriodId: period.id, rule, from, due, because: null }];
      }),
    );
  },
);
