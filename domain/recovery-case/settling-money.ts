import { message } from './messages.ts';
import { setOff } from './amounts/set-off.ts';
import { decideTheDifference, isMoreClaimedThanDecided } from './amounts/difference.ts';
import { awaitsNewVerdict } from './amounts/new-verdict.ts';
import { closingAsItStands, goOnAfterAll, pursueAgain } from './amounts/pursuing-again.ts';
import { setDecisionAside } from './amounts/set-aside.ts';
import { branches } from './branches.ts';
import { endClocksOfLadder } from './clocks-of-ladder.ts';
import type { Transition } from './recovery-case.ts';
import { agreementIsKeptAgain, nothingOutstanding } from './pursuit.ts';
import { hadSettled, othersAwaited, rungOnceSettled } from './once-settled.ts';
import { remedyToAwait, staysOpenForRemedy } from './acts/await-remedy.ts';
import { openRemedy } from './acts/decision-act.ts';
import { refuseClosing } from './refuse-closing.ts';
import type { PendingClosing } from './stages/closing-state.ts';
import { alertOfPaymentInTime } from './stages/payment-in-time.ts';
import { settleInstalments } from './stages/repayment-agreement.ts';

/** What money that came in or a claim that changed means for the ladder: closed, waiting for others, or watched anew. */
export function settleMoney(t: Transition): void {
  if (t.state.stage === 'closed' || t.closes) return;
  setOff(t);
  for (const { onMoney } of branches) onMoney?.(t);
  if (t.state.stage === 'refund-due' && !t.moves) return settleRefund(t);
  // Whoever closed it by hand has given the verdict, where the case goes on for a fine alone.
  if (awaitsNewVerdict(t.state) && !hadSettled(t.state)) return;
  if (nothingOutstanding(t.state) && t.state.revision > 1) {
    if (!staysOpenForRemedy(t)) settleRecovered(t);
    return;
  }
  if (hadSettled(t.state)) return pursueAgain(t);
  for (const { whileOutstanding } of branches) whileOutstanding?.(t);
  settleInstalments(t);
  if (openRemedy(t.state) !== null) return;
  if (isPursuing(t) && agreementIsKeptAgain(t.state)) returnToAgreement(t);
  else if (isPursuing(t) && isMoreClaimedThanDecided(t.state)) decideTheDifference(t);
}

/** The overpayment is settled: the case still waits for what others have in hand, then goes on for a branch, before it closes. */
function settleRecovered(t: Transition): void {
  const { stage } = t.state;
  const awaited = othersAwaited(t.state);
  if (awaited !== undefined) {
    if (stage !== awaited.stage) t.close('recovered', message('overpayment-settled'));
    return;
  }
  const rung = rungOnceSettled(t.state);
  if (rung === null) t.close('recovered', message('nothing-outstanding-any-more'));
  else if (stage !== rung) t.moveTo(rung);
}

/**
 * What the agency owed is paid out: the case closes as it was to, unless money is outstanding again, a remedy is open, or
 * nobody has decided on the suspended benefit.
 */
function settleRefund(t: Transition): void {
  const pendingClosing = closingAsItStands(t.state);
  if (pendingClosing === null) return pursueAgain(t);
  closeAs(t, pendingClosing);
  const leavesNothing = pendingClosing.outcome !== 'transferred' && pendingClosing.outcome !== 'small-sum';
  if (leavesNothing && remedyToAwait(t.state) === null && rungOnceSettled(t.state) !== null) {
    goOnAfterAll(t);
    settleRecovered(t);
  } else if (branches.every(({ keepsOpen }) => (keepsOpen?.(t) ?? null) === null) && refuseClosing(t.state) === null)
    t.close(pendingClosing.outcome, pendingClosing.reason);
}

/** People see how the case is to close now, where the claim was corrected while it waited. */
function closeAs(t: Transition, pendingClosing: PendingClosing): void {
  if (pendingClosing === t.state.pendingClosing) return;
  t.change({ pendingClosing });
  t.alert(message('closes-once-paid-out', { outcome: pendingClosing.outcome }));
}

function isPursuing(t: Transition): boolean {
  const { stage, agreement } = t.state;
  if (stage === 'civil-suit') return agreement?.origin === 'agreement';
  return ['withholding', 'recovery-decision', 'demand', 'court-application'].includes(stage);
}

/** Matured instalments are paid, the rest is not due yet: the agreement is watched again, nobody is served any more. */
function returnToAgreement(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  alertOfPaymentInTime(t);
  endClocksOfLadder(t, 'kept-agreement');
  setDecisionAside(t);
  t.change({ agreement: { ...agreement, status: 'concluded' }, civilSuit: null });
  t.moveTo('repayment-agreement');
}
