import type { DocumentKind } from '../../../domain/recovery-case/document-kinds.ts';
import type { DocumentRequest } from '../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../letter-content.ts';

/**
 * The wording of one kind of document. A template that letters were made with is never changed: new wording is a further
 * template under the next version.
 */
export interface Template {
  readonly kind: DocumentKind;
  readonly templateVersion: number;
  /** @throws DocumentError `document-particulars-mismatch`, `document-date-missing` when the request lacks what must be said */
  compose(request: DocumentRequest): LetterContent;
}
