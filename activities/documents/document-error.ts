/** Why a document cannot be made or sent. None of these goes away by trying again. */
export type DocumentErrorCode =
  | 'document-request-unreadable'
  | 'document-particulars-mismatch'
  | 'document-date-missing'
  | 'document-number-unfit'
  | 'document-number-reused'
  | 'template-unknown'
  | 'template-version-unknown'
  | 'reporter-unknown';

/** A fault of the document itself: the same input fails again, so a person has to mend it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
