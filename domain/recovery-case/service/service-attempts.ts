import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import type { DeadlineScope } from '../deadline-scope.ts';
import { becauseOf, type Reason } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import type { DeadlinePurpose } from '../deadline-purposes.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { publishedToday } from './published-notice.ts';
import { servedAddressees, standsFor, type Addressee } from './addressee.ts';
import type { ServiceWay } from './service-ways.ts';
import { currentAttempt, isUnderWay, withAttemptEnded, type Service, type ServiceAttempt } from './service.ts';

/**
 * Service by attempts (A9, A10). Each addressee of a document is served by one way after the other: through the prison,
 * electronically with consent, and the ways of the rulebook. An attempt without proof in time has failed and asks for the
 * next; when no way is left, public notice follows, with the failed attempts on record. Nothing is ever presumed served
 * because nobody looked.
 */
export function startService(t: Transition, document: IssuedDocument, scope: DeadlineScope): void {
  for (const addressee of servedAddressees(t.state.addressees)) startServiceOn(t, document.id, addressee, scope);
}

/** Serves a document that concerns one addressee alone: on them, or on whoever acts for them. */
export function startServiceFor(
  t: Transition,
  document: IssuedDocument,
  addresseeId: string,
  scope: DeadlineScope,
): void {
  const { addressees } = t.state;
  for (const addressee of servedAddressees(addressees))
    if (standsFor(addressees, addressee, addresseeId)) startServiceOn(t, document.id, addressee, scope);
}

/** Starts to serve a document on one addressee, who may have come into the case after the document was issued. */
export function startServiceOn(t: Transition, documentId: string, addressee: Addressee, scope: DeadlineScope): void {
  const document = documentById(t.state, documentId);
  if (document === undefined) return;
  const service = { addresseeId: addressee.id, scope, attempts: [], servedOn: null, way: null, ended: false };
  putDocument(t, {
    ...document,
    servedOn: null,
    serviceWay: null,
    services: [...document.services.filter(({ addresseeId }) => addresseeId !== addressee.id), service],
  });
  tryNextWay(t, documentId, addressee.id);
}

/**
 * The attempt that is under way has failed: the next way is tried, and public notice when none is left. While the case is on
 * hold nothing new is tried: that follows once the hold is over.
 */
export function failAttempt(
  t: Transition,
  documentId: string,
  addresseeId: string,
  reason: Reason,
  factId: string | null = null,
): void {
  const service = serviceOf(t, documentId, addresseeId);
  const attempt = service === undefined ? undefined : currentAttempt(service);
  if (service === undefined) return;
  if (attempt === undefined) return tryNextWay(t, documentId, addresseeId);
  putService(
    t,
    documentId,
    withAttemptEnded(service, {
      endedOn: t.today,
      outcome: 'failed',
      remark: reason,
      ...(factId === null ? {} : { fact: factId }),
    }),
  );
  t.say(
    'service-failed',
    message('attempt-failed', { number: attempt.number, way: attempt.way, because: becauseOf(reason) }),
    {
      documentId,
      legalBasis: t.law('A9'),
    },
  );
  if (t.state.hold === null) return tryNextWay(t, documentId, addresseeId);
  for (const deadline of t.state.deadlines.filter(isServiceOf(documentId, addresseeId)))
    t.putDeadline({ ...deadline, remaining: 0 });
}

/** Ends the services that are still under way, because the addressee or the document has been overtaken. */
export function endServices(t: Transition, which: (document: IssuedDocument, service: Service) => boolean): void {
  for (const document of t.state.documents)
    for (const service of document.services.filter((each) => isUnderWay(each) && which(document, each))) {
      endDeadlines(t, isServiceOf(document.id, service.addresseeId), 'cancelled');
      const ended = withAttemptEnded(service, { endedOn: t.today, outcome: 'overtaken', remark: null });
      putService(t, document.id, { ...ended, ended: true });
    }
}

/**
 * Nobody sees to a service any more whose clock has ended: what belonged to a stage that is left is overtaken, and
 * everything is when the case closes. A decision that is in the post while the case only waits for a refund, the police or
 * a penalty still reaches its addressee, and opens the remedies.
 */
export function endOvertakenServices(t: Transition): void {
  const attended = attendedServices(t.state);
  endServices(
    t,
    ({ id }, { addresseeId, scope }) =>
      (scope === 'stage' || t.state.stage === 'closed') && attended.get(id)?.has(addresseeId) !== true,
  );
}

