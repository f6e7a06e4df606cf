import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { Defence, Hearing } from './being-heard-state.ts';

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
