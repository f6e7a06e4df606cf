import { endDeadlines, ofPurpose } from '../clocks.ts';
import type { Transition } from '../transition.ts';

const clocksOfDecision = ofPurpose(
  'performance',
  'reconsideration',
  'suit',
  'suit-after-reconsideration',
  'court-window',
  'court-window-warning',
);

/** What was decided and enforced has run its course: the way to the court begins with a new decision. */
export function setDecisionAside(t: Transition): void {
  endDeadlines(t, clocksOfDecision, 'cancelled');
  t.change({ decision: null, courtWindow: null, court: null, judgment: null, enforcement: null });
}
