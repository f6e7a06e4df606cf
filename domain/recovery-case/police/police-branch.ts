import type { Branch } from '../branch.ts';
import { endClocksOfLadder } from '../clocks-of-ladder.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import { followReferralAgain } from './referral-changes.ts';
import { referralIsOpen } from './referral.ts';

/** The referral to the police (移送公安机关). */
export const policeBranch = {
  unopened: { referral: null },
  awaitsOthers: { stage: 'awaiting-police-report', isSo: referralIsOpen, begin: awaitPoliceReport },
  ends: remindOfThePolice,
  goesOn: followReferralAgain,
} as const satisfies Branch;

/** What the police still have in hand: the case is recovered, and closes once they have reported. */
function awaitPoliceReport(t: Transition): void {
  endClocksOfLadder(t, 'settlement');
  t.change({ stage: 'awaiting-police-report', stageEnteredOn: t.today });
  t.say('stage-entered', message('waits-for-police-report'));
  followReferralAgain(t);
}

/** What the police have does not end with the case: somebody has to tell them how it ended. */
function remindOfThePolice(t: Transition, outcome: ClosingOutcome): void {
  const { referral, pendingClosing } = t.state;
  if (pendingClosing !== null) return;
  if (referral === null || !referralIsOpen(t.state) || referral.transferredOn === null) return;
  t.alert(message('tell-police-of-end', { authority: referral.policeAuthority, outcome }));
}
