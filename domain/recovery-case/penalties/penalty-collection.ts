import { message } from '../messages.ts';
import { setOff } from '../amounts/set-off.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { giveRemediesBack, setRemediesAside } from '../acts/remedies-beside-the-ladder.ts';
import { ofPurpose } from '../of-purpose.ts';
import { endClocksOfLadder } from '../clocks-of-ladder.ts';
import type { Transition } from '../recovery-case.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import type { DailyCharge } from './daily-charge-state.ts';
import { keepCharges, pauseCharges } from './daily-charges.ts';
import { followEndOfRemedies, standWhenRemediesAreOver, watchFineWindow } from './fine-enforcement.ts';
import { revokePenalty } from './penalty-correction.ts';
import { watchPayment } from './penalty-decision.ts';
import type { Penalty } from './penalty-state.ts';
import {
  fineOf,
  isUndecided,
  outstandingOf,
  pausesOf,
  penaltyById,
  penaltyKeepsCaseOpen,
  standingPenalties,
} from './penalty.ts';
import { dropPenalty, ofPenalty, remindOfPenalty } from './penalty-steps.ts';

/**
 * The overpayment is settled, but a penalty is not decided yet, a remedy against it is pending, its fine is too high, or a
 * fine, surcharge or late fee is unpaid: the case waits for that, with a reminder to the caseworker, and closes when all of it is settled.
 */
export function enterPenaltyCollection(t: Transition): void {
  endClocksOfLadder(t, 'settlement');
  remindOfPenalty(t);
}

/**
 * The case closes: charges are fixed at their amount of today, and a penalty that is not decided is not decided any more.
 * One that is falls with an overpayment that was none.
 */
export function closeCharges(t: Transition, outcome: ClosingOutcome): void {
  if (outcome === 'unfounded')
    for (const penalty of standingPenalties(t.state)) revokePenalty(t, penalty, message('nothing-was-overpaid'));
  keepCharges(t);
  for (const penalty of t.state.penalties.filter(isUndecided)) dropPenalty(t, penalty, message('the-case-closes'));
  setRemediesAside(t);
}

/** After money was booked: charges are brought up to today, and clocks that wait for nothing but payment are met. */
export function settleCharges(t: Transition): void {
  if (t.state.pendingClosing === null) watchFines(t);
  if (!t.hasBooked) return;
  keepCharges(t);
  setOff(t);
  keepCharges(t);
  for (const penalty of t.state.penalties) {
    if (fineOf(t.state, penalty)?.outstanding === 0) endDeadlines(t, ofPenalty(penalty, 'fine-payment'), 'met');
    if (fineOf(t.state, penalty) !== undefined && outstandingOf(t.state, penalty) === 0)
      endDeadlines(t, ofPenalty(penalty, 'fine-court-window'), 'cancelled');
  }
  if (!penaltyKeepsCaseOpen(t.state)) endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
}

/** The case goes on after all: penalties whose clocks have ended with it are served, watched and reminded of again. */
export function followPenaltiesAgain(t: Transition): void {
  giveRemediesBack(t);
  watchFines(t);
  keepCharges(t);
  if (penaltyKeepsCaseOpen(t.state)) remindOfPenalty(t);
}

/** A fine that is decided and served is payable, open to remedies and enforceable, whatever came between. */
function watchFines(t: Transition): void {
  for (const { id } of standingPenalties(t.state)) {
    const watch = (follow: (t: Transition, penalty: Penalty) => void): void => {
      const penalty = penaltyById(t.state, id);
      if (penalty !== undefined) follow(t, penalty);
    };
    watch(pauseSurcharge);
    watch(watchPayment);
    watch(standWhenRemediesAreOver);
    watch(followEndOfRemedies);
    watch(watchFineWindow);
  }
}

/** The surcharge stands still while a remedy is pending, and for good after the death of who is fined. */
function pauseSurcharge(t: Transition, penalty: Penalty): void {
  const pauses = pausesOf(t.state, penalty);
  const charge = t.state.charges.find(({ onClaim }) => onClaim === penalty.claimId);
  if (charge === undefined || sameDays(charge.pauses, pauses)) return;
  pauseCharges(t, charge.onClaim, pauses);
}

function sameDays(one: DailyCharge['pauses'], other: DailyCharge['pauses']): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, until }, index) => from === other[index]?.from && until === other[index].until)
  );
}
