import { decideTheDifference, isMoreClaimedThanDecided } from '../amounts/difference.ts';
import { hasFallen } from '../benefit-acts/benefit-acts.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { decisionIsContestable } from '../acts/decision-act.ts';
import type { Transition } from '../recovery-case.ts';
import { planWithholding } from './withholding-plan.ts';

/**
 * The next rung for a debtor who does not pay: with a judgment that confirms the decision, the judgment is enforced once
 * nobody has a remedy left; with a decision already issued, the ladder goes on where the decision stands, or with a
 * further decision where all that was decided is paid; otherwise what is owed is withheld from a benefit that is still
 * drawn, and where none is drawn or withholding would take too long, a Recovery Decision is prepared.
 */
export function moveUpTheLadder(t: Transition): void {
  if (isMoreClaimedThanDecided(t.state)) return decideTheDifference(t);
  t.moveTo(decisionStage(t.state) ?? (canWithhold(t) ? 'withholding' : 'recovery-decision'));
}

function decisionStage(state: RecoveryCaseState): 'recovery-decision' | 'demand' | 'court-application' | null {
  const { decision, judgment } = state;
  if (judgment !== null && !decisionIsContestable(state)) return 'court-application';
  if (decision === null || decision.documentId === null) return null;
  return decision.remedyEnded === null ? 'recovery-decision' : 'demand';
}

function canWithhold(t: Transition): boolean {
  const benefit = t.state.confirmation?.continuingBenefit ?? null;
  if (benefit === null || hasFallen(t.state, 'withholding')) return false;
  const plan = planWithholding(t, benefit);
  if (plan.kind === 'possible') return true;
  t.say('alert', plan.reason);
  return false;
}
