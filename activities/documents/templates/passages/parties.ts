import type { DocumentEstate, DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Person } from '../../../../domain/recovery-case/person.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import { addresseeRoleWordings } from '../../../../wording/recovery-case/addressee-roles.ts';
import { chineseNumeral } from '../../../../domain/rulebooks/citation.ts';
import type { LetterBlock, LetterFact } from '../../letter-content.ts';
import { fact, facts } from '../../letter-content.ts';
import { estateOf, isForTheEstate, kinshipOf, liableAddressees, representativesOf } from './addressees.ts';
import { dateInChinese } from './dates.ts';
import { estateAnsweredWith, estatesWithoutHeirs } from './estates.ts';

/** The person with identity number as far as the letter needs it, for a sentence. */
export function personInBrackets(person: Person, identityNumber: string): string {
  const died = person.diedOn === null ? '' : `，于${dateInChinese(person.diedOn)}去世`;
  return `${person.name}（公民身份号码：${identityNumber}${died}）`;
}

/**
 * Full particulars of those who owe, one table each with who acts for them, for documents that must identify a party.
 * Several are numbered: 被申请人一, 被申请人二.
 */
export function partiesNamed(request: DocumentRequest, label: string): readonly LetterBlock[] {
  if (isForTheEstate(request)) {
    const estates = estatesWithoutHeirs(request);
    return estates.map((estate, index) =>
      facts([fact(numbered(label, estates, index), estateOf(estate.deceased)), ...deceasedFacts(estate)]),
    );
  }
  const liable = liableAddressees(request);
  return liable.map((addressee, index) => facts(partyFacts(request, addressee, numbered(label, liable, index))));
}

function numbered(label: string, { length }: readonly unknown[], index: number): string {
  return length === 1 ? label : `${label}${chineseNumeral(index + 1)}`;
}

/** Full particulars of one who owes, under the label of their role in the document, with who acts for them. */
export function partyFacts(request: DocumentRequest, addressee: Addressee, label: string): readonly LetterFact[] {
  return [
    fact(label, addressee.name),
    ...identity(addressee),
    ...standing(request, addressee),
    ...representativesOf(request, addressee).flatMap((representative) => [
      fact(addresseeRoleWordings[representative.role].zh, representative.name),
      ...identity(representative),
    ]),
  ];
}

function identity({ identityNumber, address, telephone, prison }: Addressee): readonly LetterFact[] {
  return [
    ...(identityNumber === null ? [] : [fact('公民身份号码', identityNumber)]),
    fact('住址', address),
    ...(telephone === null ? [] : [fact('联系电话', telephone)]),
    ...(prison === null ? [] : [fact('服刑场所', prison)]),
  ];
}

function standing(request: DocumentRequest, addressee: Addressee): readonly LetterFact[] {
  const kinship = kinshipOf(request, addressee);
  const deceased = estateAnsweredWith(request, addressee)?.deceased;
  const isHeirOfAnother = deceased !== undefined && deceased.role !== 'person';
  const role = addresseeRoleWordings[addressee.role].zh;
  const isSuccessor = addressee.role === 'heir' || addressee.role === 'estate-administrator';
  return [
    ...(kinship === null ? [] : [fact(isHeirOfAnother ? '与被继承人关系' : '与参保人关系', kinship)]),
    ...(isSuccessor ? [fact('身份', isHeirOfAnother ? `${deceased.name}的${role}` : role)] : []),
  ];
}

/** The insured person, for authorities that have to identify them. */
export function personFacts(person: Person): readonly LetterFact[] {
  return [
    fact('姓名', person.name),
    fact('公民身份号码', person.identityNumber),
    fact('住址', person.address),
    ...(person.telephone === null ? [] : [fact('联系电话', person.telephone)]),
    ...(person.prison === null ? [] : [fact('服刑场所', person.prison)]),
    ...(person.diedOn === null ? [] : [fact('去世日期', dateInChinese(person.diedOn))]),
  ];
}

function deceasedFacts({ deceased, diedOn }: DocumentEstate): readonly LetterFact[] {
  const { name, identityNumber, address } = deceased;
  return [
    fact('被继承人', name),
    ...(identityNumber === null ? [] : [fact('公民身份号码', identityNumber)]),
    fact('生前住址', address),
    fact('去世日期', dateInChinese(diedOn)),
  ];
}

/** An identity number for letters that need no full one: the day of birth is covered. */
export function maskedIdentityNumber(identityNumber: string): string {
  const shownAtStart = identityNumber.length >= 15 ? 6 : 3;
  return covered(identityNumber, shownAtStart, 4);
}

/** An identity number for everybody's eyes: the last four characters alone. */
export function identityNumberForThePublic(identityNumber: string): string {
  return covered(identityNumber, 0, 4);
}

function covered(text: string, shownAtStart: number, shownAtEnd: number): string {
  const hidden = Math.max(text.length - shownAtStart - shownAtEnd, 0);
  if (hidden < 4) {
    return '*'.repeat(text.length);
  }
  return `${text.slice(0, shownAtStart)}${'*'.repeat(hidden)}${text.slice(text.length - shownAtEnd)}`;
}
