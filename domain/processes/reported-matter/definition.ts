import { calendarFrom } from '../../calendar/calendar.ts';
import { yearOf } from '../../calendar/plain-date.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { deskCommands } from '../../kernel/desk/desk.ts';
import { failedClockCommands } from '../../kernel/desk/failed-clocks.ts';
import { failedDocumentCommands } from '../../kernel/desk/failed-documents.ts';
import { holdClocks, holdCommands, type HoldRules } from '../../kernel/desk/hold.ts';
import { lostStepsCommands } from '../../kernel/desk/lost-steps.ts';
import { gateClocks, gateCommands } from '../../kernel/gates/approvals.ts';
import { momentOf } from '../../kernel/moment.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { upcast, type StateOfAnyVersion } from '../../kernel/upcast.ts';
import { sum } from '../../money/money.ts';
import { ladderSettings } from '../../rulebooks/rulebook.ts';
import { matterCommands, waitingReports } from './granting.ts';
import { message } from './messages.ts';
import type { ClockDefinitions, ReportedMatter, ReportedMatterState, Transition } from './state.ts';

/** Version of the states that this program leaves. */
const stateVersion = 1;

const nothing = (): void => undefined;

/** A matter only answers its reports: there is nothing in it that could be held. */
const hold: HoldRules<ReportedMatter> = { outlasts: () => null, released: nothing };

const reminder: ClockDefinitions = {
  'matter-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    run: (t) => {
      for (const { number } of waitingReports(t.state)) t.alert(message('award-waits', { number }), t.law('G4'));
    },
  },
};

const groups = {
  granting: matterCommands,
  desk: {
    ...deskCommands<ReportedMatter>({ before: nothing, after: nothing }),
    ...failedClockCommands<ReportedMatter>(),
    ...failedDocumentCommands<ReportedMatter>(),
    ...lostStepsCommands<ReportedMatter>(),
    ...holdCommands(hold),
  },
  approvals: gateCommands<ReportedMatter>(),
};

/**
 * A reported matter (举报事项): reports on the same subject and facts belong to it. It alone grants awards, in the order in which
 * they were accepted, and holds the most that all of them may be together.
 */
export const reportedMatter: ProcessDefinition<ReportedMatter> = {
  kind: 'reported-matter',
  presentState: (state) => {
    const present = upcast([], state);
    if (isMatter(present)) return present;
    throw new Error(`A state of ${present.process} is no state of a matter.`);
  },
  unopened: (opening, calendar, at) => {
    const { on } = momentOf({ opening }, at);
    return {
      process: 'reported-matter',
      stateVersion,
      opening,
      calendar: calendarFrom(calendar, yearOf(on)),
      officeSettings: opening.officeSettings,
      openedOn: on,
      revision: 0,
      stage: 'open',
      stageEnteredOn: on,
      assignee: null,
      reports: [],
      deadlines: [],
      documents: [],
      hold: null,
      approvals: [],
      editors: [],
      closing: null,
      lostSteps: [],
      processed: [],
      counters: { deadline: 0, document: 0, timeline: 0, transaction: 0, approval: 0, text: 0 },
    };
  },
  opened: (t) => {
    const { number, openedBy } = t.state.opening;
    t.say('case-opened', message('matter-opened', { number }), { author: { kind: 'person', person: openedBy } });
    t.moveTo('open');
  },
  stages: { open: { enter: nothing } },
  groups,
  commands: { ...groups.granting, ...groups.desk, ...groups.approvals },
  clocks: { ...reminder, ...holdClocks(hold), ...gateClocks<ReportedMatter>() },
  settings: (rules) => {
    const { restDays, gates } = ladderSettings(rules);
    return { restDays, gates, rewards: rules.rewards };
  },
  follow: nothing,
  resume: nothing,
  destination: (t) => t.takeDestination(),
  close: (t, { outcome, reason }) => {
    endDeadlines(t, () => true, 'cancelled');
    t.change({ stage: 'closed', stageEnteredOn: t.today, hold: null, closing: { on: t.today, outcome, reason } });
    t.say('case-closed', message('matter-closed'));
  },
  settle: (t, moveOn) => {
    moveOn();
    closeOnceSettled(t);
    moveOn();
  },
  afterEach: nothing,
  duties: () => [],
  recounting: {
    countsFrom: ({ openedOn }) => openedOn,
    beforeClocks: nothing,
    onClockMoved: nothing,
    afterClocks: nothing,
    onOfficeSettings: nothing,
    datesWithoutClock: () => [],
  },
  waitsFor: ({ stage }) => (stage === 'closed' ? 'nobody' : 'another-process'),
  nextStep: (state) => {
    const numbers = waitingReports(state).map(({ number }) => number);
    return numbers.length === 0 ? message('reports-go-on') : message('reports-wait', { numbers });
  },
  row: (state) => ({
    reports: state.reports.length,
    waiting: waitingReports(state).length,
    awarded: sum(state.reports.map(({ amount }) => amount)),
  }),
  parties: () => [],
  claims: () => [],
  mostEntriesOf: {},
};

/** Only a transition leaves a state, and its record is sealed. */
function isMatter(state: StateOfAnyVersion): state is ReportedMatterState {
  return state.stateVersion === stateVersion && state.process === 'reported-matter' && 'revision' in state;
}

/** Open for as long as a report of it is undecided or unpaid: whatever it is told opens it again. */
function closeOnceSettled(t: Transition): void {
  const { reports, closing, deadlines } = t.state;
  const isSettled = reports.length > 0 && reports.every(({ standing }) => standing === 'paid' || standing === 'left');
  if (isSettled && closing === null) return t.close('settled', '');
  if (isSettled) return;
  if (closing !== null) t.change({ closing: null, stage: 'open', stageEnteredOn: t.today });
  if (deadlines.some(({ purpose }) => purpose === 'matter-reminder')) return;
  startPeriod(t, {
    purpose: 'matter-reminder',
    rule: 'report.reminder',
    from: t.today,
    scope: 'case',
    whoActs: 'another-process',
  });
}
