import { asWritten } from '../../message.ts';
import { meetClocks } from '../../kernel/clocks/by-purpose.ts';
import { startClock } from '../../kernel/clocks/clocks.ts';
import { officePeriod } from '../../kernel/clocks/office-clocks.ts';
import { extendedOnce, resumePeriod, stayPeriod } from '../../kernel/clocks/stayed-period.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { issueLetter } from './issue-letter.ts';
import { lossOfCases, takeLoss } from './loss.ts';
import { leaveMatter } from './matter.ts';
import { message, since } from './messages.ts';
import type { HandlingPayloads } from './payloads.ts';
import { onlyIn, refusal, unless } from './refusal.ts';
import { isTold } from './report-opening.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { Reward, RewardState } from './state.ts';
import { isProven, type FindingKind } from './vocabulary.ts';

/** Two handle a report, as in any enforcement of the law (APL 42). */
const handlersOfReport = 2;

const extension = extendedOnce<Reward>('handling', 'G6.extend');

/** Handling and conclusion (办理、办结). */
export const handlingCommands: CommandRules<keyof HandlingPayloads> = {
  'assign-handlers': {
    words: (given) => message('handlers-are', given),
    by: ['head'],
    closed: onlyIn('accepted', 'handling', 'stayed'),
    check: (state, { handlers }) =>
      firstRefusal(
        unless(
          new Set(handlers).size === handlersOfReport && handlers.length === handlersOfReport,
          'handlers-not-two',
          'handlers',
        ),
        unless(!handlers.some((id) => concernedBy(state).includes(id)), 'conflict-of-interest', 'handlers'),
      ),
    apply: (t, { handlers }) => {
      t.change({ handlers });
      if (t.state.stage === 'accepted') t.moveTo('handling');
    },
  },
  stay: {
    words: ({ reason, on }) => message('from-day-on', { on, words: reason }),
    by: ['head'],
    closed: onlyIn('handling'),
    check: ({ acceptance }, { on }, moment) => happened(on, 'on', moment, since(acceptance?.on, 'acceptance')),
    apply: (t, { on }) => {
      stayPeriod(t, 'handling', on);
      t.change({ stayedSince: on });
      t.moveTo('stayed');
    },
  },
  resume: {
    words: ({ reason, on }) => message('from-day-on', { on, words: reason }),
    by: ['head'],
    closed: onlyIn('stayed'),
    check: ({ stayedSince }, { on }, moment) => happened(on, 'on', moment, since(stayedSince, 'stay')),
    apply: (t, { on }) => {
      resumePeriod(t, 'handling', on);
      t.change({ stayedSince: null });
      t.moveTo('handling');
    },
  },
  extend: {
    ...extension,
    words: (given) => message('extended-by', given),
    by: ['head'],
    closed: (state) => firstRefusal(onlyIn('accepted', 'handling')(state), extension.closed(state)),
  },
  'record-police-takeover': {
    words: ({ authority, on }) => message('on-with-words', { on, words: authority }),
    by: ['handler'],
    closed: onlyIn('accepted', 'handling', 'stayed', 'assessment'),
    check: (_state, { on }, moment) => happened(on, 'on', moment),
    apply: (t, police) => t.change({ police }),
  },
  conclude: {
    words: ({ finding, loss, possibleLoss }, t) =>
      message('concluded-as', { finding, loss: t.amount(loss), possibleLoss: t.amount(possibleLoss) }),
    by: ['handler'],
    closed: onlyIn('handling'),
    check: ({ handlers }, conclusion, _moment, actor) =>
      firstRefusal(
        unless(handlers.includes(actor.id), 'handler-unknown'),
        unless(conclusion.allegations.length > 0, 'finding-incomplete', 'allegations'),
        lossOf(conclusion),
      ),
    apply: (t, { finding, allegations, ...sums }) => {
      const loss = sums.awaitsLoss ? lossOfCases(t.state) : null;
      t.change({
        finding: {
          ...sums,
          ...(loss === null ? {} : { loss, awaitsLoss: false }),
          kind: finding,
          allegations: allegations.map((each) => ({
            ...each,
            allegation: t.keep(each.allegation),
            evidence: t.keep(each.evidence),
          })),
          concludedBy: t.givenBy?.id ?? '',
          confirmedOn: null,
        },
      });
    },
  },
  'confirm-conclusion': {
    words: ({ note }) => asWritten(note),
    by: ['head'],
    closed: (state) => firstRefusal(onlyIn('handling')(state), unless(state.finding !== null, 'finding-missing')),
    check: ({ handlers }, _payload, _moment, actor) => notBy(actor, ...handlers),
    apply: concluded,
  },
  'answer-reporter': {
    by: ['handler'],
    closed: ({ answerDue }) => unless(answerDue, 'answer-not-due'),
    apply: (t, { answer }) => {
      const { finding } = t.state;
      if (finding === null) return;
      const allegations = finding.allegations.map(({ allegation, finding: found }) => ({ allegation, finding: found }));
      issueLetter(t, { kind: 'result-notice', finding: finding.kind, allegations, answer: t.keep(answer) });
      meetClocks(t, 'answer');
      t.change({ answerDue: false });
      if (t.state.stage === 'concluded')
        t.close(outcomeOf(finding.kind), message('found-to-be', { finding: finding.kind }));
    },
  },
  'correct-loss': {
    words: ({ loss, possibleLoss, reason }, t) =>
      message('loss-is-now', { loss: t.amount(loss), possibleLoss: t.amount(possibleLoss), reason }),
    by: ['handler'],
    onceClosed: 'while-nothing-waits',
    closed: ({ finding }) => unless(finding?.confirmedOn != null && isProven(finding.kind), 'nothing-proven'),
    apply: (t, { loss, possibleLoss }) => takeLoss(t, { loss, possibleLoss }),
  },
};

export const handlingClocks: ClockDefinitions<'handling' | 'answer'> = {
  handling: officePeriod('G6.handle', message('handling-overdue')),
  answer: officePeriod('G7.answer', message('answer-overdue')),
};

/** People whom the report is on, or who have said that it concerns them. */
export function concernedBy({ opening, keptAway }: RewardState): readonly string[] {
  const reported = opening.subjects.flatMap(({ staffId }) => (staffId === null ? [] : [staffId]));
  return [...new Set([...reported, ...keptAway])];
}

/** Who is to be rewarded is assessed next; where nothing is found, or nobody is known, the report ends once it is answered. */
function concluded(t: Transition): void {
  const { finding, reporterIds } = t.state;
  if (finding === null) return;
  meetClocks(t, 'handling');
  const answerDue = isTold(t.state);
  t.change({ finding: { ...finding, confirmedOn: t.today }, answerDue });
  if (answerDue) startClock(t, 'answer', t.today);
  if (isProven(finding.kind) && reporterIds.length > 0) return t.moveTo('assessment');
  leaveMatter(t);
  if (answerDue) t.moveTo('concluded');
  else t.close(outcomeOf(finding.kind), message('found-to-be', { finding: finding.kind }));
}

function outcomeOf(kind: FindingKind): 'handled' | 'invented' | 'unfounded' {
  return kind === 'unfounded' || kind === 'invented' ? kind : 'handled';
}

function lossOf({ finding, loss, possibleLoss, awaitsLoss }: HandlingPayloads['conclude']): Refusal | null {
  const isSaid = loss > 0 || possibleLoss > 0 || awaitsLoss;
  if (isSaid === isProven(finding)) return null;
  return refusal(isSaid ? 'loss-unproven' : 'loss-missing', 'loss');
}
