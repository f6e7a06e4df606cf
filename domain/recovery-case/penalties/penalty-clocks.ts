import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { pendingHearings, unansweredDefences } from '../../procedures/administrative-act/being-heard.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClockDefinitions, Deadline } from '../recovery-case.ts';
import { keepCharges } from './daily-charges.ts';
import { chargeUnpaidFine, fineIsCharged } from './penalty-decision.ts';
import { bringToDecision, nextOfPenalty } from './penalty-duties.ts';
import type { Penalty } from './penalty-state.ts';
import { chargesOutstanding, isUndecided, penaltyById, penaltyKeepsCaseOpen, penaltyUnderRemedy } from './penalty.ts';
import { ofPenalty, penaltyServedOn, remindOfPenalty, warnOfFineBeyondBounds } from './penalty-steps.ts';

/** What runs out in the course of a fine beside being heard and remedies: decision, service, payment, and reminders. */
export const penaltyClocks: ClockDefinitions<
  'penalty-decision-due' | 'penalty-service' | 'fine-payment' | 'charge-cap' | 'penalty-reminder'
> = {
  'penalty-decision-due': {
    acts: 'period',
    heldBy: 'hold',
    duty: () => bringToDecision,
    run: (t, { legalBasis }) => {
      t.alert(message('penalty-decision-late'), legalBasis);
      remindOfPenalty(t);
    },
  },
  'penalty-service': {
    acts: 'period',
    heldBy: 'hold',
    duty: () => ({ kind: 'prove-service', who: 'assignee', commands: ['record-service', 'record-failed-service'] }),
    run: (t, { legalBasis }) => {
      t.alert(message('penalty-service-late'), legalBasis);
      remindOfPenalty(t);
    },
  },
  'fine-payment': {
    acts: 'period',
    heldBy: 'never',
    run: (t, deadline) => {
      const penalty = penaltyOfClock(t.state, deadline);
      if (penalty === undefined || penaltyServedOn(t.state, penalty) === null) return;
      if (t.state.deadlines.some(ofPenalty(penalty, 'fine-payment')) || fineIsCharged(t.state, penalty)) return;
      t.alert(message('fine-unpaid'), deadline.legalBasis);
      chargeUnpaidFine(t, penalty);
      remindOfPenalty(t);
    },
  },
  'charge-cap': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t) => {
      keepCharges(t);
      remindOfPenalty(t);
    },
  },
  'penalty-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: nextOfPenalty,
    run: (t) => {
      if (!penaltyKeepsCaseOpen(t.state)) return;
      for (const penalty of t.state.penalties.filter(isUndecided)) t.alert(whatItWaitsFor(t.state, penalty));
      if (penaltyUnderRemedy(t.state) !== undefined) t.alert(message('record-remedy-against-penalty'));
      warnOfFineBeyondBounds(t);
      if (chargesOutstanding(t.state) > 0)
        t.alert(message('charges-outstanding', { amount: t.amount(chargesOutstanding(t.state)) }));
      remindOfPenalty(t);
    },
  },
};

function penaltyOfClock(state: RecoveryCaseState, { subject }: Deadline): Penalty | undefined {
  return subject === null ? undefined : penaltyById(state, subject);
}

function whatItWaitsFor({ referral }: RecoveryCaseState, penalty: Penalty): Message {
  if (penalty.status === 'awaiting-referral')
    return message('penalty-waits-for-referral', { status: referral?.status ?? 'not-open' });
  if (pendingHearings(penalty).length > 0) return message('penalty-waits-for-hearing');
  if (unansweredDefences(penalty).length > 0) return message('penalty-waits-for-answer');
  return message('penalty-waits-for-defence');
}
