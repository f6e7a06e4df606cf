import { endClocksOf } from '../../kernel/facts/counted-from.ts';
import { documentById } from '../../kernel/process-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { dropRights } from '../../procedures/administrative-act/recounted-rights.ts';
import { ruledActsOfCase } from '../acts/act-rules-of-case.ts';
import { reopenRemedies } from '../acts/reopen-remedies.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { courtIsAsked } from '../people/newcomers.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { servedAddressees } from '../service/addressee.ts';
import type { ServicePayloads } from '../service/service-payloads.ts';
import { startServiceOn } from '../service/service-attempts.ts';
import type { Service } from '../service/service.ts';
import { isStillServed } from './service-consequences.ts';

type Again = ServicePayloads['serve-again'];

/**
 * A document is served on somebody once more, such as under their right name: from the new day they have their periods and
 * remedies whole, and those of the service before are over.
 */
export const serviceAgainCommands: CommandRules<'serve-again'> = {
  'serve-again': {
    words: ({ documentId, reason }) => message('what-with-words', { what: documentId, words: reason }),
    closed: (state) =>
      state.documents.some(({ id }) => canBeServedAgain(state, id))
        ? null
        : refusal('document-unknown', message('nothing-to-serve-again')),
    check: checkAgain,
    apply: (t, again) => serveOnceMore(t, again),
  },
};

/** Whether a document that was served is still of use: what follows from it has not been overtaken. */
export function canBeServedAgain(state: RecoveryCaseState, documentId: string): boolean {
  const document = documentById(state, documentId);
  if (document === undefined || state.judgment !== null || courtIsAsked(state)) return false;
  if (hasLedToCharges(state, documentId)) return false;
  return isStillServed(state, document) && servicesThatEnded(state, { documentId, addresseeId: null }).length > 0;
}

/** A fine that is final, or has grown since it fell due, is not begun anew by another service. */
function hasLedToCharges({ penalties, charges }: RecoveryCaseState, documentId: string): boolean {
  return penalties.some(
    (penalty) =>
      penalty.documentId === documentId &&
      (penalty.finalSince !== null || charges.some(({ onClaim }) => onClaim === penalty.claimId)),
  );
}

function checkAgain(state: RecoveryCaseState, again: Again): Refusal | null {
  const { documentId } = again;
  const services = servicesThatEnded(state, again);
  return firstRefusal(
    canBeServedAgain(state, documentId)
      ? null
      : refusal('document-unknown', message('not-to-be-served-again', { documentId }), 'documentId'),
    services.length === 0
      ? refusal('addressee-unknown', message('not-served-with-it', { documentId }), 'addresseeId')
      : null,
    services.length > 1
      ? refusal(
          'addressee-missing',
          message('say-on-whom', {
            number: documentById(state, documentId)?.number ?? documentId,
            addressees: services.map(({ addresseeId }) => addresseeId).join(', '),
          }),
          'addresseeId',
        )
      : null,
  );
}

function serveOnceMore(t: Transition, again: Again): void {
  const { documentId } = again;
  const [service] = servicesThatEnded(t.state, again);
  const addressee = t.state.addressees.find(({ id }) => id === service?.addresseeId);
  if (service?.fact === undefined || addressee === undefined) return;
  const served = { id: service.fact };
  if (documentId === t.state.decision?.documentId) reopenRemedies(t);
  endClocksOf(t, served);
  startServiceOn(t, documentId, addressee, service.scope);
  for (const act of ruledActsOfCase.acts(t.state)) dropRights(ruledActsOfCase, t, act, served);
}

/** Services of the document that are over, on those who are served now: of the addressee, or of all where none is named. */
function servicesThatEnded(
  state: RecoveryCaseState,
  { documentId, addresseeId }: Pick<Again, 'documentId' | 'addresseeId'>,
): readonly Service[] {
  const present = new Set(servedAddressees(state.addressees).map(({ id }) => id));
  return (documentById(state, documentId)?.services ?? []).filter(
    (service) =>
      service.servedOn !== null &&
      present.has(service.addresseeId) &&
      (addresseeId === null || service.addresseeId === addresseeId),
  );
}
