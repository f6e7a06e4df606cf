import type { Reason } from '../../kernel/kept-text.ts';
import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { CommandPayloads } from '../commands.ts';
import { documentById } from '../../kernel/process-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { enterFact } from '../../kernel/facts/entering-facts.ts';
import { forgetServedUnderFormerWriting } from '../people/letters-under-former-writing.ts';
import { forgetServedElsewhere, whereaboutsOn } from '../people/imprisonment.ts';
import type { Moment } from '../../kernel/moment.ts';
import { partyOf } from './addressee.ts';
import { failAttempt, isServiceOf, putService, serviceOf } from './service-attempts.ts';
import type { ServiceWay } from './service-ways.ts';
import { isUnderWay, withAttemptEnded, type Service } from './service.ts';

/** What comes back from those who serve: proof of service, or that an attempt has failed. */
export const serviceCommands: CommandRules<'record-service' | 'record-failed-service'> = {
  'record-service': {
    words: ({ servedOn, way, proof }) => message('served-with-proof', { way, on: servedOn, proof }),
    onHold: true,
    closed: somethingAwaitsService,
    check: (state, { servedOn, ...served }, moment) =>
      firstRefusal(
        checkServed(state, served, servedOn, 'servedOn', moment),
        wayIsOpen(state, served),
        placeIsRight(state, served, servedOn),
      ),
    apply: (t, { documentId, addresseeId, servedOn, way, proof }) => {
      const service = awaited(t.state, documentId, addresseeId)[0];
      if (service !== undefined) serve(t, documentId, service, { servedOn, way, proof: t.keep(proof) });
    },
  },
  'record-failed-service': {
    words: ({ attemptedOn, way, reason }) => message('service-tried', { way, on: attemptedOn, reason }),
    onHold: true,
    closed: somethingAwaitsService,
    check: (state, { attemptedOn, ...served }, moment) =>
      firstRefusal(
        checkServed(state, served, attemptedOn, 'attemptedOn', moment),
        wayIsOpen(state, served),
        placeIsRight(state, served, attemptedOn),
        wayIsUnderWay(state, served),
      ),
    apply: (t, { documentId, addresseeId, attemptedOn, reason }) => {
      const service = awaited(t.state, documentId, addresseeId)[0];
      if (service === undefined) return;
      const evidence = t.keep(reason);
      const about = { kind: 'failed-service', subject: documentId, addressee: service.addresseeId } as const;
      const { id } = enterFact(t, { ...about, day: attemptedOn, evidence });
      failAttempt(t, documentId, service.addresseeId, evidence, id);
    },
  },
};

export const serviceClocks: ClockDefinitions<'service-proof' | 'public-notice-service'> = {
  'service-proof': {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    duty: () => ({ kind: 'prove-service', who: 'assignee', commands: ['record-service', 'record-failed-service'] }),
    run: (t, { subject, addressee }) => {
      if (subject !== null && addressee !== null) failAttempt(t, subject, addressee, message('no-proof-in-time'));
    },
  },
  'public-notice-service': {
    acts: 'period',
    heldBy: 'hold',
    run: (t, { subject, addressee, due }) => {
      const service = subject === null || addressee === null ? undefined : serviceOf(t, subject, addressee);
      if (subject !== null && service !== undefined)
        serve(t, subject, service, { servedOn: due, way: 'public-notice', proof: message('public-notice-ran-out') });
    },
  },
};

function serve(
  t: Transition,
  documentId: string,
  service: Service,
  proven: { readonly servedOn: PlainDate; readonly way: ServiceWay; readonly proof: Reason },
): void {
  const { servedOn, way, proof } = proven;
  endDeadlines(t, isServiceOf(documentId, service.addresseeId), 'met');
  const about = { kind: 'service', subject: documentId, addressee: service.addresseeId } as const;
  const fact = enterFact(t, { ...about, day: servedOn, evidence: proof });
  const attempted = { ...service, attempts: withWay(service, way, t.today) };
  const ended = withAttemptEnded(attempted, {
    endedOn: t.today,
    outcome: 'served',
    remark: proof,
    fact: fact.id,
  });
  putService(t, documentId, { ...ended, servedOn, way, fact: fact.id });
  forgetServedUnderFormerWriting(t, documentId, service.addresseeId);
  forgetServedElsewhere(t, documentId, service.addresseeId);
  const document = documentById(t.state, documentId);
  const addressee = t.state.addressees.find(({ id }) => id === service.addresseeId);
  if (document === undefined || addressee === undefined) return;
  const { kind, number } = document;
  const addresseeId = document.services.length > 1 ? addressee.id : null;
  t.say('document-served', message('document-served', { kind, number, addresseeId, way, on: servedOn }), {
    documentId,
    legalBasis: t.law(way === 'public-notice' ? 'A10' : 'A9'),
  });
  t.follow({ document, party: partyOf(t.state.addressees, addressee), service: fact });
}

