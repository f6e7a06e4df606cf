import { executeByItself } from '../court/civil-execution.ts';
import { applyByItself, fileCourtApplication } from '../court/court-application.ts';
import { transferToPolice } from '../police/head-decision.ts';
import { decideApprovedPenalty, penaltyReviewed } from '../penalties/penalty-decision.ts';
import { decideWhenHeard, issueDecision } from '../stages/recovery-decision.ts';
import type { Transition } from '../recovery-case.ts';
import type { GatedStepOfItsOwn } from './own-step.ts';

/** Takes a step of the system's own that a second person has approved. */
export function resumeStep(t: Transition, act: GatedStepOfItsOwn): void {
  switch (act.kind) {
    case 'issue-decision':
      return issueDecision(t);
    case 'file-court-application':
      return fileCourtApplication(t, act.reasonForDelay);
    case 'apply-for-civil-execution':
      return executeByItself(t);
    case 'transfer-to-police':
      return transferToPolice(t);
    case 'review-penalty':
      return penaltyReviewed(t, act.actId);
    case 'decide-penalty':
      return decideApprovedPenalty(t, act.actId);
    default:
      act satisfies never;
  }
}

/** Takes a step of the system's own that was stopped: where the office wants that, it waits for a second person now. */
export function takeOwnStep(t: Transition, step: GatedStepOfItsOwn): void {
  switch (step.kind) {
    case 'issue-decision':
      return decideWhenHeard(t);
    case 'file-court-application':
      return applyByItself(t);
    case 'apply-for-civil-execution':
      return executeByItself(t);
    case 'transfer-to-police':
    case 'review-penalty':
    case 'decide-penalty':
      return;
    default:
      step satisfies never;
  }
}
