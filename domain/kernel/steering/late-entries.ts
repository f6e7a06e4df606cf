import type { ClockDefinition } from '../clock-definition.ts';
import { timed, waitsForEntries } from '../clocks/late-entry.ts';
import { message } from '../kernel-messages.ts';
import { asWritten } from '../../message.ts';
import type { CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import type { ClockName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { SteeringPayloads } from './steering-payloads.ts';

/** Somebody says that nothing has come in time: a clock that was over when it was entered acts now. */
export function lateEntryCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, 'confirm-nothing-came'>
> {
  return {
    'confirm-nothing-came': {
      words: ({ deadlineId, note }) =>
        deadlineId === null ? asWritten(note) : message('what-with-words', { what: deadlineId, words: note }),
      onHold: true,
      closed: ({ deadlines }) =>
        deadlines.some(waitsForEntries) ? null : refusal('clock-not-waiting', message('no-clock-waits-for-entries')),
      check: ({ deadlines }, { deadlineId }) => {
        if (deadlineId === null) return null;
        const deadline = deadlines.find(({ id }) => id === deadlineId);
        if (deadline === undefined)
          return refusal('deadline-unknown', message('no-live-deadline', { deadlineId }), 'deadlineId');
        return waitsForEntries(deadline)
          ? null
          : refusal(
              'clock-not-waiting',
              message('clock-waits-for-no-entries', { clock: deadline.title, deadlineId }),
              'deadlineId',
            );
      },
      apply: (t, { deadlineId }) => {
        const waiting = t.state.deadlines.filter(waitsForEntries);
        for (const deadline of waiting) {
          const { lateEntries: _until, ...clock } = deadline;
          if (deadlineId === null || deadline.id === deadlineId) t.putDeadline(timed(t, clock));
        }
      },
    },
  };
}

/** What came in time is entered, or somebody says that nothing did. */
export function lateEntryDuties<P extends ProcessTypes<P>>(
  clocks: { readonly [Purpose in ClockName<P>]: Pick<ClockDefinition<P>, 'inTime'> },
  { deadlines }: P['state'],
): readonly AskedApart<P>[] {
  return deadlines.flatMap(({ id, purpose, status, lateEntries }) =>
    status !== 'running' || lateEntries === undefined
      ? []
      : [
          {
            kind: 'enter-what-came',
            who: 'assignee',
            commands: [...(clocks[purpose].inTime ?? []), 'confirm-nothing-came'],
            subject: id,
            since: lateEntries.since,
            deadlineId: id,
          },
        ],
  );
}
