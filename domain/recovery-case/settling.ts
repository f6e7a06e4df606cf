import { branches } from './branches.ts';
import { endOvertakenServices } from './service/service-attempts.ts';
import { settleMoney } from './settling-money.ts';
import { goOnWithDemand } from './stages/demand.ts';
import { goOnWithDecision, openWindowWhenRemediesAreOver } from './stages/recovery-decision.ts';
import { goOnWithWithholding } from './stages/withholding.ts';
import { endOutlastingHold } from './steering/hold-of-case.ts';
import type { Destination, Transition } from './recovery-case.ts';

/** Brings the case to rest: money first, then where the rules want it to go, and what has become possible by that. */
export function settle(t: Transition, moveOn: () => void): void {
  for (const { beforeMoney } of branches) beforeMoney?.(t);
  settleMoney(t);
  moveOn();
  openWindowWhenRemediesAreOver(t);
  endOutlastingHold(t);
  goOnWithDecision(t);
  goOnWithDemand(t);
  goOnWithWithholding(t);
  moveOn();
  for (const { atRest } of branches) atRest?.(t);
  endOvertakenServices(t);
}

/** Where the rules want the case to go, or where it has to because of a branch, such as when nobody owes. */
export function destination(t: Transition): Destination | null {
  const wanted = t.takeDestination();
  if (wanted?.kind === 'close') return wanted;
  for (const { detour } of branches) {
    const stage = detour?.(t.state, wanted?.stage ?? t.state.stage) ?? null;
    if (stage !== null) return { kind: 'stage', stage };
  }
  return wanted;
}