/** A proof may come by another way than the one tried: that way then is an attempt of its own. */
function withWay(service: Service, way: ServiceWay, on: PlainDate): Service['attempts'] {
  if (service.attempts.some((attempt) => attempt.outcome === 'under-way' && attempt.way === way))
    return service.attempts;
  const overtaken = service.attempts.map((attempt) =>
    attempt.outcome === 'under-way' ? { ...attempt, endedOn: on, outcome: 'overtaken' as const } : attempt,
  );
  const number = overtaken.length + 1;
  return [...overtaken, { number, way, startedOn: on, endedOn: null, outcome: 'under-way', remark: null }];
}

type Served = Pick<CommandPayloads['record-service'], 'documentId' | 'addresseeId' | 'way'>;

function somethingAwaitsService(state: RecoveryCaseState): Refusal | null {
  return state.documents.some(({ services }) => services.some(isUnderWay))
    ? null
    : refusal('document-unknown', message('nothing-to-serve'));
}

function checkServed(
  state: RecoveryCaseState,
  { documentId, addresseeId }: Served,
  day: PlainDate,
  field: string,
  moment: Moment,
): Refusal | null {
  const document = documentById(state, documentId);
  if (document === undefined || document.services.length === 0)
    return refusal('document-unknown', message('no-document-to-serve', { documentId }), 'documentId');
  const services = awaited(state, documentId, addresseeId);
  if (services.length > 1)
    return refusal(
      'addressee-missing',
      message('say-on-whom', {
        number: document.number,
        addressees: services.map((each) => each.addresseeId).join(', '),
      }),
      'addresseeId',
    );
  return firstRefusal(
    services.length === 1
      ? null
      : refusal(
          'document-already-served',
          message('not-waiting-to-be-served', { number: document.number, addresseeId }),
          addresseeId === null ? 'documentId' : 'addresseeId',
        ),
    happened(day, field, moment, { date: document.issuedOn, what: message('day-of-issue') }),
  );
}

/** Electronic service takes consent on record. */
function wayIsOpen(state: RecoveryCaseState, { documentId, addresseeId, way }: Served): Refusal | null {
  const service = awaited(state, documentId, addresseeId)[0];
  const addressee = state.addressees.find(({ id }) => id === service?.addresseeId);
  if (addressee === undefined) return null;
  if (way === 'electronic' && addressee.electronicConsent === null)
    return refusal('service-way-not-open', message('electronic-needs-consent'), 'way');
  return null;
}

/** A prisoner is served through the prison (A9): by where they were on that day, whenever it is entered. */
function placeIsRight(
  state: RecoveryCaseState,
  { documentId, addresseeId, way }: Served,
  day: PlainDate,
): Refusal | null {
  const service = awaited(state, documentId, addresseeId)[0];
  if (service === undefined) return null;
  const { inside, outside } = whereaboutsOn(state, service.addresseeId, day);
  if (way === 'through-prison')
    return inside ? null : refusal('service-way-not-open', message('addressee-not-in-prison'), 'way');
  return outside ? null : refusal('service-way-not-open', message('prisoner-through-prison'), 'way');
}

function wayIsUnderWay(state: RecoveryCaseState, { documentId, addresseeId, way }: Served): Refusal | null {
  const attempt = awaited(state, documentId, addresseeId)[0]?.attempts.find(({ outcome }) => outcome === 'under-way');
  if (attempt?.way === 'public-notice') return refusal('service-way-not-open', message('notice-is-running'), 'way');
  if (attempt === undefined) return refusal('service-way-not-open', message('next-way-after-hold'), 'way');
  return attempt.way === way || way === 'leaving'
    ? null
    : refusal('service-way-not-open', message('other-way-under-way', { way: attempt.way }), 'way');
}

/** Services of the document that are under way: that of the addressee, or all where none is named. */
function awaited(state: RecoveryCaseState, documentId: string, addresseeId: string | null): readonly Service[] {
  const services = documentById(state, documentId)?.services.filter(isUnderWay) ?? [];
  return addresseeId === null ? services : services.filter((service) => service.addresseeId === addresseeId);
}
