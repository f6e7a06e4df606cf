/**
 * What sealed columns are bound to: a sealed value that is moved to another row or column cannot be opened there.
 * The same text is needed to seal and to open.
 */
export const sealingContext = {
  /** `recovery_case.state_sealed` */
  caseState: (caseId: string): string => `recovery_case.state/${caseId}`,
  /** `case_text.words_sealed` */
  caseText: (caseId: string, textId: string): string => `case_text.words/${caseId}/${textId}`,
  /** `document.request_sealed` */
  documentRequest: (caseId: string, documentId: string): string => `document.request/${caseId}/${documentId}`,
  /** `document.content_sealed` */
  documentContent: (caseId: string, documentId: string): string => `document.content/${caseId}/${documentId}`,
} as const;

/** Purpose of the blind index in `recovery_case.identity_blind_index`; index {@link normalisedIdentityNumber}. */
export const identityNumberPurpose = 'person.identity-number';

/** One spelling for every way of writing an identity number: no spaces, the check letter in capitals. */
export function normalisedIdentityNumber(identityNumber: string): string {
  return identityNumber.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}
