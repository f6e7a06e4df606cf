import { asWritten } from '../../message.ts';
import { ofPurpose } from '../of-purpose.ts';
import { message } from '../messages.ts';
import { fixedDates } from '../fixed-dates.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { setDate, startPeriod } from '../../kernel/clocks/clocks.ts';
import { endApprovals, isOfOwnStep, passesGate } from '../../kernel/gates/gate.ts';
import { endStopped, passesPreFlight } from '../../kernel/pre-flight/pre-flight.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, latestDocument, referenceTo } from '../issue-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { Asked, AskedApart, ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { amountDecided } from '../pursuit.ts';
import { closedWay } from '../standing-warning.ts';
import { courtWarnings } from './court-warnings.ts';
import type { EnforceableTitle } from './court-state.ts';
import { courtMustBe, endCourtClocks, remindOfCourt, updateCourt } from './court-steps.ts';
import { closeCourtWindow, leftOfMissedWindow, openWindow } from './court-window.ts';
import { openJudgmentWindow } from './judgment-window.ts';

/**
 * Application to the court for compulsory execution (申请强制执行). Filed by itself inside the window: that of A19 where
 * the decision is enforced, that of J1 where a judgment is, once the period for performance has run out. A window that
 * was missed is never papered over: a person must file late, with reasons.
 */
export function enterCourtApplication(t: Transition): void {
  const { judgment, courtWindow } = t.state;
  t.change({ court: unfiled(t.state), enforcement: null });
  if (judgment !== null && courtWindow === null) openJudgmentWindow(t, judgment);
  if (judgment !== null && !isAfter(t.today, judgment.performBy)) {
    setDate(t, {
      purpose: 'judgment-performance',
      on: judgment.performBy,
      scope: 'stage',
      whoActs: 'debtor',
      title: message('performance-of-judgment'),
    });
    return;
  }
  if (t.state.courtWindow?.missed === true) return leaveUnfiled(t);
  applyByItself(t);
}

export const courtApplicationCommands: CommandRules<'file-court-application'> = {
  'file-court-application': {
    words: ({ reasonForDelay }) => asWritten(reasonForDelay),
    closed: (state) =>
      firstRefusal(
        courtMustBe('not-filed')(state),
        state.deadlines.some(({ purpose }) => purpose === 'judgment-performance')
          ? refusal('court-not-ready', message('judgment-period-runs'))
          : null,
        lateAndNotCured(state),
      ),
    check: (state, { reasonForDelay }) =>
      state.courtWindow?.missed === true && reasonForDelay === ''
        ? refusal('court-not-ready', message('say-why-late'), 'reasonForDelay')
        : null,
    apply: (t, { reasonForDelay }) => {
      // What waits for approval without these reasons is replaced by what now comes with them.
      endApprovals(t, isOfOwnStep('file-court-application'));
      endStopped(t, 'court-application', 'met');
      applyWhenApproved(t, reasonForDelay === '' ? null : t.keep(reasonForDelay));
    },
  },
};

export const courtApplicationClocks: ClockDefinitions<'court-acceptance' | 'court-reminder' | 'judgment-performance'> =
  {
    'court-acceptance': {
      acts: 'period',
      heldBy: 'never',
      run: (t, { legalBasis }) => {
        t.alert(message('court-acceptance-late'), legalBasis);
        remindOfCourt(t);
      },
    },
    'court-reminder': {
      acts: 'reminder',
      heldBy: 'hold',
      duty: askTheCourt,
      run: (t) => {
        const closed = closedWay(courtWarnings(t.state));
        t.alert(closed?.said ?? message('follow-up-with-court', { outstanding: t.amount(amountDecided(t.state)) }));
        remindOfCourt(t);
      },
    },
    'judgment-performance': {
      fixedBy: fixedDates.courtDay,
      acts: 'end-of-day',
      heldBy: 'hold',
      run: (t) => applyByItself(t),
    },
  };

/** Files by itself where nothing speaks against it; somebody decides where something does. */
export function applyByItself(t: Transition): void {
  const step = { kind: 'file-court-application', reasonForDelay: null } as const;
  if (passesPreFlight(t, { burden: 'court-application', act: { kind: 'own-step', step } })) applyWhenApproved(t, null);
}

/** Files, or once a second person has approved where the office wants that. */
function applyWhenApproved(t: Transition, reasonForDelay: KeptText | null): void {
  const ownStep = { kind: 'file-court-application', reasonForDelay } as const;
  if (passesGate(t, { step: 'court-application', ownStep, stage: 'court-application' }))
    fileCourtApplication(t, reasonForDelay);
}

/** Files the application; one that comes after the window without a reason is not filed, and somebody must say why. */
export function fileCourtApplication(t: Transition, reasonForDelay: KeptText | null): void {
  const { decision, court, courtWindow, judgment } = t.state;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  const demanded = judgment === null ? latestDocument(t.state, 'demand-letter') : undefined;
  if (decided === undefined || court === null || courtWindow === null) return t.moveTo('demand');
  if (judgment === null && demanded === undefined) return t.moveTo('demand');
  if (courtWindow.missed && (reasonForDelay === null || t.settings.lateCourtApplication === 'never'))
    return leaveUnfiled(t);
  const application = issueDocument(t, {
    particulars: {
      kind: 'court-application',
      decision: referenceTo(decided),
      demand: demanded === undefined ? null : referenceTo(demanded),
      windowOpens: courtWindow.opens,
      windowCloses: courtWindow.closes,
      title: court.title,
      reasonForDelay,
    },
  });
  closeCourtWindow(t);
  endCourtClocks(t);
  updateCourt(t, { status: 'filed', filedOn: t.today, documentId: application.id, reasonForDelay });
  if (judgment !== null) return remindOfCourt(t);
  awaitCourtAcceptance(t, t.today);
}

/** The court accepts the application, or not, within its period from the day on which it was filed. */
export function awaitCourtAcceptance(t: Transition, from: PlainDate): void {
  startPeriod(t, { purpose: 'court-acceptance', rule: 'A20.accept', from, scope: 'stage', whoActs: 'court' });
}

/** The window was missed: somebody has to choose what is left. */
function leaveUnfiled(t: Transition): void {
  t.alert(message('window-has-closed', { left: leftOfMissedWindow(t.settings) }));
  remindOfCourt(t);
}

/** The office may have set that nothing cures a late application (open point 4). */
function lateAndNotCured(state: RecoveryCaseState): Refusal | null {
  const { courtWindow } = state;
  const settings = settingsOfCase(state);
  if (courtWindow?.missed !== true || settings.lateCourtApplication !== 'never') return null;
  return refusal(
    'court-window-over',
    message('late-application-not-cured', { closed: courtWindow.closes, left: leftOfMissedWindow(settings) }),
  );
}

function unfiled(state: RecoveryCaseState): NonNullable<RecoveryCaseState['court']> {
  return {
    status: 'not-filed',
    title: titleOf(state),
    filedOn: null,
    amount: amountDecided(state),
    documentId: null,
    reasonForDelay: null,
    courtReference: null,
    gaps: null,
    acceptedOn: null,
    manifestDefect: null,
    refusal: null,
  };
}

function titleOf({ judgment }: RecoveryCaseState): EnforceableTitle {
  if (judgment === null) return { kind: 'decision' };
  const { courtReference, effectiveOn } = judgment;
  return { kind: 'judgment', courtReference, effectiveOn };
}

/** Where the court has been asked, somebody asks how the matter stands; where its way is closed, somebody chooses what is left. */
function askTheCourt(state: RecoveryCaseState): Asked | null {
  const { court, civilSuit, enforcement } = state;
  if (closedWay(courtWarnings(state)) !== undefined) return chooseWhatIsLeft;
  if (state.stage === 'court-application' && court?.status === 'not-filed') return null;
  // What the court has given is performed or executed, which its window asks for.
  if (state.stage === 'civil-suit' && (civilSuit?.status === 'judged' || civilSuit?.status === 'settled')) return null;
  if (court?.status === 'filed' && court.gaps !== null)
    return { kind: 'answer-court', who: 'assignee', commands: ['record-court-gaps-cured'] };
  return enforcement === null ? followUpCourt : followUpEnforcement;
}

const chooseWhatIsLeft: Asked = {
  kind: 'choose-what-is-left',
  who: 'assignee',
  commands: ['file-court-application', 'file-civil-suit', 'return-to-administrative-route', 'waive', 'close'],
};

const followUpCourt: Asked = {
  kind: 'follow-up-court',
  who: 'assignee',
  commands: [
    'record-court-gaps',
    'record-court-acceptance',
    'record-manifest-defect',
    'record-court-ruling',
    'record-court-refusal',
    'record-court-refusal-served',
    'object-to-court-refusal',
    'record-court-objection-outcome',
    'record-civil-acceptance',
    'record-civil-settlement',
    'record-civil-judgment',
    'record-civil-dismissal',
  ],
};

const followUpEnforcement: Asked = {
  kind: 'follow-up-enforcement',
  who: 'assignee',
  commands: ['record-payment', 'record-enforcement-ended'],
};

/** The application that is not filed by itself, because the court has sent it back or a payment was taken back: inside the window. */
export function courtApplicationDuties(state: RecoveryCaseState): readonly AskedApart[] {
  const { courtWindow, court, approvals, stoppedSteps, stage, stageEnteredOn } = state;
  if (stage !== 'court-application' || court?.status !== 'not-filed' || courtWindow?.missed === true) return [];
  if (approvals.some(isOfOwnStep('file-court-application'))) return [];
  if (stoppedSteps.some(({ burden }) => burden === 'court-application')) return [];
  if (state.deadlines.some(ofPurpose('judgment-performance'))) return [];
  return [
    {
      kind: 'file-court-application',
      who: 'assignee',
      commands: ['file-court-application'],
      subject: null,
      since: stageEnteredOn,
      deadlineId: openWindow(state)?.id ?? null,
    },
  ];
}
