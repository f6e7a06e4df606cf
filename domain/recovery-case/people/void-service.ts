import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { DeadlineScope } from '../deadline-scope.ts';
import { documentById } from '../../kernel/process-document.ts';
import { latestDocument } from '../issue-document.ts';
import { clockOf } from '../../procedures/administrative-act/acts-of-process.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { BenefitAct } from '../benefit-acts/benefit-act-state.ts';
import type { Penalty } from '../penalties/penalty-state.ts';
import { isUndecided } from '../penalties/penalty.ts';
import { ofPenalty, updatePenalty } from '../penalties/penalty-steps.ts';
import { hasBeenDecidedFor } from '../../procedures/administrative-act/remedy-rights.ts';
import { isBeingHeard } from '../acts/decision-act.ts';
import { reopenRemedies } from '../acts/reopen-remedies.ts';
import { partyOf, standsFor, type Addressee } from '../service/addressee.ts';
import { startServiceOn } from '../service/service-attempts.ts';
import { courtIsAsked } from './newcomers.ts';

/** Since when somebody could receive nothing any more, and the guardian who is served in their place. */
interface Incapacity {
  readonly addresseeId: string;
  readonly since: PlainDate;
  readonly guardian: Addressee;
}

/**
 * What was served on somebody who already lacked capacity does not count (D7): each document that the case rests on is
 * served anew on the guardian, with full periods from the new day. What they were served with before stands, and so does
 * what was served on whoever acted for them.
 */
export function serveAnewSince(t: Transition, incapacity: Incapacity): void {
  if (noticeWasSentInVain(t.state, incapacity)) t.moveTo('persuasion');
  serveDecisionAnew(t, incapacity);
  for (const act of t.state.benefitActs) serveBenefitActAnew(t, incapacity, act);
  for (const penalty of t.state.penalties) servePenaltyAnew(t, incapacity, penalty);
}

/** The notice to return is sent, not served. */
function noticeWasSentInVain(state: RecoveryCaseState, { since }: Incapacity): boolean {
  const notice = latestDocument(state, 'notice-to-return');
  return state.stage === 'persuasion' && notice !== undefined && notice.issuedOn >= since;
}

/**
 * The decision that is announced or stands; the demand, where the decision was served in time, or an authority has looked
 * into it for the party. A judgment takes their place.
 */
function serveDecisionAnew(t: Transition, incapacity: Incapacity): void {
  const { decision, judgment } = t.state;
  if (decision === null || judgment !== null) return;
  const notice = isBeingHeard(t.state) ? servedInVain(t.state, decision.noticeId, incapacity) : undefined;
  if (notice !== undefined)
    return serveAnew(t, incapacity, notice, 'stage', clockOf(decision, 'defence', 'hearing-request'));
  const decided = servedInVain(t.state, decision.documentId, incapacity);
  const party = partyOf(t.state.addressees, incapacity.guardian);
  if (decided === undefined || hasBeenDecidedFor(decision, party.id)) return serveDemandAnew(t, incapacity);
  reopenRemedies(t);
  const isRight = clockOf(decision, 'reconsideration', 'suit');
  const isPerformance = ofPurpose('performance');
  serveAnew(t, incapacity, decided, 'process', (deadline) => isRight(deadline) || isPerformance(deadline));
}

/** Nobody is taken to court on a demand that did not reach them (A18). */
function serveDemandAnew(t: Transition, incapacity: Incapacity): void {
  const { stage } = t.state;
  const letter = servedInVain(t.state, latestDocument(t.state, 'demand-letter')?.id ?? null, incapacity);
  if (letter === undefined) return;
  if (stage === 'demand') return serveAnew(t, incapacity, letter, 'stage', ofPurpose('demand'));
  if (stage !== 'court-application') return;
  if (courtIsAsked(t.state))
    t.alert(message('tell-court-of-incapacity', { addresseeId: incapacity.addresseeId }), t.law('A18'));
  else t.moveTo('demand');
}

/** An act on a benefit that nobody has contested yet is served anew. */
function serveBenefitActAnew(t: Transition, incapacity: Incapacity, act: BenefitAct): void {
  if (act.standing !== 'stands' || act.remedy !== null || act.remedies.length > 0) return;
  const notice = servedInVain(t.state, act.documentId, incapacity);
  if (notice !== undefined) serveAnew(t, incapacity, notice, 'benefit', clockOf(act, 'reconsideration', 'suit'));
}

/** A penalty that has led to nothing yet is served anew; what has followed from one already is for people to look at. */
function servePenaltyAnew(t: Transition, incapacity: Incapacity, penalty: Penalty): void {
  const notice = isUndecided(penalty) ? servedInVain(t.state, penalty.noticeId, incapacity) : undefined;
  if (notice !== undefined)
    return serveAnew(t, incapacity, notice, 'penalty', clockOf(penalty, 'defence', 'hearing-request'));
  const decided = penalty.status === 'decided' ? servedInVain(t.state, penalty.documentId, incapacity) : undefined;
  if (decided === undefined) return;
  if (hasLedFurther(t.state, penalty))
    return t.alert(message('penalty-served-on-incapable', { addresseeId: incapacity.addresseeId }), t.law('A8'));
  updatePenalty(t, penalty, { payBy: null });
  const isRight = clockOf(penalty, 'reconsideration', 'suit');
  const isPayment = ofPenalty(penalty, 'fine-payment');
  serveAnew(t, incapacity, decided, 'penalty', (deadline) => isRight(deadline) || isPayment(deadline));
}

function hasLedFurther({ charges }: RecoveryCaseState, penalty: Penalty): boolean {
  const { remedy, remedies, finalSince, claimId } = penalty;
  return (
    remedy !== null || remedies.length > 0 || finalSince !== null || charges.some(({ onClaim }) => onClaim === claimId)
  );
}

/** The document, if its last service on this side of the case was on the one who could receive nothing any more. */
function servedInVain(
  state: RecoveryCaseState,
  documentId: string | null,
  { addresseeId, since }: Incapacity,
): IssuedDocument | undefined {
  const ofTheirSide = state.addressees
    .filter((each) => standsFor(state.addressees, each, addresseeId))
    .map(({ id }) => id);
  const document = documentId === null ? undefined : documentById(state, documentId);
  const last = document?.services.findLast(
    (service) => service.servedOn !== null && ofTheirSide.includes(service.addresseeId),
  );
  return last?.addresseeId === addresseeId && last.servedOn !== null && last.servedOn >= since ? document : undefined;
}

function serveAnew(
  t: Transition,
  { guardian }: Incapacity,
  document: IssuedDocument,
  scope: DeadlineScope,
  isPeriod: (deadline: Deadline) => boolean,
): void {
  const party = partyOf(t.state.addressees, guardian);
  endDeadlines(t, (deadline) => deadline.addressee === party.id && isPeriod(deadline), 'cancelled');
  startServiceOn(t, document.id, guardian, scope);
}
