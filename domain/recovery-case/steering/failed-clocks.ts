import type { RecoveryCaseState } from '../case-state.ts';
import { holdDeadline } from '../clock-changes.ts';
import type { Deadline } from '../deadline.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';

/** The clocks that were due and could not act. */
export function failedClocks({ deadlines }: Pick<RecoveryCaseState, 'deadlines'>): readonly Deadline[] {
  return deadlines.filter(isFailed);
}

/** A rule failed as a clock was to act: nothing was done because of it, people must know, and the other clocks go on. */
export function clockHasFailed(t: Transition, deadline: Deadline, reason: string): void {
  t.putDeadline({ ...deadline, status: 'failed' });
  t.alert(
    `${deadline.title} (${deadline.id}) was due and could not act, and nothing was done because of it. ${reason}`,
  );
}

/**
 * A clock that has failed acts at once, as it would have, once what stood in its way is mended; while the case is on hold it
 * is held like the others.
 */
export const failedClockCommands: CommandRules<'let-clock-act'> = {
  'let-clock-act': {
    title: 'Let a clock act that has failed',
    titleChinese: '重新启动期限事项',
    done: 'Clock set going again',
    words: ({ deadlineId, note }) => `${deadlineId}. ${note}`,
    onHold: true,
    editsNothing: true,
    closed: (state) =>
      failedClocks(state).length > 0 ? null : refusal('clock-not-failed', 'No clock of this case has failed.'),
    check: (state, { deadlineId }) => {
      const deadline = state.deadlines.find(({ id }) => id === deadlineId);
      if (deadline === undefined)
        return refusal('deadline-unknown', `The case has no live deadline ${deadlineId}.`, 'deadlineId');
      return isFailed(deadline)
        ? null
        : refusal('clock-not-failed', `${deadline.title} (${deadlineId}) has not failed.`, 'deadlineId');
    },
    apply: (t, { deadlineId }) => {
      for (const deadline of failedClocks(t.state).filter(({ id }) => id === deadlineId)) {
        if (t.state.hold !== null && deadline.heldBy === 'hold') holdDeadline(t, deadline);
        else t.putDeadline({ ...deadline, status: 'running' });
      }
    },
  },
};

function isFailed({ status }: Deadline): boolean {
  return status === 'failed';
}
