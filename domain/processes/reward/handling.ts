import { count } from '../../kernel/clocks/clock-dates.ts';
import { extendDeadline, holdDeadline, resumeDeadline } from '../../kernel/clocks/clock-changes.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { isTold, meet, since } from './clocks-of-report.ts';
import { issueLetter } from './issue-letter.ts';
import { takeLoss } from './loss.ts';
import { leaveMatter } from './matter.ts';
import type { HandlingPayloads } from './payloads.ts';
import { notBy, onlyIn, refusal, unless } from './refusal.ts';
import type { ClockDefinitions, CommandRules, Deadline, Transition } from './reward.ts';
import type { RewardState } from './state.ts';
import type { FindingKind } from './vocabulary.ts';

/** Two handle a report, as in any enforcement of the law (APL 42). */
const handlersOfReport = 2;

/** Handling and conclusion (办理、办结). */
export const handlingCommands: CommandRules<keyof HandlingPayloads> = {
  'assign-handlers': {
    title: 'Assign two handlers',
    titleChinese: '指定办理人员',
    done: 'Handlers assigned',
    words: ({ handlers }) => handlers.join(', '),
    by: ['head'],
    closed: onlyIn('accepted', 'handling', 'stayed'),
    check: (state, { handlers }) =>
      firstRefusal(
        unless(
          new Set(handlers).size === handlersOfReport && handlers.length === handlersOfReport,
          'handlers-not-two',
          'Name two people.',
          'handlers',
        ),
        unless(
          handlers.every((id) => !isConcerned(state, id)),
          'conflict-of-interest',
          'The report concerns one of them, or they keep away from it.',
          'handlers',
        ),
      ),
    apply: (t, { handlers }) => {
      t.change({ handlers });
      if (t.state.stage === 'accepted') t.moveTo('handling');
    },
  },
  stay: {
    title: 'Stay the handling',
    titleChinese: '中止办理',
    done: 'Handling stayed',
    words: ({ reason, on }) => `From ${on}. ${reason}`,
    by: ['head'],
    closed: onlyIn('handling'),
    check: ({ acceptance }, { on }, moment) => happened(on, 'on', moment, since(acceptance?.on, 'the acceptance')),
    apply: (t, { on }) => {
      for (const deadline of t.state.deadlines.filter(runsForHandling)) holdDeadline(t, deadline, on);
      t.change({ stayedSince: on });
      t.moveTo('stayed');
    },
  },
  resume: {
    title: 'Resume the handling',
    titleChinese: '恢复办理',
    done: 'Handling resumed',
    words: ({ reason, on }) => `From ${on}. ${reason}`,
    by: ['head'],
    closed: onlyIn('stayed'),
    check: ({ stayedSince }, { on }, moment) => happened(on, 'on', moment, since(stayedSince, 'the stay')),
    apply: (t, { on }) => {
      const held = t.state.deadlines.filter(({ purpose, status }) => purpose === 'handling' && status === 'on-hold');
      for (const deadline of held) resumeDeadline(t, deadline, on);
      t.change({ stayedSince: null });
      t.moveTo('handling');
    },
  },
  extend: {
    title: 'Extend the handling',
    titleChinese: '延长办理期限',
    done: 'Handling extended',
    words: ({ workingDays, reason }) => `By ${workingDays} working days. ${reason}`,
    by: ['head'],
    closed: (state) =>
      firstRefusal(
        onlyIn('accepted', 'handling')(state),
        unless(
          state.deadlines.some((deadline) => runsForHandling(deadline) && deadline.extendedFrom === null),
          'already-extended',
          'It has been extended before, or the period is over.',
        ),
      ),
    check: (state, { workingDays }) => {
      const { length } = periodRule(rulesOf(state), 'G6.extend');
      return unless(
        Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= length,
        'extension-too-long',
        `At most ${length} working days.`,
        'workingDays',
      );
    },
    apply: (t, { workingDays }) => {
      for (const deadline of t.state.deadlines.filter(runsForHandling)) {
        const rule = { ...periodRule(t.rules, 'G6.extend'), length: workingDays };
        extendDeadline(t, deadline, count(t, rule, deadline.due).due);
      }
    },
  },
  'record-police-takeover': {
    title: 'Record that the police have taken the case',
    titleChinese: '登记公安机关立案',
    done: 'Police have taken the case',
    words: ({ authority, on }) => `${authority}, ${on}.`,
    by: ['handler'],
    closed: onlyIn('accepted', 'handling', 'stayed', 'assessment'),
    check: (_state, { on }, moment) => happened(on, 'on', moment),
    apply: (t, police) => t.change({ police }),
  },
  conclude: {
    title: 'Conclude the handling',
    titleChinese: '提出办结意见',
    done: 'Conclusion proposed',
    words: ({ finding, loss, possibleLoss }, t) =>
      `${finding}; loss ${t.money(loss)}, possible loss ${t.money(possibleLoss)}.`,
    by: ['handler'],
    closed: onlyIn('handling'),
    check: ({ handlers }, conclusion, _moment, actor) =>
      firstRefusal(
        unless(handlers.includes(actor.id), 'handler-unknown', 'One of its two handlers concludes a report.'),
        unless(conclusion.allegations.length > 0, 'finding-incomplete', 'Find on each allegation.', 'allegations'),
        lossOf(conclusion),
      ),
    apply: (t, { finding, allegations, ...sums }) =>
      t.change({
        finding: {
          ...sums,
          kind: finding,
          allegations: allegations.map((each) => ({
            ...each,
            allegation: t.keep(each.allegation),
            evidence: t.keep(each.evidence),
          })),
          concludedBy: t.givenBy?.id ?? '',
          confirmedOn: null,
        },
      }),
  },
  'confirm-conclusion': {
    title: 'Confirm the conclusion',
    titleChinese: '审批办结意见',
    done: 'Conclusion confirmed',
    words: ({ note }) => note,
    by: ['head'],
    closed: (state) =>
      firstRefusal(
        onlyIn('handling')(state),
        unless(state.finding !== null, 'finding-missing', 'No conclusion has been proposed.'),
      ),
    check: ({ handlers }, _payload, _moment, actor) => notBy(actor, ...handlers),
    apply: concluded,
  },
  'answer-reporter': {
    title: 'Answer the reporter',
    titleChinese: '告知办理结果',
    done: 'Reporter answered',
    words: () => '',
    by: ['handler'],
    closed: ({ answerDue }) => unless(answerDue, 'answer-not-due', 'No answer is due to a reporter.'),
    apply: (t, { answer }) => {
      const { finding } = t.state;
      if (finding === null) return;
      issueLetter(t, { kind: 'result-notice', finding: finding.kind, answer: t.keep(answer) });
      meet(t, 'answer');
      t.change({ answerDue: false });
      if (t.state.stage === 'concluded') t.close(outcomeOf(finding.kind), `The report is ${finding.kind}`);
    },
  },
  'correct-loss': {
    title: 'Correct the loss that was found',
    titleChinese: '更正损失金额',
    done: 'Loss corrected',
    words: ({ loss, possibleLoss, reason }, t) =>
      `Loss ${t.money(loss)}, possible loss ${t.money(possibleLoss)}. ${reason}`,
    by: ['handler'],
    onceClosed: 'while-nothing-waits',
    closed: ({ finding }) =>
      unless(finding?.confirmedOn != null && isProven(finding.kind), 'finding-missing', 'Nothing has been proven.'),
    apply: (t, { loss, possibleLoss }) => takeLoss(t, { loss, possibleLoss }),
  },
};

