import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import { DocumentError } from '../../document-error.ts';

/** That a request's particulars are of another kind than its document. */
export function particularsMismatch(request: DocumentRequest, found: DocumentParticulars): DocumentError {
  return new DocumentError(
    'document-particulars-mismatch',
    `A document of the kind "${request.kind}" cannot be made from particulars of the kind "${found.kind}".`,
  );
}
