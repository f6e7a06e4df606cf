import { addDays, daysBetween, isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endClocksOf, moveClocks } from '../../kernel/facts/counted-from.ts';
import {
  endFact,
  enterFact,
  factById,
  findConsequence,
  firstVersionOf,
  forgetConsequencesOf,
} from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { publishAnew, resumeAttempt, resumeNotice } from '../service/service-attempts.ts';
import type { Service } from '../service/service.ts';
import type { FactKind } from './fact-kinds.ts';
import { serviceFacts, takeServiceBack } from './service-facts.ts';

type Published = Fact<FactKind>;

/**
 * The publication of a notice (公告). Its period counts from the day on which it was really published (A3, A10): where it still
 * runs by that, nobody counts as served, and what was done because it seemed over is for a person to look at.
 */
export const publicNoticeFacts: FactRules<RecoveryCase> = {
  closedToCorrection: closed,
  closedToWithdrawal: closed,
  notBefore: ({ facts }, fact) => ({ date: firstVersionOf(facts, fact).enteredOn, what: message('day-of-issue') }),
  corrected: (t, before, now) => {
    if (t.state.deadlines.some(({ fact }) => fact === before.id)) return moveClocks(t, before, now, () => undefined);
    const served = serviceBy(t.state, now);
    if (served === undefined) return findSuspension(t, now, count(t, ruleOf(t, 'A3'), now.day).due);
    const { documentId, fact, service } = served;
    const due = dayOfService(t, before, now, fact);
    const reason = message('notice-published-otherwise', { factId: now.id });
    if (!isAfter(t.today, due)) {
      endFact(t, fact.id, 'withdrawn', reason);
      return takeServiceBack(t, fact, () => resumeNotice(t, documentId, service.addresseeId, now), now);
    }
    endFact(t, fact.id, 'corrected', reason);
    forgetConsequencesOf(t, fact.id);
    const { kind, subject, addressee, evidence } = fact;
    serviceFacts.corrected(t, fact, enterFact(t, { kind, subject, addressee, day: due, evidence }, fact.id), []);
  },
  withdrawn: (t, fact) => {
    const { subject, addressee } = fact;
    const served = serviceBy(t.state, fact);
    endClocksOf(t, fact);
    if (served !== undefined) {
      endFact(t, served.fact.id, 'withdrawn', message('notice-not-published', { factId: fact.id }));
      takeServiceBack(t, served.fact, (documentId, id) => resumeAttempt(t, documentId, id, served.fact.id));
    } else if (subject !== null && addressee !== null) publishAnew(t, subject, addressee);
    else if (t.state.stage === 'public-notice') t.moveTo('public-notice');
    else findSuspension(t, fact, t.today);
  },
};

/** Payment was suspended before the notice was over: it is for a person to decide on what was kept back. */
function findSuspension(t: Transition, { id: causeId }: Published, due: PlainDate): void {
  const { suspension } = t.state.people;
  if (suspension !== null && suspension.outcome === null && !isAfter(suspension.since, due))
    findConsequence(t, { causeId, kind: 'suspended-too-early', subject: 'benefit' });
}

/** The day on which the notice was over, as a hold or more time may have moved it, from the day that it was published on. */
function dayOfService(t: Transition, before: Published, now: Published, { day }: Published): PlainDate {
  const rule = ruleOf(t, 'A10');
  return addDays(count(t, rule, now.day).due, daysBetween(count(t, rule, before.day).due, day));
}

function closed(state: RecoveryCaseState, fact: Published): Refusal | null {
  if (fact.subject === null) return null;
  const service = serviceOf(state, fact);
  const last = service?.attempts.at(-1);
  const isLatest = state.facts.findLast(sameNotice(fact))?.id === fact.id;
  const isOut = last?.way === 'public-notice' && (last.outcome === 'under-way' || last.outcome === 'served');
  if (!isLatest || !isOut || service?.ended === true)
    return refusal('fact-not-standing', message('served-anew-since', { factId: fact.id }));
  const served = serviceBy(state, fact);
  return served === undefined ? null : serviceFacts.closedToWithdrawal(state, served.fact);
}

function sameNotice({ kind, subject, addressee }: Published): (other: Published) => boolean {
  return (other) => other.kind === kind && other.subject === subject && other.addressee === addressee;
}

function serviceOf(state: RecoveryCaseState, { subject, addressee }: Published): Service | undefined {
  const document = subject === null ? undefined : documentById(state, subject);
  return document?.services.find(({ addresseeId }) => addresseeId === addressee);
}

/** The service that the notice has led to; undefined while it runs. */
function serviceBy(
  state: RecoveryCaseState,
  notice: Published,
): { readonly documentId: string; readonly service: Service; readonly fact: Published } | undefined {
  const service = serviceOf(state, notice);
  const fact = service?.fact === undefined ? undefined : factById<RecoveryCase>(state, service.fact);
  return service?.way === 'public-notice' && fact !== undefined && notice.subject !== null
    ? { documentId: notice.subject, service, fact }
    : undefined;
}
