import { documentById } from '../../kernel/process-document.ts';
import { endClocksOf, moveClocks } from '../../kernel/facts/counted-from.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import { dropRights, recountRights } from '../../procedures/administrative-act/recounted-rights.ts';
import { ruledActsOfCase } from '../acts/act-rules-of-case.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import { courtIsAsked } from '../people/newcomers.ts';
import { recountWindow } from '../court/court-window.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { message } from '../messages.ts';
import { followPenaltyClock } from '../penalties/penalty-days.ts';
import { refusal } from '../refusal.ts';
import { partyOf, servedAddressees, standsFor, type Addressee } from '../service/addressee.ts';
import { endServices, putService, resumeAttempt, serviceOf, startServiceOn } from '../service/service-attempts.ts';
import type { Service } from '../service/service.ts';
import type { FactKind } from './fact-kinds.ts';
import { findWhatCameTooEarly, isStillServed } from './service-consequences.ts';

/**
 * The service of a document on somebody. Where its day was entered wrongly, the clocks of that service are counted again from
 * the true day; where it never was, the document is still to be served on them.
 */
export const serviceFacts: FactRules<RecoveryCase> = {
  closedToCorrection: (state, fact) => {
    const { service } = servedBy(state, fact);
    if (service === undefined) return refusal('fact-not-standing', message('served-anew-since', { factId: fact.id }));
    if (whoIsServedFor(state, service).length === 0)
      return refusal('addressee-unknown', message('served-one-has-left', { factId: fact.id }));
    return service.way === 'public-notice'
      ? refusal('service-way-not-open', message('day-of-notice-is-the-laws'))
      : null;
  },
  closedToWithdrawal: (state, fact) => {
    const { service } = servedBy(state, fact);
    if (service === undefined) return refusal('fact-not-standing', message('served-anew-since', { factId: fact.id }));
    return whoIsServedFor(state, service).length === 0
      ? refusal('addressee-unknown', message('served-one-has-left', { factId: fact.id }))
      : null;
  },
  notBefore: (state, fact) => {
    const { document } = servedBy(state, fact);
    return document === undefined ? undefined : { date: document.issuedOn, what: message('day-of-issue') };
  },
  corrected: (t, before, now) => {
    const { document, service } = servedBy(t.state, before);
    if (document === undefined || service === undefined) return;
    const attempts = service.attempts.map((each) =>
      each.fact === before.id ? { ...each, remark: now.evidence, fact: now.id } : each,
    );
    putService(t, document.id, { ...service, attempts, servedOn: now.day, fact: now.id });
    moveClocks(t, before, now, (earlier, moved) => followPenaltyClock(t, earlier, moved));
    for (const act of actsOf(t.state)) recountRights(ruledActsOfCase, t, act, before, now);
    recountWindow(t);
    findWhatCameTooEarly(t, document, now, now.day);
    const addressee = t.state.addressees.find(({ id }) => id === before.addressee);
    const served = documentById(t.state, document.id);
    if (addressee === undefined || served === undefined) return;
    t.follow({ document: served, party: partyOf(t.state.addressees, addressee), service: now });
  },
  withdrawn: (t, fact) => {
    takeServiceBack(t, fact, (documentId, addresseeId) => resumeAttempt(t, documentId, addresseeId, fact.id));
  },
};

/**
 * A document was not served on somebody after all.
 * @param goOn how the attempt goes on that had ended with it
 * @param cause the fact by which it has turned out, where that is another
 */
export function takeServiceBack(
  t: Transition,
  fact: Fact<FactKind>,
  goOn: (documentId: string, addresseeId: string) => void,
  cause: Pick<Fact<FactKind>, 'id'> = fact,
): void {
  const { document, service } = servedBy(t.state, fact);
  if (document === undefined || service === undefined) return;
  endClocksOf(t, fact);
  findWhatCameTooEarly(t, document, cause, null);
  goOn(document.id, service.addresseeId);
  const toBeServed = isStillServed(t.state, document) ? whoIsServedFor(t.state, service) : [];
  if (!toBeServed.some(({ id }) => id === service.addresseeId))
    endServices(t, ({ id }, { addresseeId }) => id === document.id && addresseeId === service.addresseeId);
  for (const addressee of toBeServed)
    if (serviceOf(t, document.id, addressee.id) === undefined) startServiceOn(t, document.id, addressee, service.scope);
  for (const act of actsOf(t.state)) dropRights(ruledActsOfCase, t, act, fact);
  // Nobody is taken to court on a demand that did not reach them (A18).
  const isNextBeforeCourt = document.kind === 'demand-letter' && t.state.stage === 'court-application';
  if (isNextBeforeCourt && t.state.judgment === null && !courtIsAsked(t.state)) t.moveTo('demand');
}

/** Who receives what is served on somebody: they themselves, or whoever acts for them now; nobody once they have left. */
function whoIsServedFor({ addressees }: RecoveryCaseState, { addresseeId }: Service): readonly Addressee[] {
  return servedAddressees(addressees).filter((each) => standsFor(addressees, each, addresseeId));
}

/** The document, and the service that the fact is the day of; undefined once it was served on them anew. */
function servedBy(
  state: RecoveryCaseState,
  { id, subject, addressee }: Fact<FactKind>,
): { readonly document?: IssuedDocument; readonly service?: Service } {
  const document = subject === null ? undefined : documentById(state, subject);
  const service = document?.services.find(({ addresseeId, fact }) => addresseeId === addressee && fact === id);
  return { ...(document === undefined ? {} : { document }), ...(service === undefined ? {} : { service }) };
}

function actsOf(state: RecoveryCaseState): readonly AdministrativeAct[] {
  return ruledActsOfCase.acts(state);
}
