import { endDeadlines, ofPurpose } from '../clocks.ts';
import type { Transition } from '../transition.ts';

/**
 * Somebody new is to be served with the decision that stands, or a remedy was filed in time and becomes known only now:
 * the remedies are open again, the window for the court has not opened yet (A19), and a demand came too early. An
 * application that has been filed stays filed.
 */
export function reopenRemedies(t: Transition): void {
  const { decision, court, judgment, stage } = t.state;
  if (decision === null || judgment !== null) return;
  if (court !== null && court.status !== 'not-filed')
    return t.alert('Tell the court to which the application was made that the remedies are open again.');
  endDeadlines(t, ofPurpose('court-window', 'court-window-warning'), 'cancelled');
  t.change({ decision: { ...decision, remedyEnded: null }, courtWindow: null, court: null });
  if (stage === 'demand' || stage === 'court-application') t.moveTo('recovery-decision');
}
