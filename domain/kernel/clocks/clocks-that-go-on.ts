import { isAfter, laterOf } from '../../calendar/plain-date.ts';
import { message } from '../kernel-messages.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { countedAnew, holdDeadline, resumeDeadline, sayThatItWaits } from './clock-changes.ts';
import { isSetDate, whenItActs } from './clock-nature.ts';
import type { Counting } from './counting.ts';
import type { Deadline } from './deadline.ts';
import { waitingForEntries } from './late-entry.ts';

/**
 * Clocks that were ended because of something that never was go on with the days that they would have had. Each has an id of
 * its own, as what was recorded of it stays; a reminder goes on reminding of the clock that goes on. One that is over meanwhile
 * waits for late entries.
 */
export function goOnWithClocks<P extends ProcessTypes<P>>(t: Transition<P>, clocks: readonly Deadline<P>[]): void {
  const ids = new Map<string, string>();
  const isReminder = ({ counting }: Deadline<P>): boolean => counting.kind === 'before';
  for (const clock of [...clocks.filter((each) => !isReminder(each)), ...clocks.filter(isReminder)]) {
    const id = t.nextDeadlineId();
    ids.set(clock.id, id);
    goOn(t, { ...clock, id, counting: remindingOf(clock.counting, ids) });
  }
}

function goOn<P extends ProcessTypes<P>>(t: Transition<P>, clock: Deadline<P>): void {
  const { hold } = t.state;
  if (clock.status === 'on-hold') {
    t.putDeadline(clock);
    if (hold === null && clock.heldBy === 'hold') resumeDeadline(t, clock);
    return;
  }
  const counted = waitingForEntries(t, countedAnew(t, { ...clock, status: 'running', counting: notPassed(t, clock) }));
  if (clock.counting.kind === 'before' && !isAfter(counted.due, t.today)) return;
  t.putDeadline(counted);
  t.say('clock-moved', message('clock-runs-on', { clock: counted.title, when: whenItActs(counted) }), {
    deadlineId: counted.id,
    legalBasis: counted.legalBasis,
  });
  sayThatItWaits(t, counted);
  if (hold !== null && counted.heldBy === 'hold') holdDeadline(t, counted, laterOf(hold.since, counted.from));
}

/** A day that has passed meanwhile, such as a pay day, is the next one of its kind. */
function notPassed<P extends ProcessTypes<P>>(t: Transition<P>, clock: Deadline<P>): Counting {
  if (!isSetDate(clock) || isAfter(clock.due, t.today)) return clock.counting;
  return t.nature.clocks[clock.purpose].afterHold?.(t.state, clock, t.today) ?? clock.counting;
}

function remindingOf(counting: Counting, ids: ReadonlyMap<string, string>): Counting {
  return counting.kind === 'before'
    ? { ...counting, deadlineId: ids.get(counting.deadlineId) ?? counting.deadlineId }
    : counting;
}
