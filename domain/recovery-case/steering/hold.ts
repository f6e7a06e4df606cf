import { fixedDates } from '../fixed-dates.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { holdDeadline, resumeDeadline } from '../../kernel/clocks/clock-changes.ts';
import { endDeadlines, setDate } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, CommandRules, Deadline, Transition } from '../recovery-case.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { planned } from '../days.ts';
import { openWindow } from '../court/court-window.ts';
import { movePlanAfterHold } from '../stages/instalment-plan.ts';

/**
 * A hold (中止) stops every clock and keeps what is left of it, until its end date or until it is released. It may not
 * outlast the window for the application to the court, which is not the agency's to stop.
 */
export const holdCommands: CommandRules<'hold' | 'release'> = {
  hold: {
    title: 'Hold the case',
    titleChinese: '中止办理',
    done: 'Case put on hold',
    words: ({ until, reason }) => `Until ${until}. ${reason}`,
    closed: (state) =>
      state.hold === null ? null : refusal('case-on-hold', `The case is on hold until ${state.hold.until}.`),
    check: (state, { until }, moment) => {
      const window = windowOutlastedBy(state, until);
      return firstRefusal(
        planned(until, 'until', moment, 'hold'),
        window === undefined
          ? null
          : refusal(
              'hold-outlasts-court-window',
              `The window for the application to the court closes on ${window.due}: hold until an earlier day.`,
              'until',
            ),
      );
    },
    apply: (t, { reason, until }) => {
      for (const deadline of t.state.deadlines.filter(canBeHeld)) holdDeadline(t, deadline);
      t.change({ hold: { since: t.today, until, reason: t.keep(reason) } });
      setDate(t, { purpose: 'hold-end', on: until, scope: 'case', whoActs: 'system' });
    },
  },
  release: {
    title: 'Release the hold',
    titleChinese: '恢复办理',
    done: 'Hold released',
    words: ({ reason }) => reason,
    onHold: true,
    closed: (state) => (state.hold === null ? refusal('case-not-on-hold', 'The case is not on hold.') : null),
    apply: (t) => endHold(t),
  },
};

export const holdClocks: ClockDefinitions<'hold-end'> = {
  'hold-end': {
    fixedBy: fixedDates.hold,
    acts: 'end-of-day',
    onExpiry: 'all clocks run on with what was left of them',
    heldBy: 'never',
    run: (t) => releaseHold(t),
  },
};

/** A hold from before the window opened ends at once where it would outlast it: demand and application take their time. */
export function endHoldForCourtWindow(t: Transition): void {
  const { hold } = t.state;
  const window = hold === null ? undefined : windowOutlastedBy(t.state, hold.until);
  if (hold === null || window === undefined) return;
  endHold(t);
  t.alert(
    `The hold until ${hold.until} has ended: the window for the application to the court closes on ${window.due}.`,
    window.legalBasis,
  );
}

function endHold(t: Transition): void {
  endDeadlines(t, ofPurpose('hold-end'), 'cancelled');
  releaseHold(t);
}

/** Lets everything run on that a hold has stopped and that has not ended since. */
export function releaseHold(t: Transition): void {
  const { hold } = t.state;
  t.change({ hold: null });
  if (hold !== null) movePlanAfterHold(t, hold);
  const held = t.state.deadlines.filter((deadline) => deadline.status === 'on-hold' && deadline.heldBy === 'hold');
  for (const deadline of held) resumeDeadline(t, deadline);
}

function windowOutlastedBy(state: RecoveryCaseState, until: PlainDate): Deadline | undefined {
  const window = openWindow(state);
  return window !== undefined && until >= window.due ? window : undefined;
}

function canBeHeld({ status, heldBy }: Deadline): boolean {
  return status === 'running' && heldBy === 'hold';
}
