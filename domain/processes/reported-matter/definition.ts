import { endProcess, unopenedProcess } from '../../kernel/beginning-and-end.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../../kernel/every-process.ts';
import { consequenceDuties } from '../../kernel/facts/consequence-commands.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { presentStateOf } from '../../kernel/upcast.ts';
import { sum } from '../../money/money.ts';
import { rewardSettings } from '../../procedures/rewarding/reward-settings.ts';
import { grantInOrder, matterCommands, waitingReports } from './granting.ts';
import { message } from './messages.ts';
import type { ClockDefinitions, MatterOpening, ReportedMatter, Transition } from './state.ts';

const reminder: ClockDefinitions = {
  'matter-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    run: (t) => {
      for (const { number } of waitingReports(t.state)) t.alert(message('award-waits', { number }), t.law('G4'));
    },
  },
};

const groups = { granting: matterCommands, ...groupsOfEveryProcess<ReportedMatter>() };

/**
 * A reported matter (举报事项): reports on the same subject and facts belong to it. It alone grants awards, in the order in which
 * they were accepted, and holds the most that all of them may be together.
 */
export const reportedMatter: ProcessDefinition<ReportedMatter> = {
  kind: 'reported-matter',
  presentState: presentStateOf<ReportedMatter>('reported-matter'),
  unopened: (opening, calendar, at) => ({
    ...unopenedProcess<ReportedMatter, MatterOpening>(
      { process: 'reported-matter', stateVersion: 1, stage: 'open' },
      opening,
      calendar,
      at,
    ),
    reports: [],
  }),
  opened: (t) => {
    const { number, openedBy } = t.state.opening;
    t.say('process-opened', message('matter-opened', { number }), { author: { kind: 'person', person: openedBy } });
    t.moveTo('open');
  },
  stages: { open: {} },
  keepsAway: ({ reports }) => [...new Set(reports.flatMap(({ keptFrom }) => keptFrom))],
  groups,
  commands: { ...groups.granting, ...groups.steering, ...groups.approvals },
  clocks: { ...reminder, ...clocksOfEveryProcess<ReportedMatter>() },
  settings: rewardSettings,
  close: (t, closes) => {
    endProcess(t, closes);
    t.say('process-closed', message('matter-closed'));
  },
  settle: (t, moveOn) => {
    moveOn();
    grantInOrder(t, null);
    closeOnceSettled(t);
    moveOn();
  },
  recounting: { countsFrom: ({ openedOn }) => openedOn },
  duties: ({ consequences }) => consequenceDuties<ReportedMatter>(consequences, () => []),
  waitsFor: ({ stage, consequences }) => {
    if (stage === 'closed') return 'nobody';
    return consequences.length > 0 ? 'caseworker' : 'another-process';
  },
  nextStep: (state) => {
    const numbers = waitingReports(state).map(({ number }) => number);
    return numbers.length === 0 ? message('reports-go-on') : message('reports-wait', { numbers });
  },
  row: (state) => ({
    reports: state.reports.length,
    waiting: waitingReports(state).length,
    awarded: sum(state.reports.map(({ amount }) => amount)),
  }),
};

/** Open for as long as a report of it is undecided or unpaid: whatever it is told opens it again. */
function closeOnceSettled(t: Transition): void {
  const { reports, closing, deadlines } = t.state;
  const isSettled = reports.length > 0 && reports.every(({ standing }) => standing === 'paid' || standing === 'left');
  if (isSettled && closing === null) return t.close('settled', message('matter-settled'));
  if (isSettled) return;
  if (closing !== null) t.change({ closing: null, stage: 'open', stageEnteredOn: t.today });
  if (deadlines.some(({ purpose }) => purpose === 'matter-reminder')) return;
  startPeriod(t, {
    purpose: 'matter-reminder',
    rule: 'report.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'another-process',
  });
}