/** The addressees on whom documents are being served with a clock, by the document. */
function attendedServices({ deadlines }: RecoveryCaseState): ReadonlyMap<string, ReadonlySet<string>> {
  const attended = new Map<string, Set<string>>();
  for (const { purpose, subject, addressee } of deadlines) {
    if (!isServicePurpose(purpose) || subject === null || addressee === null) continue;
    attended.set(subject, (attended.get(subject) ?? new Set()).add(addressee));
  }
  return attended;
}

/** Whoever has not been served with a document, because the clock of that has ended with the case, is served anew. */
export function serveAgain(t: Transition, documentId: string): void {
  const services = documentById(t.state, documentId)?.services ?? [];
  for (const { addresseeId, scope } of services.filter(({ servedOn }) => servedOn === null)) {
    const addressee = servedAddressees(t.state.addressees).find(({ id }) => id === addresseeId);
    if (addressee !== undefined && !t.state.deadlines.some(isServiceOf(documentId, addresseeId)))
      startServiceOn(t, documentId, addressee, scope);
  }
}

export function serviceOf(t: Transition, documentId: string, addresseeId: string): Service | undefined {
  return documentById(t.state, documentId)?.services.find((service) => service.addresseeId === addresseeId);
}

/** Puts a service that has changed; the document counts as served when its last addressee has been served. */
export function putService(t: Transition, documentId: string, service: Service): void {
  const document = documentById(t.state, documentId);
  if (document === undefined) return;
  const services = document.services.map((other) => (other.addresseeId === service.addresseeId ? service : other));
  const last = services.some(isUnderWay) ? undefined : latestServed(services);
  putDocument(t, { ...document, services, servedOn: last?.servedOn ?? null, serviceWay: last?.way ?? null });
}

export function isServiceOf(documentId: string, addresseeId: string): (deadline: Deadline) => boolean {
  return ({ purpose, subject, addressee }) =>
    subject === documentId && addressee === addresseeId && isServicePurpose(purpose);
}

function isServicePurpose(purpose: DeadlinePurpose): boolean {
  return purpose === 'service-proof' || purpose === 'public-notice-service';
}

function tryNextWay(t: Transition, documentId: string, addresseeId: string): void {
  const document = documentById(t.state, documentId);
  const service = serviceOf(t, documentId, addresseeId);
  const addressee = t.state.addressees.find(({ id }) => id === addresseeId);
  if (document === undefined || service === undefined || addressee === undefined) return;
  endDeadlines(t, isServiceOf(documentId, addresseeId), 'cancelled');
  const way = nextWay(t, addressee, service);
  putService(t, documentId, { ...service, attempts: [...service.attempts, attemptBy(service, way, t.today)] });
  if (way === 'public-notice') return publishNotice(t, document, service, addressee);
  awaitProof(t, document, service, way);
  if (way !== 'electronic' && service.attempts.length === 0)
    issueDocument(t, { particulars: { kind: 'proof-of-service', serves: referenceTo(document), addressee, way } });
}

/**
 * The last attempt of a service counts as failed or served no more: it goes on as it was, and its proof is waited for anew. A
 * public notice is published anew.
 */
export function resumeAttempt(t: Transition, documentId: string, addresseeId: string, factId: string): void {
  const document = documentById(t.state, documentId);
  const service = serviceOf(t, documentId, addresseeId);
  const attempt = service?.attempts.find(({ fact }) => fact === factId);
  if (document === undefined || service === undefined || attempt === undefined) return;
  const { fact: _fact, ...resumed } = attempt;
  const goesOn = attempt.way !== 'public-notice';
  const attempts = service.attempts.map((each): ServiceAttempt => {
    if (each.number === attempt.number)
      return goesOn
        ? { ...resumed, endedOn: null, outcome: 'under-way', remark: null }
        : { ...resumed, outcome: 'overtaken' };
    return each.outcome === 'under-way' ? { ...each, endedOn: t.today, outcome: 'overtaken' } : each;
  });
  const { fact: _served, ...open } = service;
  endDeadlines(t, isServiceOf(documentId, addresseeId), 'cancelled');
  putService(t, documentId, { ...open, attempts, servedOn: null, way: null });
  if (goesOn) awaitProof(t, document, service, attempt.way);
  else tryNextWay(t, documentId, addresseeId);
}

