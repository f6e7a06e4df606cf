import { countInHand } from '../amounts/in-hand.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { standsBesideTheLadder } from '../beside-the-ladder.ts';
import type { Transition } from '../recovery-case.ts';
import { serveAgain } from '../service/service-attempts.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import { keepCharges } from './daily-charges.ts';
import { watchFineWindow } from './fine-enforcement.ts';
import { chargesOutstanding, fineOf, penaltyIsUndecided, penaltyKeepsCaseOpen } from './penalty.ts';
import { revokePenalty } from './penalty-correction.ts';
import { watchPayment } from './penalty-decision.ts';
import { watchRemedies } from './penalty-remedy-periods.ts';
import { dropPenalty, remindOfPenalty } from './penalty-steps.ts';

/**
 * The overpayment is settled, but a penalty is not decided yet, a remedy against it is pending, its fine is too high, or a
 * fine, surcharge or late fee is unpaid: the case waits for that, with a reminder to the caseworker, and closes when all of it is settled.
 */
export function enterPenaltyCollection(t: Transition): void {
  endDeadlines(t, ofPurpose('reply', 'instalment-due', 'instalment-grace', 'performance', 'demand'), 'met');
  endDeadlines(t, (deadline) => !standsBesideTheLadder(deadline) && !staysBesideThePenalty(deadline), 'cancelled');
  remindOfPenalty(t);
}

const staysBesideThePenalty = ofPurpose('hold-end', 'refund-reminder', 'suspended-benefit-reminder');

/**
 * The case closes: charges are fixed at their amount of today, and a penalty that is not decided is not decided any more.
 * One that is falls with an overpayment that was none.
 */
export function closeCharges(t: Transition, outcome: ClosingOutcome): void {
  if (outcome === 'unfounded' && t.state.penalty?.status === 'decided') revokePenalty(t, 'nothing was overpaid.');
  keepCharges(t);
  if (penaltyIsUndecided(t.state)) dropPenalty(t, 'the case closes.');
}

/** After money was booked: charges are brought up to today, and clocks that wait for nothing but payment are met. */
export function settleCharges(t: Transition): void {
  if (t.state.pendingClosing === null) watchFine(t);
  if (!t.hasBooked) return;
  keepCharges(t);
  countInHand(t);
  keepCharges(t);
  if (fineOf(t.state)?.outstanding === 0) {
    endDeadlines(t, ofPurpose('fine-payment'), 'met');
    if (chargesOutstanding(t.state) === 0) endDeadlines(t, ofPurpose('fine-court-window'), 'cancelled');
  }
  if (!penaltyKeepsCaseOpen(t.state)) endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
}

/** The case goes on after all: a penalty whose clocks have ended with it is served, watched and reminded of again. */
export function followPenaltyAgain(t: Transition): void {
  const { penalty } = t.state;
  if (penalty?.status === 'decided' && penalty.decisionId !== null) serveAgain(t, penalty.decisionId);
  watchFine(t);
  keepCharges(t);
  if (penaltyKeepsCaseOpen(t.state)) remindOfPenalty(t);
}

/** A fine that is decided and served is payable, open to remedies and enforceable, whatever came between. */
function watchFine(t: Transition): void {
  watchPayment(t);
  watchRemedies(t);
  watchFineWindow(t);
}
