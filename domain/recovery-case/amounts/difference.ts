import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { decisionIsContestable } from '../acts/decision-act.ts';
import { amountDecided, amountPursued } from '../pursuit.ts';
import type { Transition } from '../recovery-case.ts';
import { setDecisionAside } from './set-aside.ts';

/** The decided amount is paid, its remedies are over, and more is claimed: the difference needs its own decision. */
export function isMoreClaimedThanDecided(state: RecoveryCaseState): boolean {
  return remediesAreOver(state) && amountDecided(state) === 0 && amountPursued(state) > 0;
}

/** Begins the further decision with its own advance notice; what belonged to the paid one is over. */
export function decideTheDifference(t: Transition): void {
  setDecisionAside(t);
  t.alert(message('decided-amount-paid'));
  t.moveTo('recovery-decision');
}

/** Whether the decision is beyond challenge: its window has opened, or a judgment stands in its place (A19, J1). */
function remediesAreOver(state: RecoveryCaseState): boolean {
  const { decision, judgment } = state;
  if (decision === null) return false;
  return decision.remedyEnded !== null || (judgment !== null && !decisionIsContestable(state));
}
