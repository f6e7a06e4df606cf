import type { RefusalCode } from '../../domain/recovery-case/commands.ts';

/** What a problem code answers with: the HTTP status and a title that never changes for the code. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Problems of the request itself, and of the services behind the API. */
const requestProblems = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'idempotency-key-required': { status: 400, title: 'The Idempotency-Key header is missing' },
  'acting-person-required': { status: 401, title: 'The acting person is missing' },
  'origin-not-allowed': { status: 403, title: 'Pages of this origin may not ask' },
  'route-not-found': { status: 404, title: 'There is nothing at this address' },
  'case-not-found': { status: 404, title: 'There is no such case' },
  'document-not-found': { status: 404, title: 'There is no such document' },
  'command-not-found': { status: 404, title: 'There is no such command' },
  'rulebook-not-found': { status: 404, title: 'There is no such rulebook' },
  'period-not-found': { status: 404, title: 'There is no such period' },
  'problem-not-found': { status: 404, title: 'There is no such problem code' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'document-not-ready': { status: 409, title: 'The document is not made yet' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'media-type-not-supported': { status: 415, title: 'The media type is not supported' },
  'office-unknown': { status: 422, title: 'There is no such office' },
  'rulebook-unknown': { status: 422, title: 'There is no such rulebook' },
  'currency-mismatch': { status: 422, title: 'The rulebook counts in another currency' },
  'violation-not-of-scheme': { status: 422, title: 'The kind of case does not belong to the scheme' },
  'claim-period-repeated': { status: 422, title: 'A claim period is given twice' },
  'request-refused': { status: 422, title: 'What was sent does not fit' },
  'payload-not-decodable': { status: 422, title: 'A payload cannot be decrypted' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
  'not-ready': { status: 503, title: 'The service is not ready' },
  'record-unavailable': { status: 503, title: 'The record of cases cannot be reached' },
  'process-unavailable': { status: 503, title: 'The case process cannot be reached' },
  'process-busy': { status: 503, title: 'The case process is busy' },
} as const satisfies Record<string, ProblemKind>;

/** Commands and openings that the case refuses: 409 when its state forbids them, 422 when what they say does not fit. */
const refusalProblems = {
  'wrong-stage': { status: 409, title: 'The stage of the case does not allow this' },
  'case-closed': { status: 409, title: 'The case is closed' },
  'case-on-hold': { status: 409, title: 'The case is on hold' },
  'case-not-on-hold': { status: 409, title: 'The case is not on hold' },
  'case-changed': { status: 412, title: 'The case has changed' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'claim-period-unknown': { status: 422, title: 'There is no such claim period' },
  'claim-period-missing': { status: 422, title: 'A claim period is missing' },
  'claim-period-reversed': { status: 422, title: 'A claim period ends before it begins' },
  'amount-not-positive': { status: 422, title: 'The amount is not positive' },
  'date-in-future': { status: 422, title: 'The date lies in the future' },
  'date-not-in-future': { status: 422, title: 'The date does not lie in the future' },
  'date-before-start': { status: 422, title: 'The date lies before what it belongs to' },
  'payment-already-recorded': { status: 409, title: 'The payment is recorded already' },
  'document-unknown': { status: 422, title: 'There is no such document in this case' },
  'document-already-served': { status: 409, title: 'The document is served already' },
  'deadline-unknown': { status: 422, title: 'There is no such running deadline' },
  'deadline-not-extendable': { status: 409, title: 'The deadline cannot be extended' },
  'deadline-not-later': { status: 422, title: 'The new last day is not later' },
  'hold-outlasts-court-window': { status: 422, title: 'The hold would outlast the court window' },
  'instalments-invalid': { status: 422, title: 'The instalments do not fit' },
  'nothing-outstanding': { status: 409, title: 'Nothing is outstanding' },
  'decision-already-issued': { status: 409, title: 'The decision is issued already' },
  'no-benefit-drawn': { status: 409, title: 'No benefit is drawn any more' },
  'consent-already-recorded': { status: 409, title: 'The consent is recorded already' },
  'agreement-already-requested': { status: 409, title: 'The agreement is asked for already' },
  'agreement-not-requested': { status: 409, title: 'No agreement was asked for' },
  'court-not-ready': { status: 409, title: 'The court procedure is not that far' },
  'referral-not-ready': { status: 409, title: 'The referral is not that far' },
  'referral-already-open': { status: 409, title: 'The referral is open already' },
} as const satisfies Record<RefusalCode, ProblemKind>;

/** Every code that this API answers with, stable across versions. */
export const problemKinds = { ...requestProblems, ...refusalProblems };
export type ProblemCode = keyof typeof problemKinds;

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemKinds, text);
}
