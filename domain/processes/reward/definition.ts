import { earlierOf } from '../../calendar/plain-date.ts';
import { endProcess } from '../../kernel/beginning-and-end.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { earliestDeadline } from '../../kernel/clocks/earliest.ts';
import { idleReminder, remindWhereNothingRuns } from '../../kernel/clocks/office-clocks.ts';
import { askedSince } from '../../kernel/duties/duties.ts';
import { usualNextStep } from '../../kernel/next-step.ts';
import type { HoldRules } from '../../kernel/steering/hold.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../../kernel/every-process.ts';
import { factCommands } from '../../kernel/facts/fact-commands.ts';
import { becauseOf } from '../../kernel/kept-text.ts';
import type { ProcessDefinition } from '../../kernel/process-definition.ts';
import { presentStateOf } from '../../kernel/upcast.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import { rewardSettings } from '../../procedures/rewarding/reward-settings.ts';
import { actCommands, closeOnceFinal, contestingClocks, factRules } from './acts.ts';
import { assessmentCommands } from './assessment.ts';
import { handlingClocks, handlingCommands, concernedBy } from './handling.ts';
import { lossCommands } from './loss.ts';
import { message } from './messages.ts';
import { opened, unopened } from './opening.ts';
import { payingClocks, payingCommands } from './paying.ts';
import { receivingClocks, receivingCommands } from './receiving.ts';
import { refusal } from './refusal.ts';
import { reporterCommands } from './reporter.ts';
import { stages } from './stages.ts';
import type { Finding, Reward, RewardRow } from './state.ts';

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

/** Whatever becomes of a report, its reporter is told what was found. */
const answerReporter = {
  kind: 'answer-reporter',
  who: 'assignee',
  commands: ['answer-reporter'],
  clock: 'answer',
} as const;

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
    'report-reminder': idleReminder('report.reminder'),
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
    remindWhereNothingRuns(t, 'report-reminder', t.state.stage === 'granting' ? 'another-process' : 'caseworker');
  },
  duties: (state) => (state.answerDue ? [askedSince<Reward>(state, answerReporter)] : []),
  recounting: { countsFrom: ({ openedOn, opening }) => earlierOf(opening.receivedOn, openedOn) },
  waitsFor: ({ stage, deadlines }) => {
    if (stage === 'closed') return 'nobody';
    if (stage === 'granting') return 'another-process';
    return earliestDeadline(deadlines)?.whoActs ?? 'caseworker';
  },
  nextStep: usualNextStep,
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
