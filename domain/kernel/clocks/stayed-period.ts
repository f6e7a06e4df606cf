import type { PlainDate } from '../../calendar/plain-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import type { CommandRule } from '../command-rule.ts';
import { message } from '../kernel-messages.ts';
import type { ClockName, PeriodName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import { rulesOf } from '../rules-of-process.ts';
import type { Transition } from '../transition.ts';
import { count } from './clock-dates.ts';
import { extendDeadline, holdDeadline, resumeDeadline } from './clock-changes.ts';

/** A period that the law itself lets stand still from the day of an obstacle on (中止): what is left of it is kept. */
export function stayPeriod<P extends ProcessTypes<P>>(t: Transition<P>, purpose: ClockName<P>, on: PlainDate): void {
  for (const deadline of t.state.deadlines)
    if (deadline.purpose === purpose && deadline.status === 'running') holdDeadline(t, deadline, on);
}

/** The same runs on from the day on which the obstacle is gone. */
export function resumePeriod<P extends ProcessTypes<P>>(t: Transition<P>, purpose: ClockName<P>, on: PlainDate): void {
  for (const deadline of t.state.deadlines)
    if (deadline.purpose === purpose && deadline.status === 'on-hold') resumeDeadline(t, deadline, on);
}

interface Extension {
  readonly workingDays: number;
}

/**
 * A period that may be extended once, by working days.
 * @param row of the rulebook, which has the most by which it is extended
 */
export function extendedOnce<P extends ProcessTypes<P>>(
  purpose: ClockName<P>,
  row: PeriodName<P>,
): Pick<CommandRule<P, Extension>, 'closed' | 'check' | 'apply'> {
  const extendable = ({ deadlines }: P['state']) =>
    deadlines.filter((each) => each.purpose === purpose && each.status === 'running' && each.extendedFrom === null);
  return {
    closed: (state) => (extendable(state).length > 0 ? null : refusal('already-extended', message('already-extended'))),
    check: (state, { workingDays }) => {
      const { length: most } = periodRule(rulesOf(state), row);
      return Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= most
        ? null
        : refusal('extension-too-long', message('extension-too-long', { most }), 'workingDays');
    },
    apply: (t, { workingDays: length }) => {
      for (const deadline of extendable(t.state))
        extendDeadline(t, deadline, count(t, { ...periodRule(t.rules, row), length }, deadline.due).due);
    },
  };
}
