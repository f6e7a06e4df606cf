import { earlierOf } from '../../calendar/plain-date.ts';
import { balanceOf } from '../balance-of.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { restingOn } from '../resting-on.ts';
import type { Transition } from '../recovery-case.ts';
import { agreedInstalments, runsFrom } from './agreed-instalments.ts';
import { lastDayOfClaim } from './limitation-days.ts';
import type { ClaimLimitation } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import type { RestartingAct } from './restarting-acts.ts';
import { isSomethingUndone, recountedClaim } from './recounted-claims.ts';
import { restarted } from './restarted-claim.ts';
import { earliest, standingOf } from './standing.ts';
import type { Undone } from './undone.ts';

/** The limitation of the claims for all periods after what has happened; one of which nothing changes is the same object. */
export function claimsAfter(
  t: Transition,
  acts: readonly RestartingAct[],
  undone: Undone,
  pending: boolean,
): readonly ClaimLimitation[] {
  const { state } = t;
  const known = claimsByPeriod(state);
  return state.claimPeriods.map((period) => {
    const claim = known.get(period.id) ?? newClaim(t, period);
    const acted = isSomethingUndone(undone)
      ? recountedClaim(t, period, claim, acts, undone)
      : acts.reduce((each, act) => restarted(t, period, each, act), followingPlan(t, claim));
    const { due } = lastDayOfClaim(state, period, acted);
    const standing = pending ? 'interrupted' : standingOf(t, 'D6.warning', due);
    return acted === claim && standing === claim.standing ? claim : { ...acted, standing };
  });
}

/** The limitation of each claim period that has one, by the id of the period. */
export const claimsByPeriod = restingOn(
  ['claimPeriods', 'limitation'],
  ({ limitation }): ReadonlyMap<string, ClaimLimitation> =>
    new Map((limitation?.claims ?? []).map((claim) => [claim.claimPeriodId, claim])),
);

/** The claim that is barred first, of those of which something is owed. */
export const earliestClaim = restingOn(
  ['balances', 'limitation', 'claimPeriods', 'agreement', 'calendar', 'officeSettings', 'rulebook'],
  (state): WatchedLimitation | null => {
    const claims = claimsByPeriod(state);
    return earliest(
      state.claimPeriods.flatMap((period): readonly WatchedLimitation[] => {
        const claim = claims.get(period.id);
        if (claim === undefined || (balanceOf(state, period.id)?.outstanding ?? 0) === 0) return [];
        if (claim.standing === 'expired' || claim.standing === 'interrupted') return [];
        const { period: rule, from, due } = lastDayOfClaim(state, period, claim);
        const because = agreedInstalments(state, claim) ?? claim.restarts.at(-1) ?? null;
        return [{ claimPeriodId: period.id, rule, from, due, because }];
      }),
    );
  },
);

/** The claim with the day that it runs from by the plan that is in force now. */
function followingPlan(t: Transition, claim: ClaimLimitation): ClaimLimitation {
  const from = runsFrom(t.state, claim);
  return from === claim.from ? claim : { ...claim, from };
}

/** A period that was claimed from the start was known when the case was found; one added later is known since today. */
function newClaim(t: Transition, { id }: ClaimPeriod): ClaimLimitation {
  const { opening, openedOn } = t.state;
  const fromTheStart = opening.claimPeriods.some((period) => period.id === id);
  const knownOn = fromTheStart ? earlierOf(opening.foundOn, openedOn) : t.today;
  return { claimPeriodId: id, knownOn, from: knownOn, restarts: [], standing: 'running' };
}
