import type { Branch } from '../branch.ts';
import { closeCharges, followPenaltiesAgain } from './penalty-collection.ts';
import { onPenaltyDecisionServed } from './penalty-decision.ts';
import { onPenaltyNoticeServed } from './penalty-proposal.ts';
import { refuseWhilePenaltyRemedyPending } from './penalty-steps.ts';

/** Fines (罚款), their surcharge, and late fees. */
export const penaltyBranch = {
  unopened: { penalties: [], charges: [] },
  onServed: { 'penalty-advance-notice': onPenaltyNoticeServed, 'penalty-decision': onPenaltyDecisionServed },
  refusesClosing: refuseWhilePenaltyRemedyPending,
  ends: closeCharges,
  goesOn: followPenaltiesAgain,
} as const satisfies Branch;
