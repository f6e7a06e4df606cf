import type { PlainDate } from '../../calendar/plain-date.ts';
import { ofPurpose } from '../clocks.ts';
import type { Transition } from '../transition.ts';
import type { ClaimLimitation, LimitationRestart } from './limitation-state.ts';

/**
 * A limitation that runs from the last instalment (CC 189) runs from where that day has been moved to. Its clock starts
 * there as well; it is counted again with all others.
 */
export function moveLimitationWithPlan(t: Transition, from: PlainDate, to: PlainDate): void {
  const { limitation } = t.state;
  if (limitation === null || from === to) return;
  const claims = limitation.claims.map((claim) => movedWithPlan(claim, from, to));
  const moved = claims.filter((claim, index) => claim.from !== limitation.claims[index]?.from);
  t.change({ limitation: { ...limitation, claims } });
  for (const clock of t.state.deadlines.filter(ofPurpose('claim-limitation')))
    if (clock.from === from && moved.some(({ claimPeriodId }) => claimPeriodId === clock.subject))
      t.putDeadline({ ...clock, from: to });
}

function movedWithPlan(claim: ClaimLimitation, from: PlainDate, to: PlainDate): ClaimLimitation {
  const isOfPlan = (restart: LimitationRestart | undefined): boolean =>
    restart?.ground === 'instalments' && restart.from === from;
  return {
    ...claim,
    from: isOfPlan(claim.restarts.at(-1)) ? to : claim.from,
    restarts: claim.restarts.map((restart) => (isOfPlan(restart) ? { ...restart, from: to } : restart)),
  };
}
