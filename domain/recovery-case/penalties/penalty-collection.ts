import { countInHand } from '../amounts/in-hand.ts';
import { endDeadlines, ofPurpose } from '../clocks.ts';
import { standsBesideTheLadder } from '../deadline.ts';
import type { Transition } from '../transition.ts';
import { keepCharges } from './daily-charges.ts';
import { chargesOutstanding, fineOf, penaltyIsUndecided, penaltyKeepsCaseOpen } from './penalty.ts';
import { surchargeOverdueFine } from './penalty-decision.ts';
import { dropPenalty, remindOfPenalty } from './penalty-steps.ts';

/**
 * The overpayment is settled, but a penalty is not decided yet, a remedy against it is pending, or a fine, surcharge or late
 * fee is unpaid: the case waits for that, with a reminder to the caseworker, and closes when all of it is settled.
 */
export function enterPenaltyCollection(t: Transition): void {
  endDeadlines(t, ofPurpose('reply', 'instalment-due', 'instalment-grace', 'performance', 'demand'), 'met');
  endDeadlines(t, (deadline) => !standsBesideTheLadder(deadline) && !staysBesideThePenalty(deadline), 'cancelled');
  remindOfPenalty(t);
}

const staysBesideThePenalty = ofPurpose('hold-end', 'refund-reminder', 'suspended-benefit-reminder');

/** The case closes: charges are fixed at their amount of today, and a penalty that is not decided is not decided any more. */
export function closeCharges(t: Transition): void {
  keepCharges(t);
  if (penaltyIsUndecided(t.state)) dropPenalty(t, 'the case closes.');
}

/** After money was booked: charges are brought up to today, and clocks that wait for nothing but payment are met. */
export function settleCharges(t: Transition): void {
  if (!t.hasBooked) return;
  surchargeOverdueFine(t);
  keepCharges(t);
  countInHand(t);
  keepCharges(t);
  if (fineOf(t.state)?.outstanding === 0) {
    endDeadlines(t, ofPurpose('fine-payment'), 'met');
    if (chargesOutstanding(t.state) === 0) endDeadlines(t, ofPurpose('fine-court-window'), 'cancelled');
  }
  if (!penaltyKeepsCaseOpen(t.state)) endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
}
