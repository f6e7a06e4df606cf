import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { HearingLapse } from './being-heard-payloads.ts';

/** What somebody has said against the act that is announced (陈述申辩); the act has to answer it. */
export interface Defence {
  /** Unique within the process: F1, F2, … */
  readonly id: string;
  readonly addresseeId: string;
  readonly receivedOn: PlainDate;
  readonly summary: KeptText;
  /** The answer that is printed in the act; null until it is written. */
  readonly answer: KeptText | null;
}

/** A hearing (听证) that somebody has asked for in time: the act waits until it is held or has lapsed. */
export interface Hearing {
  /** Unique within the process: H1, H2, … */
  readonly id: string;
  readonly addresseeId: string;
  readonly requestedOn: PlainDate;
  readonly status: 'requested' | 'scheduled' | 'held' | 'lapsed';
  /** The day that is set, and once it is held the day on which it was. */
  readonly on: PlainDate | null;
  readonly place: string | null;
  /** Minutes, or why it lapsed; null before. */
  readonly record: KeptText | null;
  /** Why it is not held; null unless it has lapsed. */
  readonly lapsedBecause: HearingLapse['because'] | null;
}

/** How those concerned have been heard before the act (A6). */
export interface BeingHeard {
  readonly defences: readonly Defence[];
  readonly hearings: readonly Hearing[];
  /** Last days, gone by, on which addressees could ask for a hearing: what was asked for in time may be known later. */
  readonly hearingRightsEnded: readonly { readonly addresseeId: string; readonly until: PlainDate }[];
}
