import type { Branch } from '../branch.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import type { ClosingOutcome } from '../vocabulary.ts';
import { followReferralAgain } from './referral-changes.ts';
import { referralIsOpen } from './referral.ts';

/** The referral to the police (移送公安机关). */
export const policeBranch = {
  unopened: { referral: null },
  ends: remindOfThePolice,
  goesOn: followReferralAgain,
} as const satisfies Branch;

/** What the police have does not end with the case: somebody has to tell them how it ended. */
function remindOfThePolice(t: Transition, outcome: ClosingOutcome): void {
  const { referral, pendingClosing } = t.state;
  if (pendingClosing !== null) return;
  if (referral === null || !referralIsOpen(t.state) || referral.transferredOn === null) return;
  t.alert(message('tell-police-of-end', { authority: referral.policeAuthority, outcome }));
}
