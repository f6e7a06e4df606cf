import { nextBeforeDecision, nextOfPenalty } from './penalty-duties.ts';
import { book, openClaim } from '../amounts/booking.ts';
import { isAfter, laterOf, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { claimDifference, ofNature } from '../../ledger/booking.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument } from '../paper.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { endedInConviction, referralIsOpen } from '../police/referral.ts';
import type { Addressee } from '../service/addressee.ts';
import { startServiceFor } from '../service/service-attempts.ts';
import { keepCharges, startCharge } from './daily-charges.ts';
import type { Penalty } from './penalty-state.ts';
import {
  chargesOutstanding,
  finedHasDied,
  fineOf,
  penaltyHearingIsPending,
  penaltyIsUndecided,
  penaltyKeepsCaseOpen,
  penaltyRemedyIsPending,
} from './penalty.ts';
import {
  dropPenalty,
  penaltyServedOn,
  periodOfTheFined,
  remindOfPenalty,
  updatePenalty,
  warnOfFineBeyondBounds,
} from './penalty-steps.ts';
import { amountDrawnBy } from './who-is-fined.ts';

const rightsToBeHeard = ofPurpose('penalty-defence', 'penalty-hearing-request');

/**
 * The penalty decision (行政处罚决定). It is issued when everybody has been heard, never while the police or the courts have
 * the matter (C5): it then waits for them. It is served within seven working days, and the fine is payable within fifteen
 * days of receipt; unpaid, it grows by 3 % a day up to its own amount (A8).
 */
export function decideWhenHeard(t: Transition): void {
  const { penalty } = t.state;
  if (penalty === null || !penaltyIsUndecided(t.state) || !everybodyIsHeard(t.state, penalty)) return;
  if (referralIsOpen(t.state)) return waitForReferral(t, penalty);
  if (amountDrawnBy(t.state, penalty.addresseeId) !== penalty.baseAmount)
    return dropPenalty(t, 'what was drawn has been corrected since it was announced; propose it anew.');
  decide(t, penalty);
}

/** The referral is over: the penalty that has waited for it goes on, unless the courts have convicted (APL 27). */
export function penaltyGoesOn(t: Transition): void {
  const { penalty } = t.state;
  if (endedInConviction(t.state) && penalty?.status === 'decided')
    t.alert('The courts have convicted: a fine that was paid counts towards a criminal fine.', t.law('C5.penalty'));
  if (penalty === null || !penaltyIsUndecided(t.state)) return;
  if (endedInConviction(t.state)) return dropPenalty(t, 'the courts have convicted.', t.law('C5.penalty'));
  updatePenalty(t, { status: 'announced' });
  decideWhenHeard(t);
}

export function onPenaltyDecisionServed(
  t: Transition,
  document: IssuedDocument,
  addressee: Addressee,
  servedOn: PlainDate,
): void {
  const { penalty } = t.state;
  if (penalty === null || penalty.decisionId !== document.id || penalty.status !== 'decided') return;
  if (document.servedOn !== null) endDeadlines(t, ofPurpose('penalty-service'), 'met');
  const clock = {
    from: servedOn,
    announcedIn: document,
    scope: 'penalty',
    whoActs: 'debtor',
    addressee: addressee.id,
  } as const;
  const payment = startPeriod(t, { ...clock, purpose: 'fine-payment', rule: 'A8.pay' });
  const reconsideration = startPeriod(t, {
    ...clock,
    purpose: 'penalty-reconsideration',
    rule: 'A11',
    title: 'Reconsideration of the penalty',
  });
  const suit = startPeriod(t, { ...clock, purpose: 'penalty-suit', rule: 'A15', title: 'Suit against the penalty' });
  updatePenalty(t, {
    payBy: latest(penalty.payBy, payment.due),
    reconsiderationUntil: latest(penalty.reconsiderationUntil, reconsideration.due),
    suitUntil: latest(penalty.suitUntil, suit.due),
  });
}

export const penaltyDecisionClocks: ClockDefinitions<
  'penalty-decision-due' | 'penalty-service' | 'fine-payment' | 'charge-cap' | 'penalty-reminder'
> = {
  'penalty-decision-due': {
    acts: 'period',
    onExpiry: 'the penalty is overdue and reminders begin',
    heldBy: 'hold',
    duty: nextBeforeDecision,
    run: (t, { legalBasis }) => {
      t.alert('The penalty has not been decided in time.', legalBasis);
      remindOfPenalty(t);
    },
  },
  'penalty-service': {
    acts: 'period',
    onExpiry: 'the service of the penalty decision is overdue',
    heldBy: 'hold',
    duty: () => ({ kind: 'prove-service', who: 'assignee', commands: ['record-service', 'record-failed-service'] }),
    run: (t, { legalBasis }) => {
      t.alert('The penalty decision has not been served in time.', legalBasis);
      remindOfPenalty(t);
    },
  },
  'fine-payment': {
    acts: 'period',
    onExpiry: 'the surcharge on the fine begins to grow',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      if (t.state.deadlines.some(ofPurpose('fine-payment')) || penaltyServedOn(t.state) === null) return;
      if (fineIsCharged(t.state)) return;
      t.alert('The fine has not been paid in time.', legalBasis);
      const payBy = t.state.penalty?.payBy ?? null;
      if (payBy !== null) startSurcharge(t, nextDay(payBy));
      remindOfPenalty(t);
    },
  },
  'charge-cap': {
    acts: 'on-the-day',
    onExpiry: 'the charge is booked in full and grows no more',
    heldBy: 'never',
    run: (t) => {
      keepCharges(t);
      remindOfPenalty(t);
    },
  },
  'penalty-reminder': {
    acts: 'reminder',
    onExpiry: 'the caseworker is reminded of the penalty or charge',
    heldBy: 'hold',
    duty: nextOfPenalty,
    run: (t) => {
      if (!penaltyKeepsCaseOpen(t.state)) return;
      if (penaltyIsUndecided(t.state)) t.alert(`The penalty waits: ${whatItWaitsFor(t.state)}.`);
      if (penaltyRemedyIsPending(t.state))
        t.alert('A remedy against the penalty is pending: record how it ends, or that the authority is silent (A13).');
      warnOfFineBeyondBounds(t);
      if (chargesOutstanding(t.state) > 0)
        t.alert(`${t.money(chargesOutstanding(t.state))} is outstanding of fines and charges.`);
      remindOfPenalty(t);
    },
  },
};

