import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { endServices } from '../service/service-attempts.ts';

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
