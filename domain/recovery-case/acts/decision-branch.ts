import { setDecisionAside } from '../amounts/set-aside.ts';
import type { Branch } from '../branch.ts';
import { refuseWhileRemedyOpen } from './await-remedy.ts';
import { remedyOpen } from './remedy-open.ts';
import { onAdvanceNoticeServed, onDecisionServed } from '../stages/recovery-decision.ts';

/** The recovery decision (追回决定), and those before it. */
export const decisionBranch = {
  unopened: { decision: null, formerDecisions: [] },
  onServed: { 'advance-notice': onAdvanceNoticeServed, 'recovery-decision': onDecisionServed },
  checks: { 'remedy-open': remedyOpen },
  refusesClosing: refuseWhileRemedyOpen,
  beginsAnew: (t) => {
    setDecisionAside(t);
    t.change({ formerDecisions: t.state.formerDecisions.map((act) => ({ ...act, remedy: null })) });
  },
} as const satisfies Branch;