/**
 * A fine that is unpaid is payable until the end of its period, and grows from the day after; one that is reopened by a
 * returned payment after that, or whose last service has come to nothing since, grows from today.
 */
export function watchPayment(t: Transition): void {
  const { penalty } = t.state;
  const servedOn = penaltyServedOn(t.state);
  if (penalty === null || penalty.status !== 'decided' || penalty.payBy === null || servedOn === null) return;
  if (finedHasDied(t.state) || fineOf(t.state)?.outstanding === 0 || fineIsCharged(t.state)) return;
  if (t.state.deadlines.some(ofPurpose('fine-payment'))) return;
  const { due } = count(t, ruleOf(t, 'A8.pay'), servedOn);
  if (isAfter(t.today, due)) return startSurcharge(t, t.today);
  updatePenalty(t, { payBy: due });
  startPeriod(t, { ...periodOfTheFined(t.state), purpose: 'fine-payment', rule: 'A8.pay', from: servedOn });
}

/** A fine grows once, whoever is served with it: the cap is its own amount (A8). */
function fineIsCharged({ penalty, charges }: RecoveryCaseState): boolean {
  return charges.some(({ onClaim }) => onClaim === penalty?.claimId);
}

function startSurcharge(t: Transition, from: PlainDate): void {
  const fine = fineOf(t.state);
  const penalty = t.state.penalty;
  if (fine === undefined || penalty === null || fine.outstanding === 0) return;
  startCharge(t, {
    nature: 'surcharge',
    onClaim: fine.claimId,
    from,
    principal: fine.outstanding,
    pauses: penalty.pauses,
  });
}

function everybodyIsHeard(state: RecoveryCaseState, { noticeId, defences }: Penalty): boolean {
  return (
    documentById(state, noticeId)?.servedOn != null &&
    !state.deadlines.some(rightsToBeHeard) &&
    defences.every(({ answer }) => answer !== null) &&
    !penaltyHearingIsPending(state)
  );
}

function waitForReferral(t: Transition, { status }: Penalty): void {
  if (status === 'awaiting-referral') return;
  updatePenalty(t, { status: 'awaiting-referral' });
  t.alert('The penalty waits for the end of the referral: none is decided in place of it.', t.law('C5.penalty'));
}

function decide(t: Transition, penalty: Penalty): void {
  const { addresseeId, fine, baseAmount, multiple, ground, defences, hearing } = penalty;
  endDeadlines(t, ofPurpose('penalty-decision-due'), 'met');
  endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
  const document = issueDocument(t, {
    particulars: {
      kind: 'penalty-decision',
      fine,
      baseAmount,
      multiple,
      findings: ground,
      defences: defences.flatMap(({ answer, ...defence }) => (answer === null ? [] : [{ ...defence, answer }])),
      hearingHeldOn: hearing?.heldOn ?? null,
    },
    periods: ['A8.pay', 'A11', 'A15'],
    concerns: addresseeId,
  });
  const claimId = `F${ofNature(t.state.balances, 'fine').length + 1}`;
  openClaim(t, claimId, 'fine');
  updatePenalty(t, { status: 'decided', decisionId: document.id, decidedOn: t.today, claimId });
  book(t, 'claim-raised', claimDifference(claimId, fine), {
    text: `A fine of ${t.money(fine)} is decided, ${multiple} times ${t.money(baseAmount)}.`,
    legalBasis: t.law('B1'),
  });
  startPeriod(t, {
    purpose: 'penalty-service',
    rule: 'A8.serve',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
  });
  startServiceFor(t, document, addresseeId, 'penalty');
}

function whatItWaitsFor(state: RecoveryCaseState): string {
  const { penalty, referral } = state;
  if (penalty?.status === 'awaiting-referral') return `the referral is ${referral?.status ?? 'open'}`;
  if (penaltyHearingIsPending(state)) return 'the hearing has not been held';
  if (penalty?.defences.some(({ answer }) => answer === null) === true) return 'a defence has not been answered';
  return 'the advance notice has not been answered';
}

function latest(one: PlainDate | null, other: PlainDate): PlainDate {
  return one === null ? other : laterOf(one, other);
}
