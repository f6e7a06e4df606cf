import { compareDates } from '../../../../domain/calendar/plain-date.ts';
import type { DocumentEstate, DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import { firstAddressee } from '../../../../domain/recovery-case/service/addressee.ts';

/** The estates of those who owed and have died; where a request names none, the insured person's with all heirs. */
export function estatesIn({ estates, person, addressees }: DocumentRequest): readonly DocumentEstate[] {
  if (estates !== undefined) {
    return estates;
  }
  const { diedOn } = person;
  const heirs = addressees.filter(({ role }) => role === 'heir' || role === 'estate-administrator');
  return diedOn === null
    ? []
    : [{ deceased: firstAddressee(person, null, diedOn), diedOn, heirs: heirs.map(({ id }) => id) }];
}

/** The estate with which an heir or administrator answers. */
export function estateAnsweredWith(request: DocumentRequest, { id }: Addressee): DocumentEstate | undefined {
  return estatesIn(request).find(({ heirs }) => heirs.includes(id));
}

/** The one by whom the money was received: who owed first, where heirs have died in turn. */
export function firstToOwe(request: DocumentRequest, { deceased }: DocumentEstate): Addressee {
  const before = estateAnsweredWith(request, deceased);
  return before === undefined ? deceased : firstToOwe(request, before);
}

/** Those who drew the benefit and have died: their heirs owe in their place (D4, D5). */
export function estatesOfDrawers(request: DocumentRequest): readonly DocumentEstate[] {
  return estatesIn(request).filter(({ deceased }) => deceased.role === 'drawer');
}

/**
 * Estates that nobody is known to have taken over. What was drawn after the death is no debt of the insured person: once it
 * is known who drew it, their family is not asked.
 */
export function estatesWithoutHeirs(request: DocumentRequest): readonly DocumentEstate[] {
  const estates = estatesIn(request);
  const present = request.addressees.filter(({ until }) => until === null);
  const known = new Set([...present, ...estates.map(({ deceased }) => deceased)].map(({ id }) => id));
  const vacant = estates.filter(({ heirs }) => !heirs.some((id) => known.has(id)));
  const ofDrawers = vacant.filter((estate) => firstToOwe(request, estate).role === 'drawer');
  return drawnAfterDeath(request) && ofDrawers.length > 0 ? ofDrawers : vacant;
}

/** All was paid after the death, and nobody who drew it is known: it may still lie on the account of the dead (D5). */
export function drawnByNobodyKnown(request: DocumentRequest): boolean {
  return drawnAfterDeath(request) && estatesOfDrawers(request).length === 0;
}

/** Payments after the death are no debt of the deceased: who drew them owes them, without the cap of the estate. */
function drawnAfterDeath({ person, claimPeriods }: DocumentRequest): boolean {
  const { diedOn } = person;
  return diedOn !== null && claimPeriods.every(({ from }) => compareDates(from, diedOn) > 0);
}
