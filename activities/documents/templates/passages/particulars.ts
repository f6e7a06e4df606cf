import { DocumentError } from '../../document-error.ts';

interface OfKind {
  readonly kind: string;
}

/** That a request's particulars are of another kind than its document. */
export function particularsMismatch(request: OfKind, found: OfKind): DocumentError {
  return new DocumentError(
    'document-particulars-mismatch',
    `A document of the kind "${request.kind}" cannot be made from particulars of the kind "${found.kind}".`,
  );
}
