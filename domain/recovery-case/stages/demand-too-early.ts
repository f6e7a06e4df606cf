import { documentById } from '../../kernel/process-document.ts';
import { lastEndedRight } from '../../procedures/administrative-act/remedy-rights.ts';
import { decisionIsContestable } from '../acts/decision-act.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { findDoneTooEarly, type Timeliness } from '../facts/done-too-early.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { Transition } from '../recovery-case.ts';

/**
 * A demand that waits for the remedies (open point 3) and went out before they were over, as turns out by a fact that was
 * corrected or withdrawn, or by a remedy that was filed in time and becomes known only now.
 */
export function watchDemand(t: Transition, before: RecoveryCaseState): void {
  const { stage, decision } = t.state;
  const letter = demandOf(t.state);
  if (stage === 'closed' || letter === undefined || decision === null || t.settings.demandAfter === 'performance')
    return;
  if (!groundHasMoved(t.state, before)) return;
  findDoneTooEarly(t, before, {
    kind: 'demanded-too-early',
    subject: letter.id,
    before: timelinessOf(before, letter),
    now: timelinessOf(t.state, letter),
    cause: decision.id,
  });
}

/** The latest demand on the decision that stands. */
function demandOf({ documents, decision }: RecoveryCaseState): IssuedDocument | undefined {
  const issued = documents.findIndex(({ id }) => id === decision?.documentId);
  return issued < 0 ? undefined : documents.slice(issued).findLast(({ kind }) => kind === 'demand-letter');
}

/** What was done in time by what was known then is no less in time when somebody new is served, or files late with a reason. */
function groundHasMoved({ facts, decision }: RecoveryCaseState, before: RecoveryCaseState): boolean {
  return facts.some((fact, index) => {
    const known = before.facts[index];
    if (known !== undefined) return fact !== known;
    return (
      fact.kind === 'remedy-filing' && decision?.remedy?.id === fact.subject && decision.remedy.reasonForDelay === null
    );
  });
}

function timelinessOf(state: RecoveryCaseState, { id }: IssuedDocument): Timeliness {
  const { decision } = state;
  const letter = documentById(state, id);
  if (decision === null || letter === undefined || state.judgment !== null) return 'in-time';
  if (decisionIsContestable(state)) return 'open';
  const last = lastEndedRight(decision);
  return last === undefined || letter.issuedOn > last.due ? 'in-time' : last.due;
}
