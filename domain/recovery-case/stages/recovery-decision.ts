import type { PlainDate } from '../../calendar/plain-date.ts';
import { ZERO } from '../../money/money.ts';
import { amountsToOrder } from '../amounts/ordered-amounts.ts';
import { decideTheDifference, isMoreClaimedThanDecided } from '../amounts/pursuing-again.ts';
import { ofPurpose } from '../of-purpose.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { passesGate } from '../../kernel/gates/gate.ts';
import { decisionServedOn, issueDocument, latestDocument, referenceTo } from '../paper.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import { openCourtWindow } from '../court/court-window.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { amountDecided, amountPursued, nothingOutstanding } from '../pursuit.ts';
import { recoveredSoFar } from '../recovered-before.ts';
import { nobodyHeard } from '../remedies/being-heard-state.ts';
import { everybodyIsHeard, isBeingHeard } from '../remedies/being-heard.ts';
import { answeredDefences, remindOfDefences } from '../remedies/defence.ts';
import { lastHearingHeldOn, remindOfHearings } from '../remedies/hearing.ts';
import { replacedDecisionId } from '../remedies/remedy.ts';
import { lastEndedRight, openRights, somebodyHasARemedy } from '../remedies/remedy-rights.ts';
import type { Addressee } from '../service/addressee.ts';
import { startService } from '../service/service-attempts.ts';
import { endHoldForCourtWindow } from '../steering/hold-of-case.ts';

/**
 * Recovery Decision (追回决定). Those concerned are first told what is to be decided and may defend or ask for a hearing
 * (A6). When all have been heard, the decision is issued and served; from service run, for each, the performance period
 * (A7) and the remedies, reconsideration (A11) and suit (A15). When nobody has a remedy any more, the window for the court
 * opens, and the demand follows.
 */
export function enterRecoveryDecision(t: Transition): void {
  const { decision } = t.state;
  if (decision !== null && decision.documentId !== null) return;
  if (decision === null) t.change({ beingHeard: nobodyHeard });
  const notice = issueDocument(t, {
    particulars: { kind: 'advance-notice' },
    periods: ['A6.defence', 'A6.hearing'],
  });
  t.change({
    decision: {
      advanceNoticeId: notice.id,
      documentId: null,
      amount: null,
      ordered: [],
      recoveredBefore: ZERO,
      bookingsBefore: 0,
      endedRights: [],
      remedyEnded: null,
    },
  });
  startService(t, notice, 'stage');
}

export function onAdvanceNoticeServed(
  t: Transition,
  notice: IssuedDocument,
  addressee: Addressee,
  servedOn: PlainDate,
): void {
  if (!isBeingHeard(t.state) || t.state.decision?.advanceNoticeId !== notice.id) return;
  const clock = {
    from: servedOn,
    announcedIn: notice,
    scope: 'stage',
    whoActs: 'debtor',
    addressee: addressee.id,
  } as const;
  startPeriod(t, { ...clock, purpose: 'defence', rule: 'A6.defence' });
  startPeriod(t, { ...clock, purpose: 'hearing-request', rule: 'A6.hearing' });
}

export function onDecisionServed(
  t: Transition,
  document: IssuedDocument,
  addressee: Addressee,
  servedOn: PlainDate,
): void {
  const { decision } = t.state;
  if (decision === null || decision.documentId !== document.id) return;
  // Where all was paid before the decision arrived, there is nothing left to perform; the remedies run all the same.
  if (!nothingOutstanding(t.state)) {
    startPeriod(t, {
      purpose: 'performance',
      rule: 'A7',
      from: servedOn,
      announcedIn: document,
      scope: 'case',
      whoActs: 'debtor',
      addressee: addressee.id,
    });
  }
  openRights(t, addressee.id, servedOn);
}

export const decisionClocks: ClockDefinitions<'performance'> = {
  performance: {
    acts: 'period',
    onExpiry: 'the decision can be enforced once the remedies are over',
    heldBy: 'hold',
    extendable: true,
    run: (t) => t.alert('The performance period of the decision has run out without full payment.'),
  },
};

/** Takes the decision as far as it can go now; called whenever something has happened in the case. */
export function goOnWithDecision(t: Transition): void {
  if (isBeingHeard(t.state)) return decideWhenHeard(t);
  openWindowWhenRemediesAreOver(t);
  endHoldForCourtWindow(t);
  const { stage, hold, remedy, judgment } = t.state;
  if (hold !== null || remedy !== null || (stage !== 'recovery-decision' && stage !== 'demand')) return;
  if (isMoreClaimedThanDecided(t.state)) return decideTheDifference(t);
  if (stage === 'demand') return;
  if (judgment === null) return demandWhenDue(t);
  if (!somebodyHasARemedy(t.state)) t.moveTo('court-application');
}

/** Issues the decision that was announced, if all have been heard; an approval may have come before a late defence. */
export function issueDecision(t: Transition): void {
  const { decision } = t.state;
  if (decision === null || !isBeingHeard(t.state) || !everybodyIsHeard(t.state)) return;
  const document = issueDocument(t, {
    particulars: {
      kind: 'recovery-decision',
      defences: answeredDefences(t.state),
      hearingHeldOn: lastHearingHeldOn(t.state),
      replaces: replacedDecision(t),
    },
    periods: ['A7', 'A11', 'A15'],
  });
  t.change({
    decision: {
      ...decision,
      documentId: document.id,
      amount: amountPursued(t.state),
      ordered: amountsToOrder(t.state),
      ...recoveredSoFar(t.state),
    },
  });
  startService(t, document, 'case');
}

function decideWhenHeard(t: Transition): void {
  remindOfDefences(t);
  remindOfHearings(t);
  if (t.state.hold !== null || !everybodyIsHeard(t.state)) return;
  const gated = { step: 'decision', ownStep: { kind: 'issue-decision' }, stage: 'recovery-decision' } as const;
  if (passesGate(t, gated)) issueDecision(t);
}

/**
 * The demand waits for the performance period and, unless the office has set otherwise, for the remedies (open point 3).
 * Where all that was decided is paid, there is nothing to demand.
 */
function demandWhenDue(t: Transition): void {
  const { decision, deadlines } = t.state;
  if (decision === null || decisionServedOn(t.state) === null || deadlines.some(ofPurpose('performance'))) return;
  if (amountDecided(t.state) === 0) return;
  if (decision.remedyEnded !== null || t.settings.demandAfter === 'performance') t.moveTo('demand');
}

/** The window of A19 opens with the end of the last remedy of the last addressee, whatever stage the case is in. */
function openWindowWhenRemediesAreOver(t: Transition): void {
  const { decision, judgment, closing, pendingClosing } = t.state;
  if (decision === null || decisionServedOn(t.state) === null || decision.remedyEnded !== null) return;
  if (closing !== null || pendingClosing !== null) return;
  if (judgment !== null || somebodyHasARemedy(t.state)) return;
  const last = lastEndedRight(t.state);
  if (last === undefined) return;
  const remedyEnded = openCourtWindow(t, last);
  t.change({ decision: { ...decision, remedyEnded } });
}

/** The decision that fell, where this one is made in its place. */
function replacedDecision(t: Transition): ReturnType<typeof referenceTo> | null {
  const latest = latestDocument(t.state, 'recovery-decision');
  return latest !== undefined && latest.id === replacedDecisionId(t.state) ? referenceTo(latest) : null;
}
