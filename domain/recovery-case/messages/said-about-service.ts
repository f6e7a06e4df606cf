/** Service of documents. */
export interface ServiceRemarks {
  'day-of-issue': null;
  'electronic-needs-consent': null;
  'no-document-to-serve': { documentId: string };
  'nothing-to-serve': null;
  'next-way-after-hold': null;
  'notice-is-running': null;
  'prisoner-through-prison': null;
  'say-on-whom': { number: string; addressees: string };
}
