import type { Message } from '../../message.ts';
import type { Actor } from '../actors.ts';
import type { ClockDefinition } from '../clock-definition.ts';
import { message } from '../kernel-messages.ts';
import type { ClockName, PeriodName, ScopeName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { startClock } from './clocks.ts';

/** A period of the office itself: that it is over is told, and nothing else happens by it. */
export function officePeriod<P extends ProcessTypes<P>>(
  rule: PeriodName<P>,
  overdue: Message,
  { scope = 'process', whoActs = 'caseworker' }: { readonly scope?: ScopeName<P>; readonly whoActs?: Actor } = {},
): ClockDefinition<P> {
  return {
    acts: 'period',
    heldBy: 'never',
    counts: { rule, scope, whoActs },
    run: (t, { legalBasis }) => t.alert(overdue, legalBasis),
  };
}

/** What `remindWhereNothingRuns` starts. */
export function idleReminder<P extends ProcessTypes<P>>(rule: PeriodName<P>): ClockDefinition<P> {
  return {
    acts: 'reminder',
    heldBy: 'never',
    counts: { rule, scope: 'stage', whoActs: 'caseworker' },
    run: (t) => t.alert(message('process-waits', { stage: t.state.stage, since: t.state.stageEnteredOn })),
  };
}

/** No process lies forgotten: where it is open and no other clock runs, its office is reminded of it. */
export function remindWhereNothingRuns<P extends ProcessTypes<P>>(
  t: Transition<P>,
  purpose: ClockName<P>,
  whoActs: Actor,
): void {
  if (t.state.closing !== null || t.state.deadlines.some(({ status }) => status === 'running')) return;
  startClock(t, purpose, t.today, { whoActs });
}
