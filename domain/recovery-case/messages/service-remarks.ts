import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { ServiceWay } from '../service/service-ways.ts';

/** Service of documents. */
export interface ServiceRemarks {
  'attempt-failed': { number: number; way: ServiceWay; because: Message | null };
  'day-of-issue': null;
  'electronic-needs-consent': null;
  'no-document-to-serve': { documentId: string };
  'no-proof-in-time': null;
  'not-waiting-to-be-served': { number: string; addresseeId: string | null };
  'nothing-to-serve': null;
  'nothing-to-serve-again': null;
  'not-to-be-served-again': { documentId: string };
  'not-served-with-it': { documentId: string };
  'day-of-notice-is-the-laws': null;
  'published-as-issued': null;
  'notice-published-otherwise': { factId: string };
  'notice-not-published': { factId: string };
  'next-way-after-hold': null;
  'served-anew-since': { factId: string };
  'served-one-has-left': { factId: string };
  'notice-is-running': null;
  'other-way-under-way': { way: ServiceWay };
  'prisoner-through-prison': null;
  'public-notice-ran-out': null;
  'say-on-whom': { number: string; addressees: string };
  'served-with-proof': { way: ServiceWay; on: PlainDate; proof: string };
  'service-tried': { way: ServiceWay; on: PlainDate; reason: string };
}
