import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EnforceableJudgment } from './court-state.ts';
import { happened } from '../../kernel/days.ts';
import { lastEndedRight } from '../../procedures/administrative-act/remedy-rights.ts';
import { decisionIsContestable } from '../acts/decision-act.ts';
import { liesWithTheCourt, returnToDecision } from '../acts/reopen-remedies.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { findDoneTooEarly, type Timeliness } from '../facts/done-too-early.ts';
import { message } from '../messages.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { endCourtClocks, courtMustBe, filingDay } from './court-steps.ts';
import { closeCourtWindow, endWindowClocks, openCourtWindow, openWindow } from './court-window.ts';
import { openJudgmentWindow } from './judgment-window.ts';

/**
 * An application to the court that turns out to have been made before its window opened: by a service, a remedy or a ruling of
 * a later day the remedies were not over yet (A17, A19), or the judgment was still to be performed (J1). The court has to refuse it. It
 * is withdrawn (撤回申请) and made again in the window that opens with the true end.
 */
export const earlyApplicationCommands: CommandRules<'withdraw-court-application'> = {
  'withdraw-court-application': {
    words: ({ withdrawnOn, reason }) => message('on-with-words', { on: withdrawnOn, words: reason }),
    closed: (state) =>
      firstRefusal(
        courtMustBe('filed', 'accepted', 'objected')(state),
        timelinessOf(state) !== 'in-time' || isAskedFor(state)
          ? null
          : refusal('court-not-ready', message('application-came-in-time')),
      ),
    check: (state, { withdrawnOn }, moment) => happened(withdrawnOn, 'withdrawnOn', moment, filingDay(state)),
    apply: (t) => {
      endCourtClocks(t);
      returnToDecision(t);
    },
  },
};

/** Looks after each step whether the application came in time by what is known now; the window follows the true end. */
export function watchApplication(t: Transition, before: RecoveryCaseState): void {
  const { court, decision, stage } = t.state;
  if (stage === 'closed' || court === null || court.documentId === null) return;
  if (decision === null || !liesWithTheCourt(court)) return;
  const now = timelinessOf(t.state);
  findDoneTooEarly(t, before, {
    kind: 'applied-before-window',
    subject: court.documentId,
    before: timelinessOf(before),
    now,
    cause: decision.id,
  });
  if (now === 'in-time') return openWindow(t.state) === undefined ? undefined : closeCourtWindow(t);
  if (court.title.kind === 'judgment') followPerformance(t, before);
  else followRemedies(t, before);
}

function timelinessOf(state: RecoveryCaseState): Timeliness {
  const { court, decision, judgment } = state;
  if (court === null || court.filedOn === null || decision === null || !liesWithTheCourt(court)) return 'in-time';
  if (court.title.kind === 'judgment') return judgmentIsPerformable(court.filedOn, judgment);
  if (judgment !== null) return 'in-time';
  if (decisionIsContestable(state)) return 'open';
  const last = lastEndedRight(decision);
  return last === undefined || court.filedOn > last.due ? 'in-time' : last.due;
}

/** A judgment that never was, or that could still be performed on the day, is not to be enforced. */
function judgmentIsPerformable(filedOn: PlainDate, judgment: EnforceableJudgment | null): Timeliness {
  if (judgment === null) return 'open';
  return filedOn > judgment.performBy ? 'in-time' : judgment.performBy;
}

/** The window of A19 is not open while a remedy is; once none is, it opens with their true end beside the application. */
function followRemedies(t: Transition, before: RecoveryCaseState): void {
  const { decision, court, courtWindow } = t.state;
  if (decision === null || court === null) return;
  if (decisionIsContestable(t.state)) {
    if (decision.remedyEnded === null) return;
    endWindowClocks(t);
    return t.change({ decision: { ...decision, remedyEnded: null }, courtWindow: null });
  }
  const last = lastEndedRight(decision);
  const hasMoved = before.decision?.endedRights !== decision.endedRights;
  const isBehind = courtWindow !== null && (court.filedOn ?? '') < courtWindow.opens;
  if (last === undefined || !hasMoved || isBehind) return;
  t.change({ decision: { ...decision, remedyEnded: openCourtWindow(t, last) } });
}

/** The window of J1 opens beside an application that was made while the judgment could still be performed. */
function followPerformance(t: Transition, before: RecoveryCaseState): void {
  const { judgment } = t.state;
  if (judgment !== null && before.judgment !== judgment && openWindow(t.state) === undefined)
    openJudgmentWindow(t, judgment);
}

/** Whether somebody has to look at it because it came before a demand was over. */
function isAskedFor({ consequences, court }: RecoveryCaseState): boolean {
  return consequences.some(({ kind, subject }) => kind === 'applied-too-early' && subject === court?.documentId);
}
