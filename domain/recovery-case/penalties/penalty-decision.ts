import { message } from '../messages.ts';
import { book, openClaim } from '../amounts/booking.ts';
import { isAfter, laterOf, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { claimDifference, ofNature } from '../../ledger/booking.ts';
import { everybodyIsHeard } from '../../procedures/administrative-act/being-heard.ts';
import { answeredDefences, remindOfDefences } from '../../procedures/administrative-act/defence.ts';
import { lastHearingHeldOn, remindOfHearings } from '../../procedures/administrative-act/hearing.ts';
import { openRights } from '../../procedures/administrative-act/remedy-rights.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { passesGate } from '../../kernel/gates/gate.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { StepOfLaw } from '../../rulebooks/gate-step.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument } from '../issue-document.ts';
import type { Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { endedInConviction, referralIsOpen } from '../police/referral.ts';
import type { Addressee } from '../service/addressee.ts';
import { startServiceFor } from '../service/service-attempts.ts';
import { startCharge } from './daily-charges.ts';
import type { Penalty } from './penalty-state.ts';
import { finedHasDied, fineOf, isUndecided, pausesOf, penaltyById } from './penalty.ts';
import { dropPenalty, ofPenalty, penaltyNow, penaltyServedOn, updatePenalty } from './penalty-steps.ts';
import { amountDrawnBy } from './who-is-fined.ts';

/** Takes every penalty that is announced as far as it can go now; called whenever something has happened in the case. */
export function goOnWithPenalties(t: Transition): void {
  const { stage, hold } = t.state;
  if (stage === 'closed' || t.closes) return;
  for (const penalty of t.state.penalties.filter(isUndecided)) {
    remindOfDefences(actsOfCase, t, penalty);
    remindOfHearings(actsOfCase, t, penalty);
    if (hold === null) decideWhenHeard(t, penalty);
  }
}

/**
 * The penalty decision (行政处罚决定). It is issued when everybody has been heard and a second person has approved it, never while the police or the courts have
 * the matter (C5): it then waits for them. It is served within seven working days, and the fine is payable within fifteen
 * days of receipt; unpaid, it grows by 3 % a day up to its own amount (A8).
 */
function decideWhenHeard(t: Transition, penalty: Penalty): void {
  if (!everybodyIsHeard(actsOfCase, t.state, penalty)) return;
  if (referralIsOpen(t.state)) return waitForReferral(t, penalty);
  if (amountDrawnBy(t.state, penalty) !== penalty.baseAmount)
    return dropPenalty(t, penalty, message('drawn-corrected-propose-anew'));
  const step = nextApproval(penalty);
  const kind = step === 'penalty-legal-review' ? 'review-penalty' : 'decide-penalty';
  if (passesGate(t, { step, ownStep: { kind, actId: penalty.id } })) decide(t, penalty);
}

/**
 * Nobody decides on a fine alone (B6): after a hearing, or where it weighs heavily, its legality is reviewed first, without which
 * it may not be made (APL 58); then the head decides, and where it weighs heavily all heads after discussing it (APL 57).
 */
function nextApproval({ weighsHeavily, reviewedBy, ...penalty }: Penalty): StepOfLaw {
  const isReviewed = reviewedBy !== null || !(weighsHeavily || lastHearingHeldOn(penalty) !== null);
  if (!isReviewed) return 'penalty-legal-review';
  return weighsHeavily ? 'penalty-after-discussion' : 'penalty';
}

/** Its legality has been reviewed: it is decided on next. */
export function penaltyReviewed(t: Transition, penaltyId: string): void {
  const penalty = penaltyById(t.state, penaltyId);
  if (penalty !== undefined) updatePenalty(t, penalty, { reviewedBy: t.givenBy?.id ?? null });
}

/** The decision that was approved is issued, unless something has come between: then it waits for that, and for a new approval. */
export function decideApprovedPenalty(t: Transition, penaltyId: string): void {
  const penalty = penaltyById(t.state, penaltyId);
  if (penalty === undefined || !isUndecided(penalty) || !everybodyIsHeard(actsOfCase, t.state, penalty)) return;
  if (referralIsOpen(t.state) || amountDrawnBy(t.state, penalty) !== penalty.baseAmount) return;
  if (nextApproval(penalty) !== 'penalty-legal-review') decide(t, penalty);
}

/** The referral is over: penalties that have waited for it go on, unless the courts have convicted (APL 27). */
export function penaltiesGoOn(t: Transition): void {
  const convicted = endedInConviction(t.state);
  if (convicted && t.state.penalties.some(({ status }) => status === 'decided'))
    t.alert(message('fine-counts-towards-criminal'), t.law('C5.penalty'));
  for (const penalty of t.state.penalties.filter(isUndecided)) {
    if (convicted) dropPenalty(t, penalty, message('courts-have-convicted'), t.law('C5.penalty'));
    else updatePenalty(t, penalty, { status: 'announced' });
  }
}

export function onPenaltyDecisionServed(
  t: Transition,
  document: IssuedDocument,
  addressee: Addressee,
  service: CountedFact,
): void {
  const penalty = t.state.penalties.find(
    ({ documentId, status }) => documentId === document.id && status === 'decided',
  );
  if (penalty === undefined) return;
  if (document.servedOn !== null) endDeadlines(t, ofPenalty(penalty, 'penalty-service'), 'met');
  if (service.corrects !== null && fineIsCharged(t.state, penalty)) return;
  const payment = startPeriodFrom(t, service, {
    purpose: 'fine-payment',
    rule: 'A8.pay',
    announcedIn: document,
    scope: 'penalty',
    whoActs: 'debtor',
    subject: penalty.id,
    addressee: addressee.id,
  });
  openRights(actsOfCase, t, penalty, addressee.id, service);
  if (payment !== null) updatePenalty(t, penalty, { payBy: latest(penalty.payBy, payment.due) });
}

/**
 * A fine that is unpaid is payable until the end of its period, and grows from the day after; one that is reopened by a
 * returned payment after that, or whose last service has come to nothing since, grows from today.
 */
export function watchPayment(t: Transition, penalty: Penalty): void {
  const servedOn = penaltyServedOn(t.state, penalty);
  if (penalty.status !== 'decided' || penalty.payBy === null || servedOn === null) return;
  if (finedHasDied(t.state, penalty) || fineOf(t.state, penalty)?.outstanding === 0) return;
  if (fineIsCharged(t.state, penalty) || t.state.deadlines.some(ofPenalty(penalty, 'fine-payment'))) return;
  const { due } = count(t, ruleOf(t, 'A8.pay'), servedOn);
  if (isAfter(t.today, due)) return startSurcharge(t, penalty, t.today);
  updatePenalty(t, penalty, { payBy: due });
  const fact = factOfService(t.state, penalty, servedOn);
  startPeriod(t, {
    purpose: 'fine-payment',
    rule: 'A8.pay',
    from: servedOn,
    ...(fact === undefined ? {} : { fact }),
    scope: 'penalty',
    whoActs: 'debtor',
    subject: penalty.id,
    addressee: penalty.addresseeId,
  });
}

/** The fact from which a fine is payable: its period follows that, however often it begins. */
function factOfService(state: RecoveryCaseState, { documentId }: Penalty, servedOn: PlainDate): string | undefined {
  const services = documentId === null ? [] : (documentById(state, documentId)?.services ?? []);
  return services.findLast((service) => service.servedOn === servedOn)?.fact;
}

/** The period for payment is over: what is unpaid of the fine grows from the day after. */
export function chargeUnpaidFine(t: Transition, penalty: Penalty): void {
  const { payBy } = penaltyNow(t, penalty);
  if (payBy !== null) startSurcharge(t, penalty, nextDay(payBy));
}

/** A fine grows once, whoever is served with it: the cap is its own amount (A8). */
export function fineIsCharged({ charges }: RecoveryCaseState, { claimId }: Penalty): boolean {
  return charges.some(({ onClaim }) => onClaim === claimId);
}

function startSurcharge(t: Transition, penalty: Penalty, from: PlainDate): void {
  const fine = fineOf(t.state, penalty);
  if (fine === undefined || fine.outstanding === 0) return;
  startCharge(t, {
    nature: 'surcharge',
    onClaim: fine.claimId,
    from,
    principal: fine.outstanding,
    pauses: pausesOf(t.state, penalty),
  });
}

function waitForReferral(t: Transition, penalty: Penalty): void {
  if (penalty.status === 'awaiting-referral') return;
  updatePenalty(t, penalty, { status: 'awaiting-referral' });
  t.alert(message('penalty-awaits-referral-end'), t.law('C5.penalty'));
}

function decide(t: Transition, penalty: Penalty): void {
  const { addresseeId, claimPeriodIds, fine, baseAmount, multiple, ground } = penalty;
  endDeadlines(t, ofPenalty(penalty, 'penalty-decision-due'), 'met');
  if (!t.state.penalties.some((other) => other.id !== penalty.id && isUndecided(other)))
    endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
  const document = issueDocument(t, {
    particulars: {
      kind: 'penalty-decision',
      fine,
      baseAmount,
      multiple,
      findings: ground,
      defences: answeredDefences(actsOfCase, t.state, penalty),
      hearingHeldOn: lastHearingHeldOn(penalty),
    },
    periods: ['A8.pay', 'A11', 'A15'],
    concerns: addresseeId,
    forPeriods: claimPeriodIds,
    inPlaceOf: t.state.penalties.find(({ id }) => id === penalty.replaces),
  });
  const claimId = `F${ofNature(t.state.balances, 'fine').length + 1}`;
  openClaim(t, claimId, 'fine');
  updatePenalty(t, penalty, { status: 'decided', documentId: document.id, decidedOn: t.today, claimId });
  book(t, 'claim-raised', claimDifference(claimId, fine), {
    text: message('fine-decided', { fine: t.amount(fine), multiple, base: t.amount(baseAmount) }),
    legalBasis: t.law('B1'),
  });
  startPeriod(t, {
    purpose: 'penalty-service',
    rule: 'A8.serve',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
    subject: penalty.id,
  });
  startServiceFor(t, document, addresseeId, 'penalty');
}

function latest(one: PlainDate | null, other: PlainDate): PlainDate {
  return one === null ? other : laterOf(one, other);
}