function awaitProof(t: Transition, document: IssuedDocument, service: Service, way: ServiceWay): void {
  startPeriod(t, {
    ...clockOf(t, document, service, message('proof-of-service-of', { kind: document.kind, way })),
    purpose: 'service-proof',
    rule: 'service.proof',
    from: t.today,
    whoActs: 'caseworker',
  });
}

/** Ways in their order: a prisoner only through the prison, electronically only with consent on record. */
function nextWay(t: Transition, addressee: Addressee, service: Service): ServiceWay {
  const ways: readonly ServiceWay[] =
    addressee.prison !== null
      ? ['through-prison']
      : [...(addressee.electronicConsent === null ? [] : ['electronic' as const]), ...t.settings.serviceWays];
  const tried = service.attempts.map(({ way }) => way);
  return ways.find((way) => !tried.includes(way)) ?? 'public-notice';
}

function publishNotice(t: Transition, document: IssuedDocument, service: Service, addressee: Addressee): void {
  const { kind, number, amountDue } = document;
  const notice = awaitEndOfNotice(t, document, service, publishedToday(t, document.id, addressee.id));
  issueDocument(t, {
    particulars: {
      kind: 'public-notice',
      serves: { kind, number, ...(amountDue === null ? {} : { amountDue }) },
      reason: null,
      failedAttempts: service.attempts
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ way, endedOn, startedOn, remark, fact }) => ({
          way,
          on: t.state.facts.find(({ id }) => id === fact)?.day ?? endedOn ?? startedOn,
          reason: remark,
        })),
      ...(servedAddressees(t.state.addressees).length > 1 ? { addressee } : {}),
    },
    deadlines: [notice],
  });
}

/** The document counts as served once the notice has been out for its period (A10), from the day on which it was published. */
function awaitEndOfNotice(t: Transition, document: IssuedDocument, service: Service, published: CountedFact): Deadline {
  return startPeriod(t, {
    ...clockOf(t, document, service, message('public-notice-of', { kind: document.kind })),
    purpose: 'public-notice-service',
    rule: 'A10',
    from: published.day,
    fact: published.id,
    whoActs: 'debtor',
  });
}

/** The notice by which a document counted as served was published later than was entered: it still runs. */
export function resumeNotice(t: Transition, documentId: string, addresseeId: string, published: CountedFact): void {
  const document = documentById(t.state, documentId);
  const service = serviceOf(t, documentId, addresseeId);
  if (document === undefined || service === undefined) return;
  const { fact: _served, ...open } = service;
  const attempts = service.attempts.map(({ fact, ...attempt }): ServiceAttempt =>
    fact !== undefined && fact === service.fact
      ? { ...attempt, endedOn: null, outcome: 'under-way', remark: null }
      : { ...attempt, ...(fact === undefined ? {} : { fact }) },
  );
  putService(t, documentId, { ...open, attempts, servedOn: null, way: null });
  awaitEndOfNotice(t, document, service, published);
}

/** A notice that is out was never published: it is published anew. */
export function publishAnew(t: Transition, documentId: string, addresseeId: string): void {
  const service = serviceOf(t, documentId, addresseeId);
  if (service === undefined) return;
  putService(t, documentId, withAttemptEnded(service, { endedOn: t.today, outcome: 'overtaken', remark: null }));
  tryNextWay(t, documentId, addresseeId);
}

function clockOf(t: Transition, document: IssuedDocument, service: Service, title: Message) {
  const several = servedAddressees(t.state.addressees).length > 1;
  return {
    scope: service.scope,
    subject: document.id,
    addressee: service.addresseeId,
    title: several ? message('served-on', { clock: title, addresseeId: service.addresseeId }) : title,
  };
}

function attemptBy(service: Service, way: ServiceWay, on: PlainDate): Service['attempts'][number] {
  const number = service.attempts.length + 1;
  return { number, way, startedOn: on, endedOn: null, outcome: 'under-way', remark: null };
}

function latestServed(services: readonly Service[]): Service | undefined {
  return services
    .filter(({ servedOn }) => servedOn !== null)
    .toSorted((one, other) => ((one.servedOn ?? '') < (other.servedOn ?? '') ? 1 : -1))[0];
}

function putDocument(t: Transition, document: IssuedDocument): void {
  t.change({ documents: t.state.documents.map((other) => (other.id === document.id ? document : other)) });
}
