import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { earliestDeadline } from '../../kernel/clocks/earliest.ts';
import { deskCommands } from '../../kernel/desk/desk.ts';
import { failedClockCommands } from '../../kernel/desk/failed-clocks.ts';
import { failedDocumentCommands } from '../../kernel/desk/failed-documents.ts';
import { holdClocks, holdCommands, type HoldRules } from '../../kernel/desk/hold.ts';
import { lostStepsCommands } from '../../kernel/desk/lost-steps.ts';
import { gateClocks, gateCommands } from '../../kernel/gates/approvals.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { upcast, type StateOfAnyVersion } from '../../kernel/upcast.ts';
import { earlierOf } from '../../calendar/plain-date.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import { ladderSettings } from '../../rulebooks/rulebook.ts';
import { assessmentCommands, enterClaimed } from './assessment.ts';
import { closeOnceFinal, contestingClocks, contestingCommands } from './contesting.ts';
import { dutiesOfReport } from './duties.ts';
import { handlingClocks, handlingCommands, isConcerned } from './handling.ts';
import { lossCommands } from './loss.ts';
import { opened, stateVersion, unopened } from './opening.ts';
import { payingClocks, payingCommands } from './paying.ts';
import { enterReceived, receivingClocks, receivingCommands } from './receiving.ts';
import { message } from './messages.ts';
import { refusal, unless } from './refusal.ts';
import { reporterCommands } from './reporter.ts';
import type { ClockDefinitions, Transition } from './reward.ts';
import type { Finding, Reward, RewardRow, RewardState } from './state.ts';

const nothing = (): void => undefined;

/** What a report goes through, from its receipt to a reward that is paid, waived, refused or revoked. */
const stages: ProcessDefinition<Reward>['stages'] = {
  received: { enter: enterReceived },
  accepted: { enter: nothing },
  handling: { enter: nothing },
  stayed: { enter: nothing },
  concluded: { enter: nothing },
  assessment: { enter: nothing },
  granting: { enter: nothing },
  refused: { enter: nothing },
  awarded: { enter: nothing },
  notified: { enter: nothing },
  claimed: { enter: enterClaimed },
  revoked: { enter: nothing },
};

/** A report is stayed, which is the law's own way; only its handling stands still then. */
const noHold: HoldRules<Reward> = {
  outlasts: () => refusal('report-is-stayed'),
  released: nothing,
};

/** The commands by what they are about, in the order in which the procedure meets them. */
const groups = {
  receiving: receivingCommands,
  handling: handlingCommands,
  assessment: { ...assessmentCommands, ...lossCommands },
  payment: payingCommands,
  contesting: contestingCommands,
  reporter: reporterCommands,
  desk: {
    ...deskCommands<Reward>({ before: nothing, after: nothing }),
    ...failedClockCommands<Reward>(),
    ...failedDocumentCommands<Reward>(),
    ...lostStepsCommands<Reward>(),
    ...holdCommands(noHold),
  },
  approvals: gateCommands<Reward>(),
};

const commands: ProcessDefinition<Reward>['commands'] = {
  ...groups.receiving,
  ...groups.handling,
  ...groups.assessment,
  ...groups.payment,
  ...groups.contesting,
  ...groups.reporter,
  ...groups.desk,
  ...groups.approvals,
};

const reminder: ClockDefinitions<'report-reminder'> = {
  'report-reminder': {
    acts: 'reminder',
    heldBy: 'never',
    run: (t) => {
      const { stage, stageEnteredOn: since } = t.state;
      if (stage !== 'closed') t.alert(message('report-waits', { stage, since }));
    },
  },
};

