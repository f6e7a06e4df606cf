import { message } from '../messages.ts';
import { ZERO } from '../../money/money.ts';
import { amountsToOrder } from '../amounts/ordered-amounts.ts';
import { decideTheDifference, isMoreClaimedThanDecided } from '../amounts/difference.ts';
import { ofPurpose } from '../of-purpose.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { passesGate } from '../../kernel/gates/gate.ts';
import { passesPreFlight } from '../../kernel/pre-flight/pre-flight.ts';
import { decisionServedOn, issueDocument } from '../issue-document.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import { openCourtWindow, windowAfter } from '../court/court-window.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { amountDecided, amountPursued, nothingOutstanding } from '../pursuit.ts';
import { recoveredSoFar } from '../recovered-before.ts';
import { nothingSaid } from '../../procedures/administrative-act/administrative-act.ts';
import { everybodyIsHeard } from '../../procedures/administrative-act/being-heard.ts';
import { answeredDefences, remindOfDefences } from '../../procedures/administrative-act/defence.ts';
import { lastHearingHeldOn, mayAskForHearing, remindOfHearings } from '../../procedures/administrative-act/hearing.ts';
import { lastEndedRight, openRights } from '../../procedures/administrative-act/remedy-rights.ts';
import { actsOfCase, nextActId } from '../acts/acts-of-case.ts';
import { issuerOfAct } from '../acts/issuer.ts';
import { decisionIsContestable, isBeingHeard, openRemedy, replacedDecision } from '../acts/decision-act.ts';
import type { Addressee } from '../service/addressee.ts';
import { startService } from '../service/service-attempts.ts';

/**
 * Recovery Decision (追回决定). Those concerned are first told what is to be decided and may defend or ask for a hearing
 * (A6). When all have been heard, the decision is issued and served; from service run, for each, the performance period
 * (A7) and the remedies, reconsideration (A11) and suit (A15). When nobody has a remedy any more, the window for the court
 * opens, and the demand follows.
 */
export function enterRecoveryDecision(t: Transition): void {
  const { decision } = t.state;
  if (decision !== null && decision.documentId !== null) return;
  const notice = issueDocument(t, {
    particulars: { kind: 'advance-notice' },
    periods: ['A6.defence', 'A6.hearing'],
  });
  t.change({
    decision: {
      ...nothingSaid,
      ...(decision === null ? {} : { beingHeard: decision.beingHeard }),
      id: decision?.id ?? nextActId(t.state),
      kind: 'recovery-decision',
      addresseeId: null,
      issuedBy: issuerOfAct(t, 'recovery-decision'),
      noticeId: notice.id,
      announcedOn: t.state.documents.find(({ kind }) => kind === 'advance-notice')?.issuedOn ?? t.today,
      documentId: null,
      replaces: decision?.replaces ?? replacedDecision(t.state)?.id ?? null,
      amount: null,
      ordered: [],
      recoveredBefore: ZERO,
      bookingsBefore: 0,
      remedyEnded: null,
    },
  });
  startService(t, notice, 'stage');
}

export function onAdvanceNoticeServed(
  t: Transition,
  notice: IssuedDocument,
  addressee: Addressee,
  service: CountedFact,
): void {
  const { decision } = t.state;
  if (decision === null || !isBeingHeard(t.state) || decision.noticeId !== notice.id) return;
  const clock = {
    announcedIn: notice,
    scope: 'stage',
    whoActs: 'debtor',
    subject: decision.id,
    addressee: addressee.id,
  } as const;
  startPeriodFrom(t, service, { ...clock, purpose: 'defence', rule: 'A6.defence' });
  if (service.corrects === null || mayAskForHearing(decision, addressee.id))
    startPeriodFrom(t, service, { ...clock, purpose: 'hearing-request', rule: 'A6.hearing' });
}

export function onDecisionServed(
  t: Transition,
  document: IssuedDocument,
  addressee: Addressee,
  service: CountedFact,
): void {
  const { decision } = t.state;
  if (decision === null || decision.documentId !== document.id) return;
  // Where all was paid before the decision arrived, there is nothing left to perform; the remedies run all the same.
  if (!nothingOutstanding(t.state)) {
    startPeriodFrom(t, service, {
      purpose: 'performance',
      rule: 'A7',
      announcedIn: document,
      scope: 'process',
      whoActs: 'debtor',
      addressee: addressee.id,
    });
  }
  openRights(actsOfCase, t, decision, addressee.id, service);
}

export const decisionClocks: ClockDefinitions<'performance'> = {
  performance: {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    inTime: ['record-payment'],
    actsBy: windowAfter,
    run: (t) => t.alert(message('performance-ran-out')),
  },
};

/** Takes the decision as far as it can go now; called whenever something has happened in the case. */
export function goOnWithDecision(t: Transition): void {
  if (isBeingHeard(t.state)) return decideWhenHeard(t);
  const { stage, hold, judgment } = t.state;
  if (hold !== null || openRemedy(t.state) !== null || (stage !== 'recovery-decision' && stage !== 'demand')) return;
  if (isMoreClaimedThanDecided(t.state)) return decideTheDifference(t);
  if (stage === 'demand') return;
  if (judgment === null) return demandWhenDue(t);
  if (!decisionIsContestable(t.state)) t.moveTo('court-application');
}

/** Issues the decision that was announced, if all have been heard; an approval may have come before a late defence. */
export function issueDecision(t: Transition): void {
  const { decision } = t.state;
  if (decision === null || !isBeingHeard(t.state) || !everybodyIsHeard(actsOfCase, t.state, decision)) return;
  const document = issueDocument(t, {
    particulars: {
      kind: 'recovery-decision',
      defences: answeredDefences(actsOfCase, t.state, decision),
      hearingHeldOn: lastHearingHeldOn(decision),
    },
    periods: ['A7', 'A11', 'A15'],
    inPlaceOf: t.state.formerDecisions.find(({ id }) => id === decision.replaces),
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
  startService(t, document, 'process');
}

export function decideWhenHeard(t: Transition): void {
  const { decision } = t.state;
  if (decision === null) return;
  remindOfDefences(actsOfCase, t, decision);
  remindOfHearings(actsOfCase, t, decision);
  if (t.state.hold !== null || !everybodyIsHeard(actsOfCase, t.state, decision)) return;
  const step = { kind: 'issue-decision' } as const;
  if (!passesPreFlight(t, { burden: 'decision', act: { kind: 'own-step', step } })) return;
  if (passesGate(t, { step: 'decision', ownStep: step, stage: 'recovery-decision' })) issueDecision(t);
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
export function openWindowWhenRemediesAreOver(t: Transition): void {
  const { decision, judgment, closing, pendingClosing } = t.state;
  if (decision === null || decisionServedOn(t.state) === null || decision.remedyEnded !== null) return;
  if (closing !== null || pendingClosing !== null) return;
  if (judgment !== null || decisionIsContestable(t.state)) return;
  const last = lastEndedRight(decision);
  if (last === undefined) return;
  const remedyEnded = openCourtWindow(t, last);
  t.change({ decision: { ...decision, remedyEnded } });
}
