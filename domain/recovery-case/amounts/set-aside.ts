import { endDeadlines, ofPurpose } from '../clocks.ts';
import { endServices } from '../service/service-attempts.ts';
import type { Transition } from '../transition.ts';

const clocksOfDecision = ofPurpose(
  'performance',
  'reconsideration',
  'suit',
  'suit-after-reconsideration',
  'court-window',
  'court-window-warning',
);

/**
 * What was decided and enforced has run its course: the way to the court begins with a new decision. Nobody is served any
 * more with what was set aside.
 */
export function setDecisionAside(t: Transition): void {
  const { decision } = t.state;
  endServices(t, ({ id }) => id === decision?.advanceNoticeId || id === decision?.documentId);
  endDeadlines(t, clocksOfDecision, 'cancelled');
  t.change({ decision: null, courtWindow: null, court: null, judgment: null, enforcement: null });
}