/** A report of wrongdoing against the funds and its reward (举报与奖励). */
export const reward: ProcessDefinition<Reward> = {
  kind: 'reward',
  presentState: (state) => {
    const present = upcast([], state);
    if (isReward(present)) return present;
    throw new Error(`A state of ${present.process} is no state of a report.`);
  },
  unopened,
  opened,
  stages,
  groups,
  commands,
  keepsAway: (state, actor) => unless(!isConcerned(state, actor.id), 'conflict-of-interest'),
  clocks: {
    ...receivingClocks,
    ...handlingClocks,
    ...payingClocks,
    ...contestingClocks,
    ...reminder,
    ...holdClocks(noHold),
    ...gateClocks<Reward>(),
  },
  settings: (rules) => {
    const { restDays, gates } = ladderSettings(rules);
    return { restDays, gates, rewards: rules.rewards };
  },
  follow: nothing,
  resume: nothing,
  destination: (t) => t.takeDestination(),
  close: (t, { outcome, reason }) => {
    endDeadlines(t, () => true, 'cancelled');
    t.change({ stage: 'closed', stageEnteredOn: t.today, answerDue: false, closing: { on: t.today, outcome, reason } });
    t.say('case-closed', message('report-closed', { outcome }));
  },
  settle: (t, moveOn) => {
    moveOn();
    closeOnceFinal(t);
    moveOn();
    remindWhereNothingRuns(t);
  },
  afterEach: nothing,
  duties: dutiesOfReport,
  recounting: {
    countsFrom: ({ openedOn, opening }) => earlierOf(opening.receivedOn, openedOn),
    beforeClocks: nothing,
    onClockMoved: nothing,
    afterClocks: nothing,
    onOfficeSettings: nothing,
    datesWithoutClock: () => [],
  },
  waitsFor: ({ stage, deadlines }) => {
    if (stage === 'closed') return 'nobody';
    if (stage === 'granting') return 'another-process';
    return earliestDeadline(deadlines)?.whoActs ?? 'caseworker';
  },
  nextStep: ({ stage, closing, deadlines }) => {
    if (closing !== null) return message('report-closed-on', { on: closing.on, outcome: closing.outcome });
    const next = earliestDeadline(deadlines);
    return next === null || stage === 'closed'
      ? message('report-stands-in', { stage })
      : message('clock-comes-next', { due: next.due, clock: next.title, rule: next.rule });
  },
  row: ({ opening, receivedOn, acceptance, finding, routedTo, proposal, award }) => ({
    channel: opening.channel,
    receivedOn,
    matterId: acceptance?.matterId ?? null,
    ...confirmed(finding),
    routedUp: routedTo !== null,
    level: levelOf((award ?? proposal)?.basis),
    awarded: award?.amount ?? null,
    paidOn: award?.paidOn ?? null,
  }),
  parties: ({ opening, openedOn }) =>
    opening.subjects.map(({ name }, index) => ({
      id: `S${index + 1}`,
      role: 'subject',
      name,
      identityNumber: null,
      since: openedOn,
      until: null,
    })),
  claims: () => [],
  mostEntriesOf: {},
};

/** Only a transition leaves a state, and its record is sealed. */
function isReward(state: StateOfAnyVersion): state is RewardState {
  return state.stateVersion === stateVersion && state.process === 'reward' && 'revision' in state;
}

/** What is found, once the head has confirmed it. */
function confirmed(finding: Finding | null): Pick<RewardRow, 'finding' | 'loss' | 'possibleLoss'> {
  if (finding?.confirmedOn == null) return { finding: null, loss: null, possibleLoss: null };
  return { finding: finding.kind, loss: finding.loss, possibleLoss: finding.possibleLoss };
}

function levelOf(basis: AwardBasis | undefined): RewardRow['level'] {
  return basis?.kind === 'loss' ? basis.level : null;
}

/** No report lies forgotten: where no other clock runs, the office is reminded. */
function remindWhereNothingRuns(t: Transition): void {
  if (t.state.stage === 'closed' || t.state.deadlines.some(({ status }) => status === 'running')) return;
  startPeriod(t, {
    purpose: 'report-reminder',
    rule: 'report.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: t.state.stage === 'granting' ? 'another-process' : 'caseworker',
  });
}
