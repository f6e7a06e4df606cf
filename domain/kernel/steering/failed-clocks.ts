import { actingDay } from '../clocks/late-entry.ts';
import { message } from '../kernel-messages.ts';
import type { Message } from '../../message.ts';
import { actsAfterAll, holdDeadline } from '../clocks/clock-changes.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { SteeringPayloads } from './steering-payloads.ts';

/** The clocks that were due and could not act. */
export function failedClocks<Clock extends Pick<Deadline, 'status'>>({
  deadlines,
}: {
  readonly deadlines: readonly Clock[];
}): readonly Clock[] {
  return deadlines.filter(isFailed);
}

/** A rule failed as a clock was to act: nothing was done because of it, people must know, and the other clocks go on. */
export function clockHasFailed<P extends ProcessTypes<P>>(
  t: Transition<P>,
  deadline: Deadline<P>,
  reason: Message,
): void {
  t.putDeadline({ ...deadline, status: 'failed' });
  t.alert(message('clock-failed', { clock: deadline.title, deadlineId: deadline.id, reason }));
}

/**
 * A clock that has failed acts at once, as it would have, once what stood in its way is mended, or on its new day where what it
 * reminds of has been extended since; while the process is on hold it is held like the others.
 */
export function failedClockCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, 'let-clock-act'>
> {
  return {
    'let-clock-act': {
      words: ({ deadlineId, note }) => message('what-with-words', { what: deadlineId, words: note }),
      onHold: true,
      editsNothing: true,
      closed: (state) =>
        failedClocks(state).length > 0 ? null : refusal('clock-not-failed', message('no-clock-failed')),
      check: (state, { deadlineId }) => {
        const deadline = state.deadlines.find(({ id }) => id === deadlineId);
        if (deadline === undefined)
          return refusal('deadline-unknown', message('no-live-deadline', { deadlineId }), 'deadlineId');
        return isFailed(deadline)
          ? null
          : refusal(
              'clock-not-failed',
              message('clock-not-failed', { clock: deadline.title, deadlineId }),
              'deadlineId',
            );
      },
      apply: (t, { deadlineId }) => {
        for (const deadline of failedClocks(t.state).filter(({ id }) => id === deadlineId)) {
          if (t.state.hold !== null && deadline.heldBy === 'hold') holdDeadline(t, deadline);
          else actsAfterAll(t, deadline);
        }
      },
    },
  };
}

/** Those who run the system mend what stands in the way of a clock, and let it act. */
export function failedClockDuties<P extends ProcessTypes<P>>(state: P['state']): readonly AskedApart<P>[] {
  return failedClocks(state).map((deadline) => ({
    kind: 'let-clock-act',
    who: 'operator',
    commands: ['let-clock-act'],
    subject: deadline.id,
    since: actingDay(deadline),
    deadlineId: null,
  }));
}

function isFailed({ status }: Pick<Deadline, 'status'>): boolean {
  return status === 'failed';
}
