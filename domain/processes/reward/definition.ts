import { earlierOf } from '../../calendar/plain-date.ts';
import { endProcess } from '../../kernel/beginning-and-end.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { earliestDeadline } from '../../kernel/clocks/earliest.ts';
import type { HoldRules } from '../../kernel/steering/hold.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../../kernel/every-process.ts';
import { factCommands } from '../../kernel/facts/fact-commands.ts';
import { becauseOf } from '../../kernel/kept-text.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { presentStateOf } from '../../kernel/upcast.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import { rewardSettings } from '../../procedures/rewarding/reward-settings.ts';
import { actCommands, closeOnceFinal, contestingClocks, factRules } from './acts.ts';
import { assessmentCommands, enterClaimed } from './assessment.ts';
import { dutiesOfReport } from './duties.ts';
import { handlingClocks, handlingCommands, concernedBy } from './handling.ts';
import { lossCommands } from './loss.ts';
import { message } from './messages.ts';
import { opened, unopened } from './opening.ts';
import { payingClocks, payingCommands } from './paying.ts';
import { enterReceived, receivingClocks, receivingCommands } from './receiving.ts';
import { refusal } from './refusal.ts';
import { reporterCommands } from './reporter.ts';
import type { ClockDefinitions, Transition } from './reward.ts';
import type { Finding, Reward, RewardRow } from './state.ts';

/** What a report goes through, from its receipt to a reward that is paid, waived, refused or revoked. */
const stages: ProcessDefinition<Reward>['stages'] = {
  received: { enter: enterReceived },
  accepted: {},
  handling: {},
  stayed: {},
  concluded: {},
  assessment: {},
  granting: {},
  'not-accepted': {},
  refused: {},
  awarded: {},
  notified: {},
  claimed: { enter: enterClaimed },
  revoked: {},
};

/** A report is stayed, which is the law's own way; only its handling stands still then. */
const noHold: HoldRules<Reward> = { outlasts: () => refusal('report-is-stayed') };

/** The commands by what they are about, in the order in which the procedure meets them. */
const groups = {
  receiving: receivingCommands,
  handling: handlingCommands,
  assessment: { ...assessmentCommands, ...lossCommands },
  payment: payingCommands,
  acts: actCommands,
  facts: factCommands(factRules),
  reporter: reporterCommands,
  ...groupsOfEveryProcess(noHold),
};

const commands: ProcessDefinition<Reward>['commands'] = {
  ...groups.receiving,
  ...groups.handling,
  ...groups.assessment,
  ...groups.payment,
  ...groups.acts,
  ...groups.facts,
  ...groups.reporter,
  ...groups.steering,
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
  presentState: presentStateOf<Reward>('reward'),
  unopened,
  opened,
  stages,
  groups,
  commands,
  keepsAway: concernedBy,
  clocks: {
    ...receivingClocks,
    ...handlingClocks,
    ...payingClocks,
    ...contestingClocks,
    ...reminder,
    ...clocksOfEveryProcess(noHold),
  },
  settings: rewardSettings,
  close: (t, closes) => {
    endProcess(t, closes);
    t.change({ answerDue: false });
    t.say('process-closed', message('report-closed', { outcome: closes.outcome, because: becauseOf(closes.reason) }));
  },
  settle: (t, moveOn) => {
    moveOn();
    closeOnceFinal(t);
    moveOn();
    if (t.state.stage === 'closed') return endDeadlines(t, () => true, 'cancelled');
    remindWhereNothingRuns(t);
  },
  duties: dutiesOfReport,
  recounting: { countsFrom: ({ openedOn, opening }) => earlierOf(opening.receivedOn, openedOn) },
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
};

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
  if (t.state.deadlines.some(({ status }) => status === 'running')) return;
  startPeriod(t, {
    purpose: 'report-reminder',
    rule: 'report.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: t.state.stage === 'granting' ? 'another-process' : 'caseworker',
  });
}
