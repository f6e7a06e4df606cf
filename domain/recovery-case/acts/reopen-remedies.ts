import { message } from '../messages.ts';
import { isBefore } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import type { CourtApplication } from '../court/court-state.ts';
import { lastEndedRight } from '../../procedures/administrative-act/remedy-rights.ts';
import { decisionIsContestable } from './decision-act.ts';

/**
 * Somebody new is to be served with the decision that stands, or a remedy was filed in time and becomes known only now:
 * the remedies are open again, the window for the court has not opened yet (A19), and a demand came too early. An
 * application that lies with the court stays there.
 */
export function reopenRemedies(t: Transition): void {
  const { court, judgment } = t.state;
  if (judgment !== null) return;
  if (liesWithTheCourt(court)) t.alert(message('tell-court-remedies-open-again'));
  else returnToDecision(t);
}

/** The way to the court begins again at the decision: with its window (A19), or with the judgment that confirms it (J1). */
export function returnToDecision(t: Transition): void {
  const { decision, stage } = t.state;
  if (decision === null) return;
  endDeadlines(t, ofPurpose('court-window', 'court-window-warning'), 'cancelled');
  t.change({ decision: { ...decision, remedyEnded: null }, courtWindow: null, court: null });
  if (stage === 'demand' || stage === 'court-application') t.moveTo('recovery-decision');
}

/** Whether the court has the application and has not refused it. */
export function liesWithTheCourt(court: CourtApplication | null): boolean {
  return court !== null && ['filed', 'accepted', 'objected', 'ruled'].includes(court.status);
}

/**
 * Whether the application was made before the remedies were over: the court has to refuse it, and it can be made again in
 * the window that opens with their true end (A17, A19).
 */
export function cameBeforeRemediesEnded(state: RecoveryCaseState): boolean {
  const filedOn = state.court?.filedOn ?? null;
  if (filedOn === null) return false;
  const last = state.decision === null ? undefined : lastEndedRight(state.decision);
  return decisionIsContestable(state) || (last !== undefined && !isBefore(last.due, filedOn));
}
