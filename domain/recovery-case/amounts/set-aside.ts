import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { clockOf } from '../../procedures/administrative-act/acts-of-process.ts';
import { asFormer } from '../acts/decision-act.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { endServices } from '../service/service-attempts.ts';

const clocksOfDecision = ofPurpose('performance', 'court-window', 'court-window-warning');

/**
 * What was decided and enforced has run its course: the way to the court begins with a new decision. Nobody is served any
 * more with what was set aside.
 */
export function setDecisionAside(t: Transition): void {
  const { decision, formerDecisions } = t.state;
  endDeadlines(t, clocksOfDecision, 'cancelled');
  if (decision !== null) {
    endServices(t, ({ id }) => id === decision.noticeId || id === decision.documentId);
    endDeadlines(t, clockOf(decision, 'reconsideration', 'suit', 'suit-after-reconsideration'), 'cancelled');
    t.change({ formerDecisions: [...formerDecisions, asFormer(decision)] });
  }
  t.change({ decision: null, courtWindow: null, court: null, judgment: null, enforcement: null });
}
