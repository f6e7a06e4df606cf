import type { PlainDate } from '../../calendar/plain-date.ts';
import { totalsOf } from '../../ledger/booking.ts';
import { ZERO } from '../../money/money.ts';
import type { IssuedDocument } from '../case-state.ts';
import { ofPurpose, startPeriod } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import { issueDocument } from '../paper.ts';
import { amountPursued } from '../pursuit.ts';
import type { ClockRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import { openCourtWindow } from './court-window.ts';
import { startService } from './service-clock.ts';

/**
 * Recovery Decision (追回决定). The debtor is first told what is to be decided and may defend or ask for a hearing (A6).
 * Then the decision is issued and served; from service run the performance period (A7) and the remedies, reconsideration
 * (A11) and suit (A15). When all have run out unused, the demand follows.
 */
export function enterRecoveryDecision(t: Transition): void {
  if (t.state.decision !== null && t.state.decision.documentId !== null) return goOnIfRemediesAreOver(t);
  const notice = issueDocument(t, {
    particulars: { kind: 'advance-notice' },
    periods: ['A6.defence', 'A6.hearing'],
    toBeServed: true,
  });
  t.change({
    decision: {
      advanceNoticeId: notice.id,
      documentId: null,
      amount: null,
      recoveredBefore: ZERO,
      servedOn: null,
      remedyEnded: null,
    },
  });
  startService(t, notice, 'stage');
}

export function onAdvanceNoticeServed(t: Transition, notice: IssuedDocument, servedOn: PlainDate): void {
  if (t.state.stage !== 'recovery-decision' || t.state.decision?.advanceNoticeId !== notice.id) return;
  const clock = { from: servedOn, scope: 'stage', whoActs: 'debtor' } as const;
  startPeriod(t, { ...clock, purpose: 'defence', rule: 'A6.defence' });
  startPeriod(t, { ...clock, purpose: 'hearing-request', rule: 'A6.hearing' });
}

export function onDecisionServed(t: Transition, document: IssuedDocument, servedOn: PlainDate): void {
  const { decision } = t.state;
  if (decision === null || decision.documentId !== document.id) return;
  t.change({ decision: { ...decision, servedOn } });
  const clock = { from: servedOn, scope: 'case', whoActs: 'debtor' } as const;
  startPeriod(t, { ...clock, purpose: 'performance', rule: 'A7' });
  startPeriod(t, { ...clock, purpose: 'reconsideration', rule: 'A11' });
  startPeriod(t, { ...clock, purpose: 'suit', rule: 'A15' });
}

export const decisionClocks: ClockRules<'defence' | 'hearing-request' | 'performance' | 'reconsideration' | 'suit'> = {
  defence: (t) => decideWhenHeard(t),
  'hearing-request': (t) => decideWhenHeard(t),
  performance: (t) => {
    t.alert('The performance period of the decision has run out without full payment.');
    goOnIfRemediesAreOver(t);
  },
  reconsideration: (t) => {
    t.alert('Reconsideration can no longer be requested in time.');
    goOnIfRemediesAreOver(t);
  },
  suit: (t, deadline) => {
    endRemedies(t, deadline);
    goOnIfRemediesAreOver(t);
  },
};

const hearingClocks = ofPurpose('defence', 'hearing-request');
const remedyClocks = ofPurpose('performance', 'reconsideration', 'suit');

/** The decision waits until both the defence and the request for a hearing are barred. */
function decideWhenHeard(t: Transition): void {
  if (t.state.deadlines.some(hearingClocks)) return;
  const { decision } = t.state;
  if (decision === null) return;
  const document = issueDocument(t, {
    particulars: { kind: 'recovery-decision' },
    periods: ['A7', 'A11', 'A15'],
    toBeServed: true,
  });
  t.change({
    decision: {
      ...decision,
      documentId: document.id,
      amount: amountPursued(t.state),
      recoveredBefore: totalsOf(t.state.balances).recovered,
    },
  });
  startService(t, document, 'case');
}

function endRemedies(t: Transition, suit: Deadline): void {
  const { decision } = t.state;
  if (decision === null) return;
  t.change({ decision: { ...decision, remedyEnded: openCourtWindow(t, suit) } });
}

function goOnIfRemediesAreOver(t: Transition): void {
  const over = t.state.decision?.remedyEnded != null && !t.state.deadlines.some(remedyClocks);
  if (over && t.state.stage === 'recovery-decision') t.moveTo('demand');
}
