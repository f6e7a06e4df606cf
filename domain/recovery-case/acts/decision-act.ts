import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import { somebodyHasARemedy } from '../../procedures/administrative-act/remedy-rights.ts';
import type { EndedRemedy, Remedy } from '../../procedures/administrative-act/remedy.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Decision } from '../stages/decision-state.ts';
import { actsOfCase } from './acts-of-case.ts';

type Decisions = Pick<RecoveryCaseState, 'decision' | 'formerDecisions'>;

/** The reconsideration or suit against a recovery decision that is open, whether that still stands or not. */
export function openRemedy(state: Decisions): Remedy | null {
  return decisionUnderRemedy(state)?.remedy ?? null;
}

/** The recovery decision against which a remedy is open. */
export function decisionUnderRemedy({ decision, formerDecisions }: Decisions): AdministrativeAct | undefined {
  if (decision !== null && decision.remedy !== null) return decision;
  return formerDecisions.find(({ remedy }) => remedy !== null);
}

/** Remedies against recovery decisions that are over, oldest first. */
export function endedRemedies(state: Decisions): readonly EndedRemedy[] {
  return allDecisions(state).flatMap(({ remedies }) => remedies);
}

/** The decision that was issued last, where it was sent back or taken back: the next one is made in its place. */
export function replacedDecision(state: Decisions): AdministrativeAct | null {
  const last = state.formerDecisions.findLast(({ documentId }) => documentId !== null);
  return last !== undefined && isToBeMadeAnew(last) ? last : null;
}

/** Whether a decision was taken back or sent back, so that what it was about waits for a new verdict. */
export function hasBegunAnew(state: Decisions): boolean {
  return allDecisions(state).some(isToBeMadeAnew);
}

/** Whether a decision is announced and not issued yet: the time in which those concerned are heard. */
export function isBeingHeard({ stage, decision }: Pick<RecoveryCaseState, 'stage' | 'decision'>): boolean {
  return stage === 'recovery-decision' && decision !== null && decision.documentId === null;
}

/** Whether anybody has turned to an authority or court against the decision, or still may. */
export function decisionIsContestable(state: RecoveryCaseState): boolean {
  return (
    openRemedy(state) !== null || (state.decision !== null && somebodyHasARemedy(actsOfCase, state, state.decision))
  );
}

/** What is kept of a decision that was set aside: what was said against it, and what became of that. */
export function asFormer(decision: Decision): AdministrativeAct {
  const { id, kind, addresseeId, issuedBy, noticeId, announcedOn, documentId, replaces } = decision;
  const { beingHeard, remedy, remedies, endedRights, withdrawnOn } = decision;
  return {
    id,
    kind,
    addresseeId,
    issuedBy,
    noticeId,
    announcedOn,
    documentId,
    replaces,
    beingHeard,
    remedy,
    remedies,
    endedRights,
    withdrawnOn,
  };
}

function isToBeMadeAnew({ withdrawnOn, remedies }: AdministrativeAct): boolean {
  return withdrawnOn !== null || remedies.some(({ outcome }) => outcome === 'sent-back');
}

function allDecisions({ decision, formerDecisions }: Decisions): readonly AdministrativeAct[] {
  return decision === null ? formerDecisions : [...formerDecisions, decision];
}
