/** Service of documents. */
export interface ServiceRemarks {
  'day-of-issue': null;
}
