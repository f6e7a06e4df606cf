import { documentKinds } from '../../../../domain/recovery-case/documents.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/documents.ts';
import type { LetterContent } from '../../letter-content.ts';
import { contactOf } from './closing-passages.ts';
import { addresseeOf } from './parties.ts';

type LetterHead = Pick<
  LetterContent,
  'issuer' | 'title' | 'number' | 'caseNumber' | 'addressee' | 'issuedOn' | 'contact'
>;

/** What every letter carries: who issues it, its title and number, to whom it goes, its day, who can be asked. */
export function letterHead(request: DocumentRequest, issuer: string): LetterHead {
  return {
    issuer,
    title: documentKinds[request.kind].titleChinese,
    number: request.number,
    caseNumber: request.caseNumber,
    addressee: addresseeOf(request),
    issuedOn: request.issuedOn,
    contact: contactOf(request.office),
  };
}
