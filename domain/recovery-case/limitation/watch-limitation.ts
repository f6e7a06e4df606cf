import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, ofPurpose } from '../clocks.ts';
import type { Transition } from '../transition.ts';
import { claimsAfter, earliestClaim } from './claim-limitations.ts';
import type { Limitation, LimitationStanding } from './limitation-state.ts';
import { followLimitation } from './limitation-timer.ts';
import { earliestPenalty, penaltiesToday } from './penalty-limitations.ts';
import { proceedingsPending, restartingActs } from './restarting-acts.ts';

const limitationClocks = ofPurpose(
  'claim-limitation',
  'claim-limitation-warning',
  'penalty-limitation',
  'penalty-limitation-warning',
);

/**
 * Limitation (时效), from the first confirmation of the overpayment until the case closes. The claim for each period runs
 * from the day on which it was found (CC 188: the agency knew or should have known), and anew with every demand, admission
 * or part payment; while a court has the matter it waits; agreed instalments let it run from the last of them (D6). A
 * penalty runs from the end of the act, and nothing restarts it (B5). One clock of each kind is set, for the earliest last
 * day.
 */
export function watchLimitation(t: Transition, before: RecoveryCaseState): void {
  if (t.state.confirmation === null && t.state.limitation === null) return;
  if (t.state.closing !== null || ['awaiting-police-report', 'refund-due'].includes(t.state.stage))
    return endDeadlines(t, limitationClocks, 'cancelled');
  const acts = restartingActs(t, before);
  const pending = proceedingsPending(t.state);
  const { interruptedSince, financialHarm } = t.state.limitation ?? { interruptedSince: null, financialHarm: null };
  keep(t, {
    claims: claimsAfter(t, before, acts, pending),
    penalties: penaltiesToday(t),
    interruptedSince: pending ? (interruptedSince ?? t.today) : null,
    financialHarm,
  });
  if (before.confirmation === null && t.state.confirmation !== null) sayWhatIsBarred(t);
  followLimitation(t, 'claim-limitation', earliestClaim(t.state));
  followLimitation(t, 'penalty-limitation', earliestPenalty(t));
}

/** Most of what happens to a case leaves its limitation as it is: then it stays the same object, with what rests on it. */
function keep(t: Transition, limitation: Limitation): void {
  const before = t.state.limitation;
  const isSame =
    before !== null &&
    isSameList(before.claims, limitation.claims) &&
    isSameList(before.penalties, limitation.penalties) &&
    before.interruptedSince === limitation.interruptedSince;
  if (!isSame) t.change({ limitation });
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** What had run out before anybody could act is said once, on confirmation. */
function sayWhatIsBarred(t: Transition): void {
  const { limitation, confirmation } = t.state;
  const claims = expired(limitation?.claims);
  const penalties = confirmation?.suspicion === 'none' ? '' : expired(limitation?.penalties);
  if (claims !== '')
    t.alert(
      `Limitation of the claim for ${claims} had run out before: the debtor may refuse to perform in a civil suit.`,
    );
  if (penalties !== '')
    t.alert(`Limitation of a penalty for ${penalties} had run out: no penalty unless the act was found before.`);
}

function expired(entries: Limitation['claims'] | Limitation['penalties'] | undefined): string {
  const isExpired = (each: { readonly standing: LimitationStanding }): boolean => each.standing === 'expired';
  return (entries ?? [])
    .filter(isExpired)
    .map(({ claimPeriodId }) => claimPeriodId)
    .join(', ');
}