export const handlingClocks: ClockDefinitions<'handling' | 'answer'> = {
  handling: {
    acts: 'period',
    onExpiry: 'the office is told that the handling is overdue, and reminded',
    heldBy: 'never',
    run: (t, { legalBasis }) => t.alert('The report has not been handled in time.', legalBasis),
  },
  answer: {
    acts: 'period',
    onExpiry: 'the office is told that the reporter is still to be answered',
    heldBy: 'never',
    run: (t, { legalBasis }) => t.alert('The reporter has not been told the result in time.', legalBasis),
  },
};

/** Whether the report is on somebody, or they have said that it concerns them. */
export function isConcerned({ opening, keptAway }: RewardState, personId: string): boolean {
  return keptAway.includes(personId) || opening.subjects.some(({ staffId }) => staffId === personId);
}

export function isProven(kind: FindingKind): boolean {
  return kind === 'proven' || kind === 'partly-proven';
}

/** Who is to be rewarded is assessed next; where nothing is found, or nobody is known, the report ends once it is answered. */
function concluded(t: Transition): void {
  const { finding, reporterIds } = t.state;
  if (finding === null) return;
  meet(t, 'handling');
  const answerDue = isTold(t.state);
  t.change({ finding: { ...finding, confirmedOn: t.today }, answerDue });
  if (answerDue)
    startPeriod(t, { purpose: 'answer', rule: 'G7.answer', from: t.today, scope: 'case', whoActs: 'caseworker' });
  if (isProven(finding.kind) && reporterIds.length > 0) return t.moveTo('assessment');
  leaveMatter(t);
  if (answerDue) t.moveTo('concluded');
  else t.close(outcomeOf(finding.kind), `The report is ${finding.kind}`);
}

function outcomeOf(kind: FindingKind): 'handled' | 'invented' | 'unfounded' {
  return kind === 'unfounded' || kind === 'invented' ? kind : 'handled';
}

function lossOf({ finding, loss, possibleLoss, awaitsLoss }: HandlingPayloads['conclude']): Refusal | null {
  const isSaid = loss > 0 || possibleLoss > 0 || awaitsLoss;
  if (isSaid === isProven(finding)) return null;
  return isSaid
    ? refusal('finding-incomplete', 'Nothing is lost where nothing is proven.', 'loss')
    : refusal('loss-missing', 'Say what is lost, could be, or is still to be established.', 'loss');
}

function runsForHandling({ purpose, status }: Deadline): boolean {
  return purpose === 'handling' && status === 'running';
}
