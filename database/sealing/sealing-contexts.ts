/**
 * What sealed columns are bound to: a sealed value that is moved to another row or column cannot be opened there.
 * The same text is needed to seal and to open.
 */
export const sealingContext = {
  /** `process.state_sealed` */
  processState: (processId: string): string => `process.state/${processId}`,
  /** `process_text.words_sealed` */
  processText: (processId: string, textId: string): string => `process_text.words/${processId}/${textId}`,
  /** `process_event.payload_sealed` */
  processEvent: (processId: string, eventId: string): string => `process_event.payload/${processId}/${eventId}`,
  /** `party.particulars_sealed` */
  party: (processId: string, partyId: string): string => `party.particulars/${processId}/${partyId}`,
  /** `reporter_secret.content_sealed` */
  reporterSecret: (reportId: string, id: string): string => `reporter_secret.content/${reportId}/${id}`,
  /** `document.request_sealed` */
  documentRequest: (processId: string, documentId: string): string => `document.request/${processId}/${documentId}`,
} as const;

/** Purpose of the blind index in `party.identity_fingerprint`; index a number as `normalIdentityNumber` spells it. */
export const identityNumberPurpose = 'person.identity-number';
