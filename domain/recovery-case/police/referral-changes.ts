import type { Message } from '../../message.ts';
import type { ClockDefinition } from '../../kernel/clock-definition.ts';
import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Actor } from '../../kernel/actors.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { dropApprovals, isOfOwnStep } from '../../kernel/gates/gate.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { Transition } from '../recovery-case.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { DeadlinePurpose } from '../deadline-purposes.ts';
import { penaltiesGoOn } from '../penalties/penalty-decision.ts';
import type { PeriodId } from '../../rulebooks/row-ids.ts';
import type { ReferralStatus } from '../vocabulary.ts';
import { referralIsOpen, type Referral } from './referral.ts';

/** The step that was waited for has happened: its clock is met, the reminders are over. */
export function updateReferral(t: Transition, part: Partial<Referral>): void {
  const { referral } = t.state;
  if (referral === null) return;
  endDeadlines(t, ({ scope, purpose }) => scope === 'referral' && purpose !== 'referral-reminder', 'met');
  endDeadlines(t, ({ scope }) => scope === 'referral', 'cancelled');
  t.change({ referral: { ...referral, ...part } });
}

/**
 * The referral is over: a transfer that waited for approval does not happen any more, and a penalty that has waited for
 * the referral goes on, where the law lets it.
 */
export function endReferral(
  t: Transition,
  status: 'declined' | 'not-filed' | 'reported-back',
  part: Partial<Referral>,
): void {
  updateReferral(t, { ...part, status });
  dropApprovals(t, isOfOwnStep('transfer-to-police'));
  penaltiesGoOn(t);
}

export function startReferralClock(
  t: Transition,
  purpose: DeadlinePurpose,
  rule: PeriodId,
  from: PlainDate,
  whoActs: Actor,
): void {
  startPeriod(t, { purpose, rule, from, whoActs, scope: 'referral' });
}

/** Nothing is due by law: the office is reminded until something has happened. */
export function remindOfReferral(t: Transition): void {
  startReferralClock(t, 'referral-reminder', 'referral.reminder', t.today, 'police');
}

/** The case goes on after all: a referral whose clocks have ended with it is reminded of again. */
export function followReferralAgain(t: Transition): void {
  const hasClock = t.state.deadlines.some(({ scope }) => scope === 'referral');
  if (referralIsOpen(t.state) && !hasClock) remindOfReferral(t);
}

export function referralMustBe(...statuses: readonly ReferralStatus[]): (state: RecoveryCaseState) => Refusal | null {
  return ({ referral }) =>
    referral !== null && statuses.includes(referral.status)
      ? null
      : refusal('referral-not-ready', message('referral-stands-otherwise', { status: referral?.status ?? 'not-open' }));
}

/** Steps of the referral are recorded in the order in which they happened. */
export function stepHappened(
  { referral }: RecoveryCaseState,
  day: PlainDate,
  field: string,
  moment: Moment,
): Refusal | null {
  return happened(
    day,
    field,
    moment,
    referral === null ? undefined : { date: referral.latestStepOn, what: message('latest-step-of-referral') },
  );
}

/** What commands have in common that record a step of the referral: the day on which it happened, and where the referral stands for it. */
export function recordedStep<Day extends string>(day: Day, ...statuses: readonly ReferralStatus[]) {
  return {
    onHold: true,
    closed: referralMustBe(...statuses),
    check: (state: RecoveryCaseState, payload: Readonly<Record<Day, PlainDate>>, moment: Moment): Refusal | null =>
      stepHappened(state, payload[day], day, moment),
  } as const;
}

/** A clock of the police's own answer: that it is late is said, and the office is reminded of it. */
export function answerOfThePolice(late: Message): ClockDefinition<RecoveryCase> {
  return {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(late, legalBasis);
      remindOfReferral(t);
    },
  };
}
