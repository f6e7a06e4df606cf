import type { DocumentRequest } from '../../../../domain/recovery-case/documents.ts';
import type { Person } from '../../../../domain/recovery-case/person.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import { servedAddressees } from '../../../../domain/recovery-case/service/addressee.ts';
import type { LetterAddressee } from '../../letter-content.ts';
import { isInChinese } from './free-text.ts';

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

/** The person has died and nobody is known yet who owes in their place. */
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
export function estateOf(person: Person): string {
  return `${person.name}的继承人、遗产管理人`;
}

/** The line at the top of a letter: each addressee by name, with the capacity in which they are addressed. */
export function addresseeLines(request: DocumentRequest): readonly LetterAddressee[] {
  return isForTheEstate(request)
    ? [{ name: estateOf(request.person), note: null }]
    : recipientsOf(request).map((addressee) => ({ name: addressee.name, note: noteOn(request, addressee) }));
}

/** Capacity, and the prison that hands the letter over (《民事诉讼法》第九十三条); null for a person at liberty. */
function noteOn(request: DocumentRequest, addressee: Addressee): string | null {
  const handedOver = addressee.prison === null ? null : `由${addressee.prison}转交`;
  const notes = [capacityOf(request, addressee), handedOver].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('，');
}

/** An heir while the insured person lives inherits from somebody else who owed. */
const HEIR_OF_ANOTHER = '已去世的退回义务人的继承人';

/** In what capacity somebody is addressed: 参保人某某的女儿, 被监护人某某的监护人; null for the person and where unknown. */
export function capacityOf(request: DocumentRequest, addressee: Addressee): string | null {
  const { person } = request;
  const relationship = relationshipOf(addressee);
  switch (addressee.role) {
    case 'person':
      return null;
    case 'drawer':
      return relationship === null ? null : `参保人${person.name}的${relationship}`;
    case 'heir':
      return person.diedOn === null
        ? HEIR_OF_ANOTHER
        : `参保人${person.name}的${relationship === null ? '' : `${relationship}、`}继承人`;
    case 'estate-administrator':
      return person.diedOn === null ? '遗产管理人' : `参保人${person.name}的遗产管理人`;
    case 'guardian':
      return `被监护人${nameOfRepresented(request, addressee)}的监护人`;
    case 'proxy':
      return `${nameOfRepresented(request, addressee)}的委托代理人`;
    default:
      return addressee.role satisfies never;
  }
}

/** Relationship to the insured person as a letter can print it. */
export function relationshipOf({ relationship }: Addressee): string | null {
  return relationship !== null && isInChinese(relationship) ? relationship : null;
}

/** For whom a guardian or proxy acts: by default the insured person. */
export function nameOfRepresented(request: DocumentRequest, { actsFor }: Addressee): string {
  return request.addressees.find(({ id }) => id === actsFor)?.name ?? request.person.name;
}

function presentAddressees(request: DocumentRequest): readonly Addressee[] {
  return request.addressees.filter(({ until }) => until === null);
}
