import type { ClaimPeriod } from '../claim-period.ts';
import type { Transition } from '../transition.ts';
import { lastDayOfPenalty } from './limitation-days.ts';
import type { PenaltyLimitation } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import { earliest, standingOf, type Dated } from './standing.ts';

/** The limitation of a penalty for the act of a period as it stands today, with its days. */
export function penaltyAfter(t: Transition, period: ClaimPeriod): Dated<PenaltyLimitation> {
  const days = lastDayOfPenalty(t.state, period);
  return { entry: { claimPeriodId: period.id, standing: standingOf(t, 'B5.warning', days.due) }, days };
}

/** The penalty that is barred first: watched where fraud is suspected, until a penalty has been proposed. */
export function earliestPenalty(
  t: Transition,
  penalties: readonly Dated<PenaltyLimitation>[],
): WatchedLimitation | null {
  const { confirmation, documents } = t.state;
  if (confirmation === null || confirmation.suspicion === 'none') return null;
  if (documents.some(({ kind }) => kind === 'penalty-advance-notice')) return null;
  return earliest(
    penalties.flatMap(({ entry, days }): readonly WatchedLimitation[] =>
      days === null || entry.standing === 'expired'
        ? []
        : [
            {
              claimPeriodId: entry.claimPeriodId,
              rule: days.period,
              from: days.from,
              due: days.due,
              because: null,
            },
          ],
    ),
  );
}
