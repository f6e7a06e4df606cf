import { book } from '../amounts/booking.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { becauseOf, type Words } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../recovery-case.ts';
import { endServices } from '../service/service-attempts.ts';
import type { PenaltyStatus } from '../vocabulary.ts';
import { pauseCharges } from './daily-charges.ts';
import type { Penalty } from './penalty-state.ts';
import { finedHasDied, fineBeyondBounds, fineOf, penaltyKeepsCaseOpen, penaltyRemedyIsPending } from './penalty.ts';

export function updatePenalty(t: Transition, part: Partial<Penalty>): void {
  const { penalty } = t.state;
  if (penalty !== null) t.change({ penalty: { ...penalty, ...part } });
}

export function penaltyMustBe(...statuses: readonly PenaltyStatus[]): (state: RecoveryCaseState) => Refusal | null {
  return ({ penalty }) =>
    penalty !== null && statuses.includes(penalty.status)
      ? null
      : refusal('penalty-not-ready', `The penalty is ${penalty === null ? 'not proposed' : penalty.status}.`);
}

/** Day on which the last of those fined was served; null while anybody is still to be served. */
export function penaltyServedOn(state: RecoveryCaseState): PlainDate | null {
  const decisionId = state.penalty?.decisionId ?? null;
  return decisionId === null ? null : (documentById(state, decisionId)?.servedOn ?? null);
}

/** A period of the one fined. Where they have died it is nobody's: whoever may act in their place can use it. */
export function periodOfTheFined(state: RecoveryCaseState) {
  const ofPenalty = { scope: 'penalty', whoActs: 'debtor' } as const;
  const { penalty } = state;
  return penalty === null || finedHasDied(state) ? ofPenalty : { ...ofPenalty, addressee: penalty.addresseeId };
}

/** What depends on the penalty is not settled before an authority or court that was turned to has answered. */
export function refuseWhilePenaltyRemedyPending(state: RecoveryCaseState): Refusal | null {
  const remedy = penaltyRemedyIsPending(state) ? state.penalty?.remedy : null;
  return remedy == null
    ? null
    : refusal(
        'penalty-remedy-pending',
        `The ${remedy.kind} of ${remedy.filedOn} against the penalty is pending: record how it ends first.`,
      );
}

/** Services and clocks of the penalty end; what is charged apart from it goes on being watched. */
export function endPenalty(t: Transition, status: 'dropped' | 'annulled'): void {
  const { penalty } = t.state;
  updatePenalty(t, { status });
  endServices(t, ({ id }) => id === penalty?.noticeId || id === penalty?.decisionId);
  endDeadlines(t, (deadline) => deadline.scope === 'penalty' && !watchesCharges(deadline), 'cancelled');
  if (!penaltyKeepsCaseOpen(t.state)) endDeadlines(t, ofPurpose('penalty-reminder'), 'cancelled');
}

/** A penalty that was decided falls: nothing is owed of the fine, and what was paid on it is owed back. */
export function annulPenalty(t: Transition, reason: Words): void {
  changeFine(t, ZERO, reason);
  endPenalty(t, 'annulled');
}

/** Less was drawn than when the fine was decided: the office is told, and reminded, when it has become too high (B1). */
export function warnOfFineBeyondBounds(t: Transition): void {
  const beyond = fineBeyondBounds(t.state);
  if (beyond === 0) return;
  t.alert(`The fine is ${t.money(beyond)} above what is allowed for what was drawn: correct it.`, t.law('B1'));
  remindOfPenalty(t);
}

const watchesCharges = ofPurpose('penalty-reminder', 'charge-cap');

/** The fine is another, or nothing, with the reason for it. */
export function changeFine(t: Transition, fine: MinorUnits, reason: Words): void {
  const balance = fineOf(t.state);
  if (balance === undefined) return;
  updatePenalty(t, { fine });
  book(t, fine === 0 ? 'claim-withdrawn' : 'claim-corrected', correctClaim(balance, fine), {
    text: `The fine is now ${t.money(fine)}${becauseOf(reason)}`,
  });
}

/** Days on which the surcharge does not grow. */
export function setPauses(t: Transition, pauses: Penalty['pauses']): void {
  updatePenalty(t, { pauses });
  const claimId = t.state.penalty?.claimId ?? null;
  if (claimId !== null) pauseCharges(t, claimId, pauses);
}

/** The office is reminded until the penalty is decided and what is charged is paid. */
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
export function dropPenalty(t: Transition, why: string, legalBasis: string | null = null): void {
  endPenalty(t, 'dropped');
  t.alert(`No penalty is decided: ${why}`, legalBasis);
}
