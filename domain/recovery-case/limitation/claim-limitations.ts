import { earlierOf, isAfter } from '../../calendar/plain-date.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Transition } from '../transition.ts';
import { lastDayOfClaim } from './limitation-days.ts';
import type { ClaimLimitation } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import type { RestartingAct } from './restarting-acts.ts';
import { earliest, standingOf, type Dated } from './standing.ts';

/** The limitation of the claim for a period after what has happened, with its days. */
export function claimAfter(
  t: Transition,
  period: ClaimPeriod,
  acts: readonly RestartingAct[],
  pending: boolean,
): Dated<ClaimLimitation> {
  const known = t.state.limitation?.claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
  const claim = acts.reduce((claimed, act) => restarted(t, period, claimed, act), known ?? newClaim(t, period));
  if (pending) return { entry: { ...claim, standing: 'interrupted' }, days: null };
  const days = lastDayOfClaim(t.state, period, claim);
  return { entry: { ...claim, standing: standingOf(t, 'D6.warning', days.due) }, days };
}

/** The claim that is barred first, of those of which something is owed. */
export function earliestClaim(t: Transition, claims: readonly Dated<ClaimLimitation>[]): WatchedLimitation | null {
  return earliest(
    claims.flatMap(({ entry, days }): readonly WatchedLimitation[] =>
      days === null || entry.standing === 'expired' || !isOwed(t, entry)
        ? []
        : [
            {
              claimPeriodId: entry.claimPeriodId,
              rule: days.period,
              from: days.from,
              due: days.due,
              because: entry.restarts.at(-1) ?? null,
            },
          ],
    ),
  );
}

/** A period that was claimed from the start was known when the case was found; one added later is known since today. */
function newClaim(t: Transition, { id }: ClaimPeriod): ClaimLimitation {
  const { opening, openedOn } = t.state;
  const fromTheStart = opening.claimPeriods.some((period) => period.id === id);
  const knownOn = fromTheStart ? earlierOf(opening.foundOn, openedOn) : t.today;
  return { claimPeriodId: id, knownOn, from: knownOn, restarts: [], standing: 'running' };
}

/** A restart only ever moves the limitation on, and takes a limitation that has run out away only where it may. */
function restarted(t: Transition, period: ClaimPeriod, claim: ClaimLimitation, act: RestartingAct): ClaimLimitation {
  const { revives, ...restart } = act;
  if (!isAfter(restart.from, claim.from)) return claim;
  const outrun = claim.standing !== 'interrupted' && isAfter(restart.on, lastDayOfClaim(t.state, period, claim).due);
  if (outrun && !revives) return claim;
  const earlier = restart.ground === 'deduction' && claim.restarts.at(-1)?.ground === 'deduction' ? -1 : undefined;
  return { ...claim, from: restart.from, restarts: [...claim.restarts.slice(0, earlier), restart] };
}

function isOwed(t: Transition, { claimPeriodId }: ClaimLimitation): boolean {
  return t.state.balances.some(({ claimId, outstanding }) => claimId === claimPeriodId && outstanding > 0);
}
