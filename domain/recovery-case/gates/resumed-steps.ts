import { fileCourtApplication } from '../court/court-application.ts';
import { transferToPolice } from '../police/head-decision.ts';
import { decideApprovedPenalty, penaltyReviewed } from '../penalties/penalty-decision.ts';
import { issueDecision } from '../stages/recovery-decision.ts';
import type { Transition } from '../recovery-case.ts';
import type { GatedStepOfItsOwn } from './own-step.ts';

/** Takes a step of the system's own that a second person has approved. */
export function resumeStep(t: Transition, act: GatedStepOfItsOwn): void {
  switch (act.kind) {
    case 'issue-decision':
      return issueDecision(t);
    case 'file-court-application':
      return fileCourtApplication(t, act.reasonForDelay);
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
