import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { LetterContent } from './letter-content.ts';

/**
 * The wording of one kind of document. A template that letters were made with is never changed: new wording is a further
 * template under the next version.
 */
export interface LetterTemplate<Request extends ProcessDocumentRequest> {
  readonly kind: Request['kind'];
  readonly templateVersion: number;
  /** @throws DocumentError `document-particulars-mismatch`, `document-date-missing` when the request lacks what must be said */
  compose(request: Request): LetterContent;
}
