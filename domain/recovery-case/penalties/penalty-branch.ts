import type { Branch } from '../branch.ts';
import { closeCharges, followPenaltiesAgain, settleCharges } from './penalty-collection.ts';
import { goOnWithPenalties, onPenaltyDecisionServed } from './penalty-decision.ts';
import { watchFineApplications } from './fine-application-too-early.ts';
import { followPenaltyClock } from './penalty-days.ts';
import { onPenaltyNoticeServed } from './penalty-proposal.ts';
import { refuseWhilePenaltyRemedyPending } from './penalty-steps.ts';
import { penaltyKeepsCaseOpen } from './penalty.ts';

/** Fines (罚款), their surcharge, and late fees. */
export const penaltyBranch = {
  unopened: { penalties: [], charges: [] },
  onServed: { 'penalty-advance-notice': onPenaltyNoticeServed, 'penalty-decision': onPenaltyDecisionServed },
  beforeMoney: goOnWithPenalties,
  onMoney: settleCharges,
  onceSettled: { rung: 'penalty-collection', goesOn: penaltyKeepsCaseOpen },
  recounting: { onClockMoved: followPenaltyClock },
  afterEach: watchFineApplications,
  refusesClosing: refuseWhilePenaltyRemedyPending,
  ends: closeCharges,
  goesOn: followPenaltiesAgain,
} as const satisfies Branch;
