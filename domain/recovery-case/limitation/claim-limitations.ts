import { earlierOf, isAfter } from '../../calendar/plain-date.ts';
import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import { balanceOf } from '../balance-of.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { restingOn } from '../resting-on.ts';
import type { Transition } from '../recovery-case.ts';
import { agreedInstalments, lastActOn, runsFrom } from './agreed-instalments.ts';
import { lastDayOfClaim } from './limitation-days.ts';
import type { ClaimLimitation, LimitationRestart } from './limitation-state.ts';
import type { WatchedLimitation } from './limitation-timer.ts';
import type { RestartingAct } from './restarting-acts.ts';
import { correctedServices, withoutCorrected } from './corrected-services.ts';
import { reversedSince, withoutReversed } from './reversed-payments.ts';
import { earliest, standingOf } from './standing.ts';

/** What had restarted claims and has turned out not to have happened. */
export interface Undone {
  readonly reversed: readonly MoneyMovement[];
  /** The whole balance never fell due: an instalment had been paid in time. */
  readonly defaultWasNone: boolean;
  /** Services that were on another day, or were none. */
  readonly corrected: readonly Pick<LimitationRestart, 'on' | 'act'>[];
}

export function undoneSince(before: RecoveryCaseState, after: RecoveryCaseState): Undone {
  const { moneyMovements, agreement } = after;
  const wasDue = before.agreement?.status === 'defaulted' && before.agreement.accelerationAgreed;
  return {
    reversed: reversedSince(before, { moneyMovements }),
    defaultWasNone: wasDue && agreement?.status === 'concluded',
    corrected: correctedServices(before, after),
  };
}

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
    const acted = acts.reduce((each, act) => restarted(t, period, each, act), withoutUndone(t, claim, undone));
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
  ['balances', 'limitation', 'claimPeriods', 'agreement', 'calendar', 'officeSettings', 'opening'],
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

function withoutUndone(t: Transition, claim: ClaimLimitation, undone: Undone): ClaimLimitation {
  const standing = withoutCorrected(withoutReversed(claim.restarts, undone.reversed, t.state), undone.corrected);
  const restarts = undone.defaultWasNone ? standing.filter(({ ground }) => ground !== 'acceleration') : standing;
  const from = runsFrom(t.state, { ...claim, restarts });
  return restarts === claim.restarts && from === claim.from ? claim : { ...claim, restarts, from };
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
 * the last is kept, since the limitation runs from there should the agreement end; likewise of money that came in in a row.
 */
function restarted(t: Transition, period: ClaimPeriod, claim: ClaimLimitation, act: RestartingAct): ClaimLimitation {
  const { revives, ...restart } = act;
  if (restart.ground !== 'instalments' && !isAfter(restart.on, lastActOn(claim))) return claim;
  const outrun = claim.standing !== 'interrupted' && isAfter(restart.on, lastDayOfClaim(t.state, period, claim).due);
  if (outrun && !revives) return claim;
  const last = claim.restarts.at(-1);
  const agreed = agreedInstalments(t.state, claim);
  const besideInstalments = agreed !== null && last !== agreed && restart.ground !== 'instalments';
  const nextInARow = isByMoney(restart) && last?.ground === restart.ground;
  const kept = besideInstalments || nextInARow ? claim.restarts.slice(0, -1) : claim.restarts;
  const acted = { ...claim, restarts: [...kept, restart] };
  return { ...acted, from: runsFrom(t.state, acted) };
}

function isByMoney({ ground }: LimitationRestart): boolean {
  return ground === 'deduction' || ground === 'part-payment';
}
