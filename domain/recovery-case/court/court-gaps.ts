import { message } from '../messages.ts';
import { yearsAhead } from '../horizons.ts';
import { fixedDates } from '../fixed-dates.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { setDate, startPeriod } from '../../kernel/clocks/clocks.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, setBefore } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules } from '../recovery-case.ts';
import { courtMustBe, filingDay, remindOfCourt, updateCourt } from './court-steps.ts';

/**
 * The court asks for what is missing in the application (补正材料). Until it is cured the court owes no answer; from the
 * day of the cure its period for acceptance runs anew (A20).
 */
export const courtGapCommands: CommandRules<'record-court-gaps' | 'record-court-gaps-cured'> = {
  'record-court-gaps': {
    words: ({ askedOn, missing, cureBy }) => message('gaps-asked-for', { on: askedOn, missing, cureBy }),
    closed: (state) =>
      firstRefusal(
        courtMustBe('filed')(state),
        state.court?.gaps == null ? null : refusal('court-not-ready', message('court-still-waits')),
      ),
    check: (state, { askedOn, cureBy }, moment) =>
      firstRefusal(
        happened(askedOn, 'askedOn', moment, filingDay(state)),
        cureBy === null
          ? null
          : setBefore(cureBy, 'cureBy', moment, yearsAhead.answerToCourt, {
              date: askedOn,
              what: message('day-of-request'),
            }),
      ),
    apply: (t, { askedOn, missing, cureBy }) => {
      updateCourt(t, { gaps: { askedOn, missing: t.keep(missing) } });
      setDate(t, {
        purpose: 'court-gaps',
        on: cureBy ?? count(t, ruleOf(t, 'court.gaps'), askedOn).due,
        scope: 'stage',
        whoActs: 'caseworker',
        title: message('answer-about-gaps'),
      });
    },
  },
  'record-court-gaps-cured': {
    words: ({ curedOn, note }) => message('on-with-words', { on: curedOn, words: note }),
    closed: (state) =>
      firstRefusal(
        courtMustBe('filed')(state),
        state.court?.gaps == null ? refusal('court-not-ready', message('court-asked-nothing')) : null,
      ),
    check: (state, { curedOn }, moment) => {
      const askedOn = state.court?.gaps?.askedOn;
      return happened(
        curedOn,
        'curedOn',
        moment,
        askedOn === undefined ? undefined : { date: askedOn, what: message('day-court-asked') },
      );
    },
    apply: (t, { curedOn }) => {
      updateCourt(t, { gaps: null });
      if (t.state.judgment !== null) return remindOfCourt(t);
      startPeriod(t, {
        purpose: 'court-acceptance',
        rule: 'A20.accept',
        from: curedOn,
        scope: 'stage',
        whoActs: 'court',
      });
    },
  },
};

export const courtGapClocks: ClockDefinitions<'court-gaps'> = {
  'court-gaps': {
    fixedBy: fixedDates.courtDay,
    acts: 'end-of-day',
    heldBy: 'never',
    duty: () => ({ kind: 'answer-court', who: 'assignee', commands: ['record-court-gaps-cured'] }),
    run: (t) => {
      t.alert(message('court-waits-for-gaps', { on: t.state.court?.gaps?.askedOn ?? '' }));
      remindOfCourt(t);
    },
  },
};
