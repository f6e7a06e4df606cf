import { message } from '../messages.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { branches } from '../branches.ts';
import { overpaymentOf } from '../overpayment.ts';
import { nothingOutstanding } from '../pursuit.ts';
import type { PendingClosing } from '../stages/closing-state.ts';
import type { Transition } from '../recovery-case.ts';
import { awaitsNewVerdict } from './new-verdict.ts';
import { setDecisionAside } from './set-aside.ts';
import { refuseSmallSum } from './small-sum.ts';

/**
 * A case that was about to close has something outstanding again, such as a payment that the bank has returned. What was
 * agreed or decided has run its course, its clocks are gone: the debtor is asked anew. A civil suit that is pending, or that
 * was won, goes on.
 */
export function pursueAgain(t: Transition): void {
  setDecisionAside(t);
  t.change({ agreement: null });
  goOnAfterAll(t);
  t.moveTo(t.state.confirmation === null ? 'verification' : civilSuitStands(t.state) ? 'civil-suit' : 'persuasion');
}

function civilSuitStands({ civilSuit }: RecoveryCaseState): boolean {
  return civilSuit !== null && civilSuit.status !== 'dismissed';
}

/** The case does not close as it was to: what would have ended with it is followed again. */
export function goOnAfterAll(t: Transition): void {
  t.change({ pendingClosing: null });
  for (const { goesOn } of branches) goesOn?.(t);
}

/**
 * How a case that only waited for its refund closes as the claim stands now: as it was to; as recovered, where more came in
 * or what was found unfounded is claimed again and covered; null where it has to be pursued again.
 */
export function closingAsItStands(state: RecoveryCaseState): PendingClosing | null {
  const { pendingClosing } = state;
  if (pendingClosing === null) return null;
  const recovered: PendingClosing = {
    ...pendingClosing,
    outcome: 'recovered',
    reason: message('nothing-outstanding-any-more'),
  };
  switch (pendingClosing.outcome) {
    case 'transferred':
      return pendingClosing;
    case 'recovered':
    case 'waived':
      return nothingOutstanding(state) ? pendingClosing : null;
    case 'small-sum':
      if (totalsOf(state.balances).outstanding === 0) return recovered;
      return refuseSmallSum(state) === null ? pendingClosing : null;
    case 'unfounded':
      if (overpaymentOf(state).claimed === 0) return pendingClosing;
      return nothingOutstanding(state) && !awaitsNewVerdict(state) ? recovered : null;
    default:
      return pendingClosing.outcome satisfies never;
  }
}
