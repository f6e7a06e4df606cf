import { asWritten } from '../../message.ts';
import { message } from '../kernel-messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ClockDefinitions } from '../clock-definition.ts';
import { holdDeadline, resumeDeadline } from '../clocks/clock-changes.ts';
import { endDeadlines, setDate } from '../clocks/clocks.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { CommandRules } from '../command-rule.ts';
import { planned } from '../days.ts';
import type { ProcessTypes } from '../process-types.ts';
import { firstRefusal, refusal, type Refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { SteeringPayloads } from './steering-payloads.ts';
import type { Hold } from './hold-state.ts';

/** What a hold means for a kind of process beside its clocks: for most, nothing. */
export interface HoldRules<P extends ProcessTypes<P>> {
  /** Why it may not be held until that day; null where it may. */
  readonly outlasts?: (state: P['state'], until: PlainDate) => Refusal | null;
  /** What moves when a hold is over, before its clocks run on. */
  readonly released?: (t: Transition<P>, hold: Hold) => void;
}

/** The claim itself is barred after three years (CC 188). */
export const yearsOfHold = 3;

/** A hold (中止) stops every clock that can be held and keeps what is left of it, until its end date or its release. */
export function holdCommands<P extends ProcessTypes<P>>(
  rules: HoldRules<P>,
): CommandRules<P, Pick<SteeringPayloads, 'hold' | 'release'>> {
  return {
    hold: {
      words: ({ until, reason }) => message('held-until', { until, reason }),
      closed: (state) =>
        state.hold === null
          ? null
          : refusal('process-on-hold', message('on-hold-already', { until: state.hold.until })),
      check: (state, { until }, moment) =>
        firstRefusal(planned(until, 'until', moment, yearsOfHold), rules.outlasts?.(state, until) ?? null),
      apply: (t, { reason, until }) => {
        for (const deadline of t.state.deadlines.filter(canBeHeld)) holdDeadline(t, deadline);
        t.change({ hold: { since: t.today, until, reason: t.keep(reason) } });
        setDate(t, { purpose: 'hold-end', on: until, scope: 'process', whoActs: 'system' });
      },
    },
    release: {
      words: ({ reason }) => asWritten(reason),
      onHold: true,
      closed: (state) => (state.hold === null ? refusal('process-not-on-hold', message('not-on-hold')) : null),
      apply: (t) => endHold(t, rules),
    },
  };
}

export function holdClocks<P extends ProcessTypes<P>>(rules: HoldRules<P>): ClockDefinitions<P, 'hold-end'> {
  return {
    'hold-end': {
      fixedBy: { id: 'hold', row: null },
      acts: 'end-of-day',
      heldBy: 'never',
      run: (t) => releaseHold(t, rules),
    },
  };
}

/** Ends a hold before its end date. */
export function endHold<P extends ProcessTypes<P>>(t: Transition<P>, rules: HoldRules<P>): void {
  endDeadlines(t, ({ purpose }) => purpose === 'hold-end', 'cancelled');
  releaseHold(t, rules);
}

/** Lets everything run on that a hold has stopped and that has not ended since. */
export function releaseHold<P extends ProcessTypes<P>>(t: Transition<P>, rules: HoldRules<P>): void {
  const { hold } = t.state;
  t.change({ hold: null });
  if (hold !== null) rules.released?.(t, hold);
  const held = t.state.deadlines.filter((deadline) => deadline.status === 'on-hold' && deadline.heldBy === 'hold');
  for (const deadline of held) resumeDeadline(t, deadline);
}

function canBeHeld({ status, heldBy }: Pick<Deadline, 'status' | 'heldBy'>): boolean {
  return status === 'running' && heldBy === 'hold';
}
