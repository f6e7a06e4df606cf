import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { putService, resumeAttempt, serviceOf } from '../service/service-attempts.ts';
import { isUnderWay, type ServiceAttempt } from '../service/service.ts';
import type { FactKind } from './fact-kinds.ts';

/**
 * An attempt to serve that has failed. Its day stands in a public notice, which follows from it: where it never failed, it goes
 * on, and whatever has been published because of it is for a person to look at.
 */
export const failedServiceFacts: FactRules<RecoveryCase> = {
  closedToCorrection: (state, fact) => known(state, fact),
  closedToWithdrawal: (state, fact) => known(state, fact),
  notBefore: (state, { subject }) => {
    const document = subject === null ? undefined : documentById(state, subject);
    return document === undefined ? undefined : { date: document.issuedOn, what: message('day-of-issue') };
  },
  corrected: (t, before, now) => {
    changeAttempt(t, before, (attempt) => ({ ...attempt, remark: now.evidence, fact: now.id }));
    findNotices(t, now);
  },
  withdrawn: (t, fact) => {
    const service =
      fact.subject === null || fact.addressee === null ? undefined : serviceOf(t, fact.subject, fact.addressee);
    if (service === undefined || fact.subject === null) return;
    findNotices(t, fact);
    if (isUnderWay(service)) return resumeAttempt(t, fact.subject, service.addresseeId, fact.id);
    changeAttempt(t, fact, ({ fact: _fact, ...attempt }) => ({ ...attempt, outcome: 'overtaken' }));
  },
};

/** A public notice names the attempts that have failed before it. */
function findNotices(t: Transition, fact: Fact<FactKind>): void {
  const { subject, addressee } = fact;
  const service = subject === null || addressee === null ? undefined : serviceOf(t, subject, addressee);
  const notified = service?.attempts.some(({ way }) => way === 'public-notice') === true;
  if (notified && subject !== null) findConsequence(t, { causeId: fact.id, kind: 'notice-tells-otherwise', subject });
}

function attemptOf(state: RecoveryCaseState, { id, subject }: Fact<FactKind>): ServiceAttempt | undefined {
  const document = subject === null ? undefined : documentById(state, subject);
  return document?.services.flatMap(({ attempts }) => attempts).find(({ fact }) => fact === id);
}

function known(state: RecoveryCaseState, fact: Fact<FactKind>) {
  return attemptOf(state, fact) === undefined
    ? refusal('fact-not-standing', message('served-anew-since', { factId: fact.id }))
    : null;
}

function changeAttempt(
  t: Transition,
  { id, subject, addressee }: Fact<FactKind>,
  changed: (attempt: ServiceAttempt) => ServiceAttempt,
) {
  const service = subject === null || addressee === null ? undefined : serviceOf(t, subject, addressee);
  if (service === undefined || subject === null) return;
  putService(t, subject, {
    ...service,
    attempts: service.attempts.map((attempt) => (attempt.fact === id ? changed(attempt) : attempt)),
  });
}
