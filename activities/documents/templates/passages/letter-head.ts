import { documentWordings } from '../../../../wording/recovery-case/documents.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import { fact, type LetterContent } from '../../letter-content.ts';
import { addresseeLines } from './addressees.ts';
import { contactOf } from './closing-passages.ts';

type LetterHead = Pick<LetterContent, 'issuer' | 'title' | 'number' | 'matter' | 'addressees' | 'issuedOn' | 'contact'>;

/** What every letter carries: who issues it, its title and number, to whom it goes, its day, who can be asked. */
export function letterHead(request: DocumentRequest, issuer: string): LetterHead {
  return {
    issuer,
    title: documentWordings[request.kind].zh,
    number: request.number,
    matter: fact('案号', request.processNumber),
    addressees: addresseeLines(request),
    issuedOn: request.issuedOn,
    contact: contactOf(request.office),
  };
}

/** The head of a letter to an authority, which is named at its top in place of the addressees. */
export function letterHeadTo(request: DocumentRequest, issuer: string, authority: string): LetterHead {
  return { ...letterHead(request, issuer), addressees: [{ name: authority, note: null }] };
}

/** The head of a document that addresses nobody at its top. */
export function headWithoutAddressee(request: DocumentRequest, issuer: string): LetterHead {
  return { ...letterHead(request, issuer), addressees: [] };
}
