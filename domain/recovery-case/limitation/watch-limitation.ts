import { earlierOf, isAfter, isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { endDeadlines, ofPurpose } from '../clocks.ts';
import type { Transition } from '../transition.ts';
import { lastDayOfClaim, lastDayOfPenalty, nearFrom } from './limitation-days.ts';
import type { ClaimLimitation, Limitation, LimitationStanding } from './limitation-state.ts';
import { followLimitation, type WatchedLimitation } from './limitation-timer.ts';
import { proceedingsPending, restartingActs, type RestartingAct } from './restarting-acts.ts';

const limitationClocks = ofPurpose(
  'claim-limitation',
  'claim-limitation-warning',
  'penalty-limitation',
  'penalty-limitation-warning',
);

/**
 * Limitation (时效), from the confirmation of the overpayment until the case closes. The claim for each period runs from
 * the day on which it was found (CC 188: the agency knew or should have known), and anew with every demand, admission or
 * part payment; while a court has the matter it waits; agreed instalments let it run from the last of them (D6). A penalty
 * runs from the end of the act, and nothing restarts it (B5). One clock of each kind is set, for the earliest last day.
 */
export function watchLimitation(t: Transition, before: RecoveryCaseState): void {
  if (t.state.confirmation === null) return;
  if (t.state.closing !== null || ['awaiting-police-report', 'refund-due'].includes(t.state.stage))
    return endDeadlines(t, limitationClocks, 'cancelled');
  const acts = restartingActs(t, before);
  const pending = proceedingsPending(t.state);
  const limitation = begun(t);
  t.change({ limitation });
  t.change({
    limitation: {
      ...limitation,
      interruptedSince: pending ? (limitation.interruptedSince ?? t.today) : null,
      claims: t.state.claimPeriods.map((period) => claimAfter(t, period, acts, pending)),
      penalties: t.state.claimPeriods.map((period) => penaltyAfter(t, period)),
    },
  });
  if (before.limitation === null) sayWhatIsBarred(t);
  followLimitation(t, 'claim-limitation', earliestClaim(t));
  followLimitation(t, 'penalty-limitation', earliestPenalty(t));
}

/** What had run out before anybody could act is said once, on confirmation. */
function sayWhatIsBarred(t: Transition): void {
  const { limitation, confirmation } = t.state;
  const expired = (each: { readonly standing: LimitationStanding }): boolean => each.standing === 'expired';
  const ids = (of: readonly { readonly claimPeriodId: string }[]): string =>
    of.map(({ claimPeriodId }) => claimPeriodId).join(', ');
  const claims = limitation?.claims.filter(expired) ?? [];
  const penalties = confirmation?.suspicion === 'none' ? [] : (limitation?.penalties.filter(expired) ?? []);
  if (claims.length > 0)
    t.alert(
      `Limitation of the claim for ${ids(claims)} had run out before: the debtor may refuse to perform in a civil suit.`,
    );
  if (penalties.length > 0)
    t.alert(`Limitation of a penalty for ${ids(penalties)} had run out: no penalty unless the act was found before.`);
}

function begun(t: Transition): Limitation {
  return t.state.limitation ?? { claims: [], penalties: [], interruptedSince: null, financialHarm: null };
}

function claimAfter(
  t: Transition,
  period: ClaimPeriod,
  acts: readonly RestartingAct[],
  pending: boolean,
): ClaimLimitation {
  const known = t.state.limitation?.claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
  const claim = acts.reduce((claimed, act) => restarted(t, period, claimed, act), known ?? newClaim(t, period));
  return { ...claim, standing: pending ? 'interrupted' : standingOf(t, 'D6.warning', lastDay(t, period, claim)) };
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
  const outrun = claim.standing !== 'interrupted' && isAfter(restart.on, lastDay(t, period, claim));
  if (outrun && !revives) return claim;
  const earlier = restart.ground === 'deduction' && claim.restarts.at(-1)?.ground === 'deduction' ? -1 : undefined;
  return { ...claim, from: restart.from, restarts: [...claim.restarts.slice(0, earlier), restart] };
}

function penaltyAfter(t: Transition, period: ClaimPeriod): Limitation['penalties'][number] {
  const { due } = lastDayOfPenalty(t.state, period);
  return { claimPeriodId: period.id, standing: standingOf(t, 'B5.warning', due) };
}

function standingOf(
  t: Transition,
  warning: 'D6.warning' | 'B5.warning',
  due: PlainDate,
): Exclude<LimitationStanding, 'interrupted'> {
  if (isBefore(due, t.today)) return 'expired';
  return isBefore(t.today, nearFrom(t.state, warning, due)) ? 'running' : 'near';
}

function earliestClaim(t: Transition): WatchedLimitation | null {
  const claims = t.state.limitation?.claims ?? [];
  const watched = t.state.claimPeriods.flatMap((period): readonly WatchedLimitation[] => {
    const claim = claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
    if (claim === undefined || !isOwed(t, period) || claim.standing === 'expired' || claim.standing === 'interrupted')
      return [];
    const { period: rule, from, due } = lastDayOfClaim(t.state, period, claim);
    return [{ claimPeriodId: period.id, rule, from, due, because: claim.restarts.at(-1) ?? null }];
  });
  return earliest(watched);
}

/** A penalty is watched where fraud is suspected, until one has been proposed. */
function earliestPenalty(t: Transition): WatchedLimitation | null {
  const { confirmation, limitation } = t.state;
  if (confirmation === null || confirmation.suspicion === 'none' || penaltyProposed(t)) return null;
  const expired = new Set(
    limitation?.penalties.filter(({ standing }) => standing === 'expired').map(({ claimPeriodId }) => claimPeriodId),
  );
  const watched = t.state.claimPeriods
    .filter(({ id }) => !expired.has(id))
    .map((period): WatchedLimitation => {
      const { period: rule, from, due } = lastDayOfPenalty(t.state, period);
      return { claimPeriodId: period.id, rule, from, due, because: null };
    });
  return earliest(watched);
}

function penaltyProposed(t: Transition): boolean {
  return t.state.documents.some(({ kind }) => kind === 'penalty-advance-notice');
}

function earliest(watched: readonly WatchedLimitation[]): WatchedLimitation | null {
  return watched.toSorted((one, other) => one.due.localeCompare(other.due))[0] ?? null;
}

function isOwed(t: Transition, { id }: ClaimPeriod): boolean {
  return t.state.balances.some(({ claimId, outstanding }) => claimId === id && outstanding > 0);
}

function lastDay(t: Transition, period: ClaimPeriod, claim: ClaimLimitation): PlainDate {
  return lastDayOfClaim(t.state, period, claim).due;
}
