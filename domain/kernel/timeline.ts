import type { Message } from '../message.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ActingPerson } from './acting-person.ts';

/** Who made an entry: a person's command, a clock that ran out, or the system as a consequence of either. */
export type TimelineAuthor =
  | { readonly kind: 'person'; readonly person: ActingPerson }
  | { readonly kind: 'timer'; readonly deadlineId: string; readonly rule: string }
  | { readonly kind: 'system' };

/** What an entry tells; "cancelled" and "expired" are never mixed up with "met". */
export type TimelineKind =
  | 'process-opened'
  | 'command'
  | 'warning-confirmed'
  | 'stage-entered'
  | 'clock-started'
  | 'clock-met'
  | 'clock-cancelled'
  | 'clock-expired'
  | 'clock-moved'
  | 'clock-held'
  | 'document-issued'
  | 'document-served'
  | 'service-failed'
  | 'approval'
  | 'step-stopped'
  | 'settings'
  | 'rulebook'
  | 'ledger'
  | 'payment-of-benefit'
  | 'alert'
  | 'steps-lost'
  | 'process-closed';

/** One line of the case's timeline, which is told so that a caseworker, the person concerned and a judge can read it. */
export interface TimelineEntry {
  /** Number within the case, without gaps, starting at 1. */
  readonly sequence: number;
  readonly kind: TimelineKind;
  readonly author: TimelineAuthor;
  readonly on: PlainDate;
  /** Epoch milliseconds of the workflow's clock. */
  readonly at: number;
  readonly message: Message;
  readonly legalBasis: string | null;
  readonly deadlineId: string | null;
  readonly documentId: string | null;
}
