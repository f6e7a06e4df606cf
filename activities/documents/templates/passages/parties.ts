import type { DocumentRequest } from '../../../../domain/recovery-case/documents.ts';
import type { Debtor, Person } from '../../../../domain/recovery-case/person.ts';
import type { LetterAddressee, LetterFact } from '../../letter-content.ts';
import { fact } from '../../letter-content.ts';
import { dateInChinese } from './dates.ts';

/**
 * Whom a letter is for: the debtor where there is one, else the person. A prisoner's letters go through the prison
 * (《民事诉讼法》第九十三条); a dead person's, as long as no debtor is known, to heirs or the administrator of the estate.
 */
export function addresseeOf(request: DocumentRequest): LetterAddressee {
  const { person, debtor } = request;
  if (debtor !== null) {
    return { name: debtor.name, note: `参保人${person.name}的${debtor.relationship}` };
  }
  if (person.diedOn !== null) {
    return { name: `${person.name}的继承人、遗产管理人`, note: null };
  }
  return { name: person.name, note: person.prison === null ? null : `由${person.prison}转交` };
}

/** Whether the insured person has to return, rather than somebody else in place of a person who died or has a debtor. */
export function personReturns({ person, debtor }: DocumentRequest): boolean {
  return debtor === null && person.diedOn === null;
}

/** Where a letter is to be delivered. */
export function deliveryAddressOf(request: DocumentRequest): string {
  if (request.debtor !== null) {
    return request.debtor.address;
  }
  return request.person.prison ?? request.person.address;
}

/** The person with identity number as far as the letter needs it, for a sentence. */
export function personInBrackets(person: Person, identityNumber: string): string {
  const died = person.diedOn === null ? '' : `，于${dateInChinese(person.diedOn)}去世`;
  return `${person.name}（公民身份号码：${identityNumber}${died}）`;
}

/** Full particulars of who owes, for documents that must identify a party. */
export function debtorFacts(request: DocumentRequest): readonly LetterFact[] {
  return request.debtor === null ? personFacts(request.person) : otherDebtorFacts(request.debtor, request.person);
}

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

function otherDebtorFacts(debtor: Debtor, person: Person): readonly LetterFact[] {
  return [
    fact('姓名', debtor.name),
    ...(debtor.identityNumber === null ? [] : [fact('公民身份号码', debtor.identityNumber)]),
    fact('住址', debtor.address),
    ...(debtor.telephone === null ? [] : [fact('联系电话', debtor.telephone)]),
    fact('与参保人关系', `参保人${person.name}的${debtor.relationship}`),
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
