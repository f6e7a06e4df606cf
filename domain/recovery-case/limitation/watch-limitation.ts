import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { restingOn } from '../resting-on.ts';
import { runsFrom } from './agreed-instalments.ts';
import { claimsAfter, earliestClaim } from './claim-limitations.ts';
import { lastDayOfClaim, lastDayOfPenalty } from './limitation-days.ts';
import type { Limitation, LimitationStanding } from './limitation-state.ts';
import { followLimitation } from './limitation-timer.ts';
import { earliestPenalty, penaltiesToday } from './penalty-limitations.ts';
import { isSomethingUndone, passedOver } from './recounted-claims.ts';
import { proceedingsPending, restartingActs, type RestartingAct } from './restarting-acts.ts';
import { undoneSince, type Undone } from './undone.ts';
import { inAllOf, liesIn, stretchOf, type Stretch } from './standing.ts';

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
  const undone = undoneSince(before, t.state);
  const nothingHappened = acts.length === 0 && !isSomethingUndone(undone);
  if (!nothingHappened || !standsAsKept(t, pending)) takeUp(t, acts, undone, pending);
  if (before.confirmation === null && t.state.confirmation !== null) sayWhatIsBarred(t);
  followLimitation(t, 'claim-limitation', earliestClaim(t.state));
  followLimitation(t, 'penalty-limitation', earliestPenalty(t));
}

function takeUp(t: Transition, acts: readonly RestartingAct[], undone: Undone, pending: boolean): void {
  const { interruptedSince, financialHarm } = t.state.limitation ?? { interruptedSince: null, financialHarm: null };
  const claims = claimsAfter(t, acts, undone, pending);
  const over = passedOver(t, claims, acts, undone);
  t.change({
    limitation: {
      claims,
      ...(over.length === 0 ? {} : { passedOver: over }),
      penalties: penaltiesToday(t),
      interruptedSince: pending ? (interruptedSince ?? t.today) : null,
      financialHarm,
    },
  });
}

/** Whether the limitation stands today as it was taken up last, where nothing has happened to it since but time. */
function standsAsKept(t: Transition, pending: boolean): boolean {
  const { limitation } = t.state;
  if (limitation === null || (limitation.interruptedSince !== null) !== pending) return false;
  const stretch = stretchAsKept(t.state);
  return stretch !== null && liesIn(t.today, stretch);
}

/** Most of what happens to a case leaves its limitation alone: null where it has to be taken up all the same. */
const stretchAsKept = restingOn(
  ['claimPeriods', 'limitation', 'agreement', 'calendar', 'officeSettings', 'rulebook'],
  (state): Stretch | null => {
    const { limitation, claimPeriods } = state;
    if (limitation === null || limitation.claims.length !== claimPeriods.length) return null;
    const stretches: Stretch[] = [];
    for (const [index, period] of claimPeriods.entries()) {
      const claim = limitation.claims[index];
      const penalty = limitation.penalties[index];
      if (claim?.claimPeriodId !== period.id || penalty?.claimPeriodId !== period.id) return null;
      if (claim.from !== runsFrom(state, claim)) return null;
      if ((claim.standing === 'interrupted') !== (limitation.interruptedSince !== null)) return null;
      stretches.push(
        stretchOf(state, 'D6.warning', claim.standing, lastDayOfClaim(state, period, claim)),
        stretchOf(state, 'B5.warning', penalty.standing, lastDayOfPenalty(state, period)),
      );
    }
    return inAllOf(stretches);
  },
);

/** What had run out before anybody could act is said once, on confirmation. */
function sayWhatIsBarred(t: Transition): void {
  const { limitation, confirmation } = t.state;
  const claims = expired(limitation?.claims);
  const penalties = confirmation?.suspicion === 'none' ? '' : expired(limitation?.penalties);
  if (claims !== '') t.alert(message('claim-limitation-had-run-out', { claimPeriods: claims }));
  if (penalties !== '') t.alert(message('penalty-limitation-had-run-out', { claimPeriods: penalties }));
}

function expired(entries: Limitation['claims'] | Limitation['penalties'] | undefined): string {
  const isExpired = (each: { readonly standing: LimitationStanding }): boolean => each.standing === 'expired';
  return (entries ?? [])
    .filter(isExpired)
    .map(({ claimPeriodId }) => claimPeriodId)
    .join(', ');
}
