import { message } from '../messages.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { commandOfAct } from '../../procedures/administrative-act/act-command.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import { lastEndedRight, somebodyHasARemedy } from '../../procedures/administrative-act/remedy-rights.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandPayloads } from '../commands.ts';
import { countedAnew } from '../../kernel/clocks/clock-changes.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { finesOnly, noPenalty } from './fines-only.ts';
import type { Penalty } from './penalty-state.ts';
import { outstandingOf, penaltyById, standsByJudgment } from './penalty.ts';
import { ofPenalty, penaltyAt, penaltyServedOn, remindOfPenalty, updatePenalty } from './penalty-steps.ts';

/**
 * A fine that stands and is not paid is enforced through the court like the decision: after a demand (A18), within the
 * window of A19. A person files it, together with the application for the overpayment where that is due as well.
 */
export const fineEnforcementCommands: CommandRules<'record-fine-application'> = {
  'record-fine-application': commandOfAct<RecoveryCase, CommandPayloads['record-fine-application']>(finesOnly, {
    words: ({ filedOn, courtReference }) => message('on-with-file-number', { on: filedOn, reference: courtReference }),
    without: noPenalty,
    closed: (state, act) => {
      const { penalty, refused } = penaltyAt(state, act, 'decided');
      if (penalty === null) return refused;
      return firstRefusal(
        penalty.finalSince === null ? refusal('penalty-not-ready', message('penalty-remedies-not-over')) : null,
        penalty.courtFiledOn === null ? null : refusal('penalty-not-ready', message('fine-application-made')),
        outstandingOf(state, penalty) > 0 ? null : refusal('nothing-outstanding', message('fine-paid')),
      );
    },
    check: (state, act, { demandServedOn, filedOn }, moment) =>
      firstRefusal(
        happened(filedOn, 'filedOn', moment, finality(state, act)),
        happened(demandServedOn, 'demandServedOn', moment, finality(state, act)),
      ) ?? demandIsRunning(state, demandServedOn, filedOn),
    apply: (t, act, { filedOn }) => {
      const { penalty } = penaltyAt(t.state, act, 'decided');
      if (penalty === null) return;
      const window = ofPenalty(penalty, 'fine-court-window');
      if (!standsByJudgment(penalty) && !t.state.deadlines.some(window))
        t.alert(message('fine-application-late'), t.law('A19'));
      endDeadlines(t, window, 'met');
      updatePenalty(t, penalty, { courtFiledOn: filedOn });
      remindOfPenalty(t);
    },
  }),
};

export const fineEnforcementClocks: ClockDefinitions<'fine-court-window'> = {
  'fine-court-window': {
    acts: 'period',
    heldBy: 'never',
    actsBy: (_state, { due }) => due,
    duty: () => ({ kind: 'enforce-fine', who: 'assignee', commands: ['record-fine-application'] }),
    run: (t, { legalBasis }) => {
      t.alert(message('fine-window-closed'), legalBasis);
      remindOfPenalty(t);
    },
  },
};

/** A fine that stands since nobody has a remedy any more: the window of A19 runs for what is unpaid of it. */
export function standWhenRemediesAreOver(t: Transition, penalty: Penalty): void {
  if (penalty.status !== 'decided' || penalty.finalSince !== null) return;
  if (penaltyServedOn(t.state, penalty) === null || somebodyHasARemedy(actsOfCase, t.state, penalty)) return;
  const last = lastEndedRight(penalty);
  if (last !== undefined) openFineWindow(t, penalty, last.due);
}

function openFineWindow(t: Transition, penalty: Penalty, remediesEndedOn: PlainDate): void {
  updatePenalty(t, penalty, { finalSince: remediesEndedOn });
  if (outstandingOf(t.state, penalty) === 0 || penalty.courtFiledOn !== null) return;
  t.alert(message('penalty-stands'), t.law('A17'));
  startPeriod(t, {
    purpose: 'fine-court-window',
    rule: 'A19',
    from: remediesEndedOn,
    scope: 'penalty',
    whoActs: 'caseworker',
    subject: penalty.id,
    title: message('fine-window'),
  });
}

/** The last period for a remedy has another last day than before, while it is over all the same: the fine stands since then. */
export function followEndOfRemedies(t: Transition, penalty: Penalty): void {
  const last = lastEndedRight(penalty);
  if (penalty.status !== 'decided' || penalty.finalSince === null) return;
  if (last === undefined || last.due === penalty.finalSince) return;
  updatePenalty(t, penalty, { finalSince: last.due });
  const window = t.state.deadlines.find(ofPenalty(penalty, 'fine-court-window'));
  if (window !== undefined) t.putDeadline(countedAnew(t, { ...window, from: last.due }));
}

/** The window of a fine that stands goes on when its payment has been taken back. */
export function watchFineWindow(t: Transition, penalty: Penalty): void {
  const { status, finalSince } = penalty;
  if (status !== 'decided' || finalSince === null || standsByJudgment(penalty)) return;
  if (penalty.courtFiledOn !== null || t.state.deadlines.some(ofPenalty(penalty, 'fine-court-window'))) return;
  if (!isAfter(t.today, count(t, ruleOf(t, 'A19'), finalSince).due)) openFineWindow(t, penalty, finalSince);
}

function finality(state: RecoveryCaseState, { id }: AdministrativeAct): EarliestDay | undefined {
  const finalSince = penaltyById(state, id)?.finalSince ?? null;
  return finalSince === null ? undefined : { date: finalSince, what: message('end-of-remedies') };
}

function demandIsRunning(state: RecoveryCaseState, demandServedOn: PlainDate, filedOn: PlainDate): Refusal | null {
  const { restDays } = settingsOfCase(state);
  const { opensNext } = countPeriod(periodRule(rulesOf(state), 'A18'), demandServedOn, state.calendar, restDays);
  return filedOn >= opensNext
    ? null
    : refusal('fine-demand-running', message('court-may-be-asked-from', { from: opensNext }), 'filedOn');
}
