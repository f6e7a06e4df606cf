import { message } from '../messages.ts';
import { ruleOf } from '../../kernel/clocks/clock-dates.ts';
import type { HeardActRules, Judgment } from '../../procedures/administrative-act/acts-of-process.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { claimDecidedOn } from '../amounts/ordered-amounts.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { endWindowClocks } from '../court/court-window.ts';
import { openJudgmentWindow } from '../court/judgment-window.ts';
import { issueDocument } from '../issue-document.ts';
import { nothingOutstanding } from '../pursuit.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { isBeingHeard } from './decision-act.ts';
import {
  annulDecision,
  changeDecision,
  changeDecisionBack,
  checkRuling,
  sendBackDecision,
  takeBackDecision,
} from './decision-fate.ts';
import { cameBeforeRemediesEnded, liesWithTheCourt, reopenRemedies, returnToDecision } from './reopen-remedies.ts';

/** What becomes of a case with its recovery decision (追回决定). */
export const recoveryDecisionRules: HeardActRules<RecoveryCase> = {
  closedToBeingHeard: (state, act) => {
    if (stands(state, act) && isBeingHeard(state)) return null;
    return act.documentId === null
      ? refusal('wrong-stage', message('heard-once-announced'))
      : refusal('decision-already-issued', message('decided-remedy-now'));
  },
  announceHearing: (t, _act, appointment) => {
    issueDocument(t, { particulars: { kind: 'hearing-notice', ...appointment } });
  },
  closedToRemedies: (state, act) => {
    if (!stands(state, act)) return refusal('decision-not-issued', message('decision-set-aside'));
    return state.judgment !== null && state.stage === 'court-application'
      ? refusal('remedy-not-open', message('judgment-being-enforced'))
      : null;
  },
  closedToLateEntries: (state, act) => !stands(state, act) || state.judgment !== null,
  remedyOpened: reopenRemedies,
  /** An application that the court refused because the remedy was open can be made again. */
  remedyEnded: (t) => {
    const { court } = t.state;
    if (court !== null && !liesWithTheCourt(court) && cameBeforeRemediesEnded(t.state)) returnToDecision(t);
  },
  checkRuling: (state, _act, ruling) => checkRuling(state, ruling),
  annulled: (t, act, by) => unlessTakenBack(t, act, () => annulDecision(t, by)),
  changed: (t, act, amounts, by) => unlessTakenBack(t, act, () => changeDecision(t, amounts, by)),
  sentBack: (t, act, orderedStep, by) => {
    if (orderedStep !== null) unlessTakenBack(t, act, () => sendBackDecision(t, orderedStep, by));
  },
  closedToOwnWithdrawal: (state, act) => {
    if (!stands(state, act)) return refusal('act-not-withdrawable', message('decision-set-aside-already'));
    return state.judgment === null ? null : refusal('act-not-withdrawable', message('judgment-in-place-of-decision'));
  },
  checkOwnWithdrawal: (_state, _act, next) =>
    next === null ? refusal('ruling-incomplete', message('say-where-decision-begins-anew'), 'orderedStep') : null,
  withdrawn: (t, _act, next, reason) => {
    if (next !== null) takeBackDecision(t, next, reason);
  },
  undoing: {
    isFollowed: (state, act) => !stands(state, act),
    amountsOf: claimDecidedOn,
    apply: (t, _act, { changedFrom }) => {
      leaveJudgment(t);
      if (changedFrom !== undefined) changeDecisionBack(t, changedFrom);
    },
  },
  confirmedByJudgment: (t, act, judgment) => unlessTakenBack(t, act, () => standByJudgment(t, judgment)),
};

/** What is said on a decision that the office itself has taken back changes nothing any more. */
function unlessTakenBack(t: Transition, { withdrawnOn }: AdministrativeAct, follow: () => void): void {
  if (withdrawnOn === null) follow();
  else t.alert(message('decision-was-taken-back', { on: withdrawnOn }));
}

function stands({ decision }: RecoveryCaseState, { id }: AdministrativeAct): boolean {
  return decision?.id === id;
}

/**
 * From now on the judgment is enforced by its own route (ALL 95): no demand, and not the window of A19, in place of the
 * decision that it confirms or changes; unless the office has set that the window of the decision opens with it (open point
 * 11).
 */
function standByJudgment(t: Transition, judgment: Judgment): void {
  if (t.settings.judgmentRoute === 'window-of-the-decision') return;
  t.change({ judgment });
  t.alert(message('judgment-enforced-by-own-route'), ruleOf(t, 'J1').legalBasis);
  leaveApplicationOfDecision(t);
  if (t.state.court === null && !nothingOutstanding(t.state)) openJudgmentWindow(t, judgment);
}

/** There was no judgment: nothing of it is performed or enforced, and an application on it that lies with the court is looked at. */
function leaveJudgment(t: Transition): void {
  if (t.state.judgment === null) return;
  endDeadlines(t, ofPurpose('judgment-performance'), 'cancelled');
  endWindowClocks(t);
  t.change({ judgment: null, courtWindow: null });
}

/** An application that was made on the decision and not accepted gives way to that on the judgment. */
function leaveApplicationOfDecision(t: Transition): void {
  const { court } = t.state;
  if (court === null || court.status === 'accepted' || court.status === 'ruled') return;
  if (liesWithTheCourt(court)) t.alert(message('withdraw-application-judgment-instead'));
  returnToDecision(t);
}
