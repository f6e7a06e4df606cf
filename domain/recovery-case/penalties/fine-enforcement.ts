import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { chargesOutstanding, standsByJudgment } from './penalty.ts';
import { penaltyMustBe, remindOfPenalty, updatePenalty } from './penalty-steps.ts';

/**
 * A fine that stands and is not paid is enforced through the court like the decision: after a demand (A18), within the
 * window of A19. A person files it, together with the application for the overpayment where that is due as well.
 */
export const fineEnforcementCommands: CommandRules<'record-fine-application'> = {
  'record-fine-application': {
    title: 'Record that the court is asked to enforce the fine',
    titleChinese: '登记申请强制执行罚款',
    done: 'Court asked to enforce the fine',
    words: ({ filedOn, courtReference }) => `On ${filedOn}, ${courtReference}.`,
    closed: (state) =>
      firstRefusal(
        penaltyMustBe('decided')(state),
        state.penalty?.finalSince == null
          ? refusal('penalty-not-ready', 'The periods for remedies against the penalty are not over.')
          : null,
        state.penalty?.courtFiledOn == null
          ? null
          : refusal('penalty-not-ready', 'The court has already been asked to enforce the fine.'),
        chargesOutstanding(state) > 0 ? null : refusal('nothing-outstanding', 'Nothing is outstanding of the fine.'),
      ),
    check: (state, { demandServedOn, filedOn }, moment) =>
      firstRefusal(
        happened(filedOn, 'filedOn', moment, finality(state)),
        happened(demandServedOn, 'demandServedOn', moment, finality(state)),
      ) ?? demandIsRunning(state, demandServedOn, filedOn),
    apply: (t, { filedOn }) => {
      if (!standsByJudgment(t.state) && !t.state.deadlines.some(ofPurpose('fine-court-window')))
        t.alert('The application comes after its window: the court takes it with good reason only.', t.law('A19'));
      endDeadlines(t, ofPurpose('fine-court-window'), 'met');
      updatePenalty(t, { courtFiledOn: filedOn });
      remindOfPenalty(t);
    },
  },
};

export const fineEnforcementClocks: ClockDefinitions<'fine-court-window'> = {
  'fine-court-window': {
    acts: 'period',
    onExpiry: 'the court can be asked to enforce the fine with good reason only',
    heldBy: 'never',
    duty: () => ({ kind: 'enforce-fine', who: 'assignee', commands: ['record-fine-application'] }),
    run: (t, { legalBasis }) => {
      t.alert('The window for asking the court to enforce the fine has closed unused.', legalBasis);
      remindOfPenalty(t);
    },
  },
};

/** No remedy is open any more: the window of A19 runs for what is unpaid of the fine. */
export function openFineWindow(t: Transition, remediesEndedOn: PlainDate): void {
  updatePenalty(t, { finalSince: remediesEndedOn });
  if (chargesOutstanding(t.state) === 0 || t.state.penalty?.courtFiledOn != null) return;
  t.alert('The penalty stands: send a demand, and ask the court to enforce what is unpaid.', t.law('A17'));
  startPeriod(t, {
    purpose: 'fine-court-window',
    rule: 'A19',
    from: remediesEndedOn,
    scope: 'penalty',
    whoActs: 'caseworker',
    title: 'Window for the application to enforce the fine',
  });
}

/** The window of a fine that stands goes on when its payment has been taken back. */
export function watchFineWindow(t: Transition): void {
  const finalSince = t.state.penalty?.finalSince ?? null;
  if (t.state.penalty?.status !== 'decided' || finalSince === null || standsByJudgment(t.state)) return;
  if (t.state.deadlines.some(ofPurpose('fine-court-window'))) return;
  if (!isAfter(t.today, count(t, ruleOf(t, 'A19'), finalSince).due)) openFineWindow(t, finalSince);
}

function finality({ penalty }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  return penalty?.finalSince == null ? undefined : { date: penalty.finalSince, what: 'the end of the remedies' };
}

function demandIsRunning(state: RecoveryCaseState, demandServedOn: PlainDate, filedOn: PlainDate): Refusal | null {
  const { restDays } = settingsOfCase(state);
  const { opensNext } = countPeriod(periodRule(rulesOf(state), 'A18'), demandServedOn, state.calendar, restDays);
  return filedOn >= opensNext
    ? null
    : refusal('fine-demand-running', `After this demand the court may be asked from ${opensNext}.`, 'filedOn');
}
