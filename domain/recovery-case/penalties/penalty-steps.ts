import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { ZERO, type MinorUnits } from '../../money/money.ts';
import { isHearingDayOf } from '../../procedures/administrative-act/hearing.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { DeadlinePurpose } from '../deadline-purposes.ts';
import { ofPurpose } from '../of-purpose.ts';
import { dropApprovals, isOfOwnStep } from '../../kernel/gates/gate.ts';
import { becauseOf, type Reason } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { endServices } from '../service/service-attempts.ts';
import type { PenaltyStatus } from '../vocabulary.ts';
import type { Penalty } from './penalty-state.ts';
import { fineBeyondBounds, fineOf, penaltyById, penaltyKeepsCaseOpen, penaltyUnderRemedy } from './penalty.ts';

export function updatePenalty(t: Transition, penalty: Penalty, part: Partial<Penalty>): void {
  t.change({ penalties: t.state.penalties.map((each) => (each.id === penalty.id ? { ...each, ...part } : each)) });
}

/** The penalty as it stands now that a rule has changed it. */
export function penaltyNow(t: Transition, penalty: Penalty): Penalty {
  return penaltyById(t.state, penalty.id) ?? penalty;
}

/** The penalty that an act is, where it stands at one of these points; else why not. */
export function penaltyAt(
  state: RecoveryCaseState,
  { id }: AdministrativeAct,
  ...statuses: readonly PenaltyStatus[]
): { readonly penalty: Penalty; readonly refused: null } | { readonly penalty: null; readonly refused: Refusal } {
  const penalty = penaltyById(state, id);
  return penalty !== undefined && statuses.includes(penalty.status)
    ? { penalty, refused: null }
    : {
        penalty: null,
        refused: refusal(
          'penalty-not-ready',
          message('penalty-stands-otherwise', { status: penalty?.status ?? 'not-proposed' }),
        ),
      };
}

/** Day on which the last of those who are served was; null while anybody is still to be served. */
export function penaltyServedOn(state: RecoveryCaseState, { documentId }: Penalty): PlainDate | null {
  return documentId === null ? null : (documentById(state, documentId)?.servedOn ?? null);
}

/** Whether a clock runs for one of these purposes, for this penalty. */
export function ofPenalty(
  { id }: Penalty,
  ...purposes: readonly DeadlinePurpose[]
): (deadline: Pick<Deadline, 'purpose' | 'subject'>) => boolean {
  const isOne = ofPurpose(...purposes);
  return (deadline) => deadline.subject === id && isOne(deadline);
}

/** What depends on the penalty is not settled before an authority or court that was turned to has answered. */
export function refuseWhilePenaltyRemedyPending(state: RecoveryCaseState): Refusal | null {
  const penalty = penaltyUnderRemedy(state);
  return penalty === undefined ? null : refuseWhilePending(penalty);
}

/** As above, for one penalty. */
export function refuseWhilePending({ remedy }: Penalty): Refusal | null {
  return remedy === null
    ? null
    : refusal('penalty-remedy-pending', message('penalty-remedy-pending', { remedy: remedy.kind, on: remedy.filedOn }));
}

/** Services and clocks of the penalty end; what is charged apart from it goes on being watched. */
export function endPenalty(t: Transition, penalty: Penalty, status: 'dropped' | 'annulled'): void {
  updatePenalty(t, penalty, { status });
  for (const step of ['review-penalty', 'decide-penalty']) dropApprovals(t, isOfOwnStep(step, penalty.id));
  endServices(t, ({ id }) => id === penalty.noticeId || id === penalty.documentId);
  const isHearingDay = isHearingDayOf(penalty);
  endDeadlines(t, (deadline) => deadline.subject === penalty.id || isHearingDay(deadline), 'cancelled');
  if (!penaltyKeepsCaseOpen(t.state)) endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
}

/** A penalty that was decided falls: nothing is owed of the fine, and what was paid on it is owed back. */
export function annulPenalty(t: Transition, penalty: Penalty, reason: Reason | string): void {
  changeFine(t, penalty, ZERO, reason);
  endPenalty(t, penalty, 'annulled');
}

/** Less was drawn than when a fine was decided: the office is told, and reminded, when it has become too high (B1). */
export function warnOfFineBeyondBounds(t: Transition): void {
  for (const penalty of t.state.penalties) {
    const beyond = fineBeyondBounds(t.state, penalty);
    if (beyond === 0) continue;
    t.alert(message('fine-too-high', { amount: t.amount(beyond) }), t.law('B1'));
    remindOfPenalty(t);
  }
}

/** The fine is another, or nothing, with the reason for it. */
export function changeFine(t: Transition, penalty: Penalty, fine: MinorUnits, reason: Reason | string): void {
  const balance = fineOf(t.state, penaltyNow(t, penalty));
  if (balance === undefined) return;
  updatePenalty(t, penalty, { fine });
  book(t, fine === 0 ? 'claim-withdrawn' : 'claim-corrected', correctClaim(balance, fine), {
    text: message('fine-changed', { fine: t.amount(fine), because: becauseOf(reason) }),
  });
}

/** The office is reminded until every penalty is decided and what is charged is paid. */
export function remindOfPenalty(t: Transition): void {
  if (t.state.deadlines.some(ofPurpose('penalty-reminder'))) return;
  startPeriod(t, {
    purpose: 'penalty-reminder',
    rule: 'penalty.reminder',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
  });
}

/** The proceedings end without a penalty; another may be proposed where the law lets it. */
export function dropPenalty(t: Transition, penalty: Penalty, because: Message, legalBasis: string | null = null): void {
  endPenalty(t, penalty, 'dropped');
  t.alert(message('no-penalty-decided', { because }), legalBasis);
}
