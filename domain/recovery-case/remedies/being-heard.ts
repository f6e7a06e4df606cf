import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../clocks.ts';
import type { KeptText } from '../kept-text.ts';
import { documentById } from '../paper.ts';
import type { HearingLapse } from './being-heard-payloads.ts';

/** What somebody has said against the decision that is announced (陈述申辩); the decision has to answer it. */
export interface Defence {
  /** Unique within the case: F1, F2, … */
  readonly id: string;
  readonly addresseeId: string;
  readonly receivedOn: PlainDate;
  readonly summary: KeptText;
  /** The answer that is printed in the decision; null until it is written. */
  readonly answer: KeptText | null;
}

/** A hearing (听证) that somebody has asked for in time: the decision waits until it is held or has lapsed. */
export interface Hearing {
  /** Unique within the case: H1, H2, … */
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

/** How those concerned have been heard before the decision (A6). */
export interface BeingHeard {
  readonly defences: readonly Defence[];
  readonly hearings: readonly Hearing[];
  /** Last days, gone by, on which addressees could ask for a hearing: what was asked for in time may be known later. */
  readonly hearingRightsEnded: readonly { readonly addresseeId: string; readonly until: PlainDate }[];
}

export const nobodyHeard: BeingHeard = { defences: [], hearings: [], hearingRightsEnded: [] };

const rightsToBeHeard = ofPurpose('defence', 'hearing-request');

/** Whether a decision is announced and not issued yet: the time in which those concerned are heard. */
export function isBeingHeard({ stage, decision }: RecoveryCaseState): boolean {
  return stage === 'recovery-decision' && decision !== null && decision.documentId === null;
}

export function unansweredDefences({ beingHeard }: RecoveryCaseState): readonly Defence[] {
  return beingHeard.defences.filter(({ answer }) => answer === null);
}

export function pendingHearings({ beingHeard }: RecoveryCaseState): readonly Hearing[] {
  return beingHeard.hearings.filter(({ status }) => status === 'requested' || status === 'scheduled');
}

/**
 * Whether everybody has been heard: the advance notice is served on all, nobody's period for defence or for asking for a
 * hearing runs, no hearing is pending, and every defence has its answer.
 */
export function everybodyIsHeard(state: RecoveryCaseState): boolean {
  const { decision, deadlines } = state;
  const notice = decision === null ? undefined : documentById(state, decision.advanceNoticeId);
  return (
    notice !== undefined &&
    notice.servedOn !== null &&
    !deadlines.some(rightsToBeHeard) &&
    pendingHearings(state).length === 0 &&
    unansweredDefences(state).length === 0
  );
}
