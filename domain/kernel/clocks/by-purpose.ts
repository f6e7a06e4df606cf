import type { ClockName, ProcessNames } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { endDeadlines } from './clocks.ts';
import type { Deadline } from './deadline.ts';

/** Whether a clock runs for one of these purposes. */
export function ofPurpose<N extends ProcessNames>(
  ...purposes: readonly ClockName<N>[]
): (deadline: Pick<Deadline<N>, 'purpose'>) => boolean {
  return ({ purpose }) => purposes.includes(purpose);
}

/** What was waited for has happened. */
export function meetClocks<P extends ProcessTypes<P>>(t: Transition<P>, ...purposes: readonly ClockName<P>[]): void {
  endDeadlines(t, ofPurpose<P>(...purposes), 'met');
}

/** Ends clocks that nothing waits for any more. */
export function stopClocks<P extends ProcessTypes<P>>(t: Transition<P>, ...purposes: readonly ClockName<P>[]): void {
  endDeadlines(t, ofPurpose<P>(...purposes), 'cancelled');
}
