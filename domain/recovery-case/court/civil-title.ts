import { message } from '../messages.ts';
import { yearsAhead } from '../horizons.ts';
import { fixedDates } from '../fixed-dates.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, setBefore } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { instalmentsInvalid } from '../stages/instalment-plan.ts';
import { watchSettlement } from '../stages/repayment-agreement.ts';
import { openExecutionWindow } from './civil-execution-window.ts';
import { awaitPerformance, executeByItself } from './civil-execution.ts';
import { amountLeftOfSuit } from './civil-suit-amounts.ts';
import type { CivilTitle } from './civil-suit-state.ts';
import { recoveredSoFar } from '../recovered-before.ts';
import { suitDay, suitMustBe, updateSuit } from './civil-suit.ts';

/**
 * What the suit brings: a settlement in instalments on record (民事调解), watched like a repayment agreement; or a
 * judgment (民事判决) with its period for performance. Either can be executed within two years of the end of performance.
 */
export const civilTitleCommands: CommandRules<'record-civil-settlement' | 'record-civil-judgment'> = {
  'record-civil-settlement': {
    words: ({ settledOn, amount, instalmentCount, firstDueOn, courtReference }, t) =>
      message('civil-settled', {
        on: settledOn,
        reference: courtReference,
        amount: t.amount(amount),
        count: instalmentCount,
        firstDueOn,
      }),
    closed: suitMustBe('filed', 'accepted', 'dismissed'),
    check: (state, { settledOn, amount, instalmentCount, firstDueOn }, moment) =>
      firstRefusal(
        happened(settledOn, 'settledOn', moment, suitDay(state)),
        amount > 0 ? null : refusal('amount-not-positive', message('settlement-more-than-zero'), 'amount'),
        amount <= amountLeftOfSuit(state)
          ? null
          : refusal('instalments-invalid', message('settlement-too-much'), 'amount'),
        instalmentsInvalid(amount, instalmentCount, firstDueOn, moment),
      ),
    apply: (t, { settledOn, courtReference, amount, instalmentCount, firstDueOn, accelerationAgreed }) => {
      updateSuit(t, { status: 'settled', courtReference, amount, ...recoveredSoFar(t.state) });
      const performBy = watchSettlement(t, {
        amount,
        instalmentCount,
        firstDueOn,
        accelerationAgreed,
        settledOn,
      });
      win(t, { kind: 'settlement', on: settledOn, effectiveOn: settledOn, performBy });
    },
  },
  'record-civil-judgment': {
    words: ({ judgedOn, effectiveOn, performBy, amount, courtReference }, t) =>
      message('civil-judged', {
        on: judgedOn,
        reference: courtReference,
        amount: t.amount(amount),
        effectiveOn,
        performBy,
      }),
    closed: suitMustBe('filed', 'accepted', 'dismissed'),
    check: (state, { judgedOn, effectiveOn, performBy, amount }, moment) =>
      firstRefusal(
        amount > 0 ? null : refusal('amount-not-positive', message('record-as-dismissed'), 'amount'),
        happened(judgedOn, 'judgedOn', moment, suitDay(state)),
        happened(effectiveOn, 'effectiveOn', moment, { date: judgedOn, what: message('day-of-judgment') }),
        setBefore(performBy, 'performBy', moment, yearsAhead.performance, {
          date: effectiveOn,
          what: message('judgment-effective'),
        }),
      ),
    apply: (t, { judgedOn, effectiveOn, performBy, courtReference, amount }) => {
      updateSuit(t, { status: 'judged', courtReference, amount, ...recoveredSoFar(t.state) });
      const title = { kind: 'judgment', on: judgedOn, effectiveOn, performBy } as const;
      win(t, title);
      awaitPerformance(t, title);
    },
  },
};

export const civilTitleClocks: ClockDefinitions<'civil-performance'> = {
  'civil-performance': {
    fixedBy: fixedDates.courtDay,
    acts: 'end-of-day',
    heldBy: 'hold',
    run: (t) => {
      t.alert(message('title-not-performed', { kind: t.state.civilSuit?.title?.kind ?? 'judgment' }));
      executeByItself(t);
    },
  },
};

/** The title stands, and can be executed once it is not performed. */
function win(t: Transition, title: CivilTitle): void {
  const { civilSuit } = t.state;
  if (civilSuit === null) return;
  t.change({ civilSuit: { ...civilSuit, title, dismissed: null } });
  openExecutionWindow(t, title.performBy);
}
