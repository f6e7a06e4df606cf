import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import { servedAddressees } from '../../../../domain/recovery-case/service/addressee.ts';
import { addresseeRoleWordings } from '../../../../wording/recovery-case/addressee-roles.ts';
import type { LetterAddressee } from '../../letter-content.ts';
import { estateAnsweredWith, estatesWithoutHeirs } from './estates.ts';

/** Who has to return: the person, who drew the benefit, heirs; never those who only act for them. */
export function liableAddressees(request: DocumentRequest): readonly Addressee[] {
  return presentAddressees(request).filter(({ role }) => role !== 'guardian' && role !== 'proxy');
}

/** Who gets the letter: those who owe themselves, or who acts for them. */
export function recipientsOf(request: DocumentRequest): readonly Addressee[] {
  return isForTheEstate(request) ? [] : servedAddressees(request.addressees);
}

/** The guardians and proxies of one who owes. */
export function representativesOf(request: DocumentRequest, { id }: Addressee): readonly Addressee[] {
  return presentAddressees(request).filter(({ actsFor }) => actsFor === id);
}

/** Those who owed have died and nobody is known yet who owes in their place. */
export function isForTheEstate(request: DocumentRequest): boolean {
  const others = liableAddressees(request).filter(({ role }) => role !== 'person');
  return others.length === 0 && (request.person.diedOn !== null || liableAddressees(request).length === 0);
}

/** The insured person has to return, rather than somebody else in their place. */
export function personReturns(request: DocumentRequest): boolean {
  return !isForTheEstate(request) && liableAddressees(request).every(({ role }) => role === 'person');
}

/** The letter speaks to the insured person, who returns and for whom nobody acts. */
export function speaksToThePerson(request: DocumentRequest): boolean {
  return recipientsOf(request).length === 1 && recipientsOf(request).every(({ role }) => role === 'person');
}

/** How the letter calls its reader: 您, or 你们 where it is addressed to several. */
export function you(request: DocumentRequest): string {
  return recipientsOf(request).length === 1 ? '您' : '你们';
}

/** Heirs and administrator of the estate, by the name of the one who died. */
export function estateOf({ name }: Pick<Addressee, 'name'>): string {
  return `${name}的继承人、遗产管理人`;
}

/** The line at the top of a letter: each addressee by name, with the capacity in which they are addressed. */
export function addresseeLines(request: DocumentRequest): readonly LetterAddressee[] {
  return isForTheEstate(request)
    ? estatesWithoutHeirs(request).map(({ deceased }) => ({ name: estateOf(deceased), note: null }))
    : recipientsOf(request).map((addressee) => ({ name: addressee.name, note: noteOn(request, addressee) }));
}

/** Capacity, and the prison that hands the letter over (《民事诉讼法》第九十三条); null for a person at liberty. */
function noteOn(request: DocumentRequest, addressee: Addressee): string | null {
  const handedOver = addressee.prison === null ? null : `由${addressee.prison}转交`;
  const notes = [capacityOf(request, addressee), handedOver].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('，');
}

/** In what capacity somebody is addressed: 参保人某某的女儿, 被监护人某某的监护人; null for the person and where unknown. */
export function capacityOf(request: DocumentRequest, addressee: Addressee): string | null {
  switch (addressee.role) {
    case 'person':
      return null;
    case 'drawer':
      return kinshipOf(request, addressee);
    case 'heir':
    case 'estate-administrator':
      return succession(request, addressee);
    case 'guardian':
      return `被监护人${nameOfRepresented(request, addressee)}的监护人`;
    case 'proxy':
      return `${nameOfRepresented(request, addressee)}的委托代理人`;
    default:
      return addressee.role satisfies never;
  }
}

/** Of whom one is heir or administrator: 参保人某某的女儿、继承人. */
function succession(request: DocumentRequest, addressee: Addressee): string {
  const role = addresseeRoleWordings[addressee.role].zh;
  const estate = estateAnsweredWith(request, addressee);
  if (estate === undefined) {
    return role;
  }
  const kinship = kinshipOf(request, addressee);
  return kinship === null ? `${nameWithPart(estate.deceased)}的${role}` : `${kinship}、${role}`;
}

/** Whose relative somebody is: of the insured person, an heir of the one who died; null where that is not known. */
export function kinshipOf(request: DocumentRequest, addressee: Addressee): string | null {
  const { relationship } = addressee;
  const deceased = estateAnsweredWith(request, addressee)?.deceased;
  const relative = deceased === undefined ? `参保人${request.person.name}` : nameWithPart(deceased);
  return relationship === null ? null : `${relative}的${relationship}`;
}

/** A name, the insured person's with what they are in the case: 参保人某某. */
export function nameWithPart({ role, name }: Addressee): string {
  return role === 'person' ? `参保人${name}` : name;
}

/** For whom a guardian or proxy acts: by default the insured person. */
export function nameOfRepresented(request: DocumentRequest, { actsFor }: Addressee): string {
  return request.addressees.find(({ id }) => id === actsFor)?.name ?? request.person.name;
}

function presentAddressees(request: DocumentRequest): readonly Addressee[] {
  return request.addressees.filter(({ until }) => until === null);
}
