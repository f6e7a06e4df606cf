import { laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { agreementInForce } from '../stages/agreement-in-force.ts';
import type { ClaimLimitation, LimitationRestart } from './limitation-state.ts';

type Restarted = Pick<ClaimLimitation, 'knownOn' | 'restarts'>;

/** Day of the last act by which the limitation of a claim began anew; without any, the day on which it was known. */
export function lastActOn({ knownOn, restarts }: Restarted): PlainDate {
  return restarts.at(-1)?.on ?? knownOn;
}

/**
 * The agreement whose instalments the limitation of a claim follows (CC 189), as an act of this claim: the one in force,
 * unless the claim was raised after it and is no part of it. Null where it follows none.
 */
export function agreedInstalments(
  state: Pick<RecoveryCaseState, 'agreement'>,
  { restarts }: Restarted,
): LimitationRestart | null {
  const inForce = agreementInForce(state);
  const agreed = restarts.findLast(({ ground }) => ground === 'instalments');
  return inForce !== null && agreed?.on === inForce.concludedOn ? agreed : null;
}

/** Day from which the limitation of a claim runs: the last instalment of its plan, else the last act. */
export function runsFrom(state: Pick<RecoveryCaseState, 'agreement'>, claim: Restarted): PlainDate {
  const acted = lastActOn(claim);
  const last = agreementInForce(state)?.instalments.at(-1);
  return last === undefined || agreedInstalments(state, claim) === null ? acted : laterOf(acted, last.dueOn);
}

/**
 * After the days of a plan have moved: the limitation that follows it, and where its clock starts. The clock is counted
 * with all others.
 */
export function followMovedPlan(t: Transition): void {
  const { limitation, agreement } = t.state;
  if (limitation === null || agreement === null) return;
  const claims = limitation.claims.map((claim): ClaimLimitation => ({ ...claim, from: runsFrom(t.state, claim) }));
  t.change({ limitation: { ...limitation, claims } });
  for (const clock of t.state.deadlines.filter(ofPurpose('claim-limitation'))) {
    const before = limitation.claims.find(({ claimPeriodId }) => claimPeriodId === clock.subject);
    const after = claims.find(({ claimPeriodId }) => claimPeriodId === clock.subject);
    if (after !== undefined && clock.from === before?.from) t.putDeadline({ ...clock, from: after.from });
  }
}
