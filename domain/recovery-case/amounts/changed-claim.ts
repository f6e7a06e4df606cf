import { message } from '../messages.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { overpaymentOf } from '../overpayment.ts';
import { considerRaisedClaim } from '../police/head-decision.ts';
import type { Reason } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import type { Transition } from '../recovery-case.ts';
import { warnOfFineBeyondBounds } from '../penalties/penalty-steps.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { setOff } from './set-off.ts';
import { lowerOrder } from './ordered-amounts.ts';

/** What is claimed as overpaid now, penalties and late fees apart. */
export function claimedForPeriods(state: Pick<RecoveryCaseState, 'balances'>): MinorUnits {
  return overpaymentOf(state).claimed;
}

/**
 * What follows when the overpayment is found to be more, less or nothing.
 *
 * Nothing: the case closes as unfounded, and what was paid is refunded.
 *
 * Less: a person is not heard again on what is better for them. What a decision orders falls, the plan of instalments ends
 * earlier, what is pursued shrinks by itself, what was paid beyond the claim is owed back, and the debtor is told. A fine
 * that has become too high is for the office to correct.
 *
 * More: nobody is made to pay what they could not speak about. While the rungs before a decision are climbed, the debtor is
 * asked anew; once an advance notice is out, it is issued anew with its periods, and the defence is open again. A decision
 * that has been issued stays as it is: it may not be made worse for the debtor without hearing them (APL 44–45 by analogy),
 * its remedies may be running, and to take it back would make the debtor begin again with what nobody contests. The
 * difference is decided on its own, after its own advance notice, once the decided amount is paid.
 *
 * @param before what was claimed for all periods together
 */
export function followChangedClaim(t: Transition, before: MinorUnits, reason: Reason): void {
  setOff(t);
  const now = claimedForPeriods(t.state);
  if (now === 0) {
    tellDebtor(t, before, reason);
    if (t.state.court?.filedOn != null) t.alert(message('tell-court-nothing-claimed'));
    return t.close('unfounded', reason);
  }
  if (now > before) followRaise(t, before, reason);
  if (now < before) followReduction(t, before, reason);
}

/** A ruling that had lowered the claim was none: what the decision orders covers all of it again, and the debtor is told. */
export function followRestoredClaim(t: Transition, before: MinorUnits, reason: Reason): void {
  setOff(t);
  considerRaisedClaim(t, before);
  tellDebtor(t, before, reason);
}

function followRaise(t: Transition, before: MinorUnits, reason: Reason): void {
  considerRaisedClaim(t, before);
  if (isDecided(t.state)) {
    t.alert(message('claim-beyond-decision'));
    return tellDebtor(t, before, reason);
  }
  const { stage } = t.state;
  switch (stage) {
    case 'persuasion':
    case 'withholding':
    case 'recovery-decision':
      return t.moveTo(stage);
    case 'repayment-agreement':
    case 'demand':
    case 'court-application':
    case 'civil-suit':
    case 'awaiting-debtor':
      return tellDebtor(t, before, reason);
    case 'verification':
    case 'public-notice':
    case 'penalty-collection':
    case 'awaiting-police-report':
    case 'refund-due':
    case 'closed':
      return;
    default:
      return stage satisfies never;
  }
}

function followReduction(t: Transition, before: MinorUnits, reason: Reason): void {
  lowerOrder(t);
  shortenPlan(t);
  tellDebtor(t, before, reason);
  warnOfFineBeyondBounds(t);
  if (t.state.court?.filedOn != null) t.alert(message('tell-court-less-claimed'));
}

/** Before the confirmation nobody has been told an amount; afterwards every change of it goes out in writing. */
function tellDebtor(t: Transition, claimedBefore: MinorUnits, reason: Reason): void {
  const { confirmation, decision } = t.state;
  if (confirmation === null) return;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  issueDocument(t, {
    particulars: {
      kind: 'claim-amendment',
      claimedBefore,
      reason,
      decision: decided === undefined ? null : referenceTo(decided),
    },
  });
}

function isDecided({ decision }: RecoveryCaseState): boolean {
  return decision !== null && decision.documentId !== null;
}
