import { earlierOf, isAfter } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Transition } from '../transition.ts';
import { agreedInstalments, lastActOn, runsFrom } from './agreed-instalments.ts';
import { lastDayOfClaim } from './limitation-days.ts';
import type { ClaimLimitation } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import type { RestartingAct } from './restarting-acts.ts';
import { withoutReversed } from './reversed-payments.ts';
import { earliest, standingOf, type Dated } from './standing.ts';

/** The limitation of the claim for a period after what has happened, with its days. */
export function claimAfter(
  t: Transition,
  period: ClaimPeriod,
  before: RecoveryCaseState,
  acts: readonly RestartingAct[],
  pending: boolean,
): Dated<ClaimLimitation> {
  const known = t.state.limitation?.claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
  const standing = known === undefined ? newClaim(t, period) : unreversed(t, before, known);
  const acted = acts.reduce((claim, act) => restarted(t, period, claim, act), standing);
  const claim = { ...acted, from: runsFrom(t.state, acted) };
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
              because: agreedInstalments(t.state, entry) ?? entry.restarts.at(-1) ?? null,
            },
          ],
    ),
  );
}

function unreversed(t: Transition, before: RecoveryCaseState, claim: ClaimLimitation): ClaimLimitation {
  const standing = withoutReversed(claim.restarts, before, t.state);
  const restarts = standing.filter(({ ground }) => ground !== 'acceleration' || !defaultWasNone(t, before));
  return { ...claim, restarts, from: runsFrom(t.state, { ...claim, restarts }) };
}

/** The whole balance never fell due: an instalment had been paid in time. */
function defaultWasNone(t: Transition, { agreement: before }: RecoveryCaseState): boolean {
  const { agreement } = t.state;
  return before?.status === 'defaulted' && before.accelerationAgreed && agreement?.status === 'concluded';
}

/** A period that was claimed from the start was known when the case was found; one added later is known since today. */
function newClaim(t: Transition, { id }: ClaimPeriod): ClaimLimitation {
  const { opening, openedOn } = t.state;
  const fromTheStart = opening.claimPeriods.some((period) => period.id === id);
  const knownOn = fromTheStart ? earlierOf(opening.foundOn, openedOn) : t.today;
  return { claimPeriodId: id, knownOn, from: knownOn, restarts: [], standing: 'running' };
}

/**
 * A restart takes a limitation that has run out away only where it may. While instalments run, of what is done beside them
 * the last is kept, since the limitation runs from there should the agreement end; likewise of deductions in a row.
 */
function restarted(t: Transition, period: ClaimPeriod, claim: ClaimLimitation, act: RestartingAct): ClaimLimitation {
  const { revives, ...restart } = act;
  if (restart.ground !== 'instalments' && !isAfter(restart.on, lastActOn(claim))) return claim;
  const outrun = claim.standing !== 'interrupted' && isAfter(restart.on, lastDayOfClaim(t.state, period, claim).due);
  if (outrun && !revives) return claim;
  const last = claim.restarts.at(-1);
  const agreed = agreedInstalments(t.state, claim);
  const besideInstalments = agreed !== null && last !== agreed && restart.ground !== 'instalments';
  const nextInARow = last?.ground === 'deduction' && restart.ground === 'deduction';
  const kept = besideInstalments || nextInARow ? claim.restarts.slice(0, -1) : claim.restarts;
  const acted = { ...claim, restarts: [...kept, restart] };
  return { ...acted, from: runsFrom(t.state, acted) };
}

function isOwed(t: Transition, { claimPeriodId }: ClaimLimitation): boolean {
  return t.state.balances.some(({ claimId, outstanding }) => claimId === claimPeriodId && outstanding > 0);
}
