import { documentWordings } from '../../../../wording/recovery-case/documents.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { DocumentReference } from '../../../../domain/recovery-case/issued-document.ts';
import { paragraph, type LetterBlock } from '../../letter-content.ts';
import { dateInChinese } from './dates.ts';
import { serviceWayNames } from './vocabulary.ts';

/** Names a document: 《追回决定书》（文号）. */
export function documentInText(reference: DocumentReference): string {
  return `《${documentWordings[reference.kind].zh}》（${reference.number}）`;
}

/** A decision or notice that is made in the place of another names it: its reader has both. */
export function inPlaceOf({ replaces }: Pick<DocumentRequest, 'replaces'>, called: string): readonly LetterBlock[] {
  return replaces === undefined
    ? []
    : [paragraph(`${datedDocumentInText(replaces)}已不再执行；就同一事项，以${called}为准。`)];
}

/** When and how a document was served: 于2026年3月4日直接送达; that it was issued, where no service is on record. */
export function serviceInText(reference: DocumentReference): string {
  if (reference.servedOn === null) {
    return `于${dateInChinese(reference.issuedOn)}发出`;
  }
  const way = reference.serviceWay === null ? '送达' : serviceWayNames[reference.serviceWay];
  return `于${dateInChinese(reference.servedOn)}${way}`;
}

/** Names a document with the day on which it was made: 2026年3月2日作出的《追回决定书》（文号）. */
export function datedDocumentInText(reference: DocumentReference): string {
  return `${dateInChinese(reference.issuedOn)}作出的${documentInText(reference)}`;
}
