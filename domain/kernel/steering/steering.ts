import { asWritten } from '../../message.ts';
import { message } from '../kernel-messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { extendDeadline } from '../clocks/clock-changes.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { CommandRules } from '../command-rule.ts';
import { withinSight } from '../days.ts';
import type { AskedApart } from '../duties/duty.ts';
import type { ProcessTypes } from '../process-types.ts';
import { firstRefusal, refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { SteeringPayloads } from './steering-payloads.ts';
import { lateEntryCommands } from './late-entries.ts';

/** What a kind of process has to do beside a clock that is given more time. */
export interface ExtensionRules<P extends ProcessTypes<P>> {
  readonly before?: (t: Transition<P>, deadline: Deadline<P>, until: PlainDate) => void;
  readonly after?: (t: Transition<P>, deadlineId: string) => void;
}

/** No period that an office can extend is longer than a few months. */
export const yearsOfExtension = 2;

/** Steering of a process: who carries it, what is worth noting, which clock gets more time. */
export function steeringCommands<P extends ProcessTypes<P>>(
  extension: ExtensionRules<P> = {},
): CommandRules<P, Pick<SteeringPayloads, 'assign' | 'note' | 'extend-deadline' | 'confirm-nothing-came'>> {
  return {
    assign: {
      words: ({ assignee }) => message('assigned-to', { assignee }),
      onHold: true,
      closed: () => null,
      apply: (t, { assignee }) => t.change({ assignee }),
    },
    note: {
      words: ({ text }) => asWritten(text),
      atWill: true,
      onHold: true,
      editsNothing: true,
      closed: () => null,
      apply: () => undefined,
    },
    'extend-deadline': {
      words: ({ deadlineId, until, reason }) => message('extended-until', { deadlineId, until, reason }),
      closed: (state) =>
        state.deadlines.some(({ status, extendable }) => status === 'running' && extendable === true)
          ? null
          : refusal('deadline-unknown', message('nothing-to-extend')),
      check: (state, { deadlineId, until }, moment) => {
        const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'running');
        if (deadline === undefined)
          return refusal('deadline-unknown', message('no-running-deadline', { deadlineId }), 'deadlineId');
        return firstRefusal(
          deadline.extendable === true
            ? null
            : refusal('deadline-not-extendable', message('not-extendable', { clock: deadline.title }), 'deadlineId'),
          until > deadline.due
            ? null
            : refusal('deadline-not-later', message('not-later-than', { day: deadline.due }), 'until'),
          withinSight(until, 'until', moment, yearsOfExtension),
        );
      },
      apply: (t, { deadlineId, until }) => {
        const deadline = t.state.deadlines.find(({ id }) => id === deadlineId);
        if (deadline === undefined) return;
        extension.before?.(t, deadline, until);
        extendDeadline(t, deadline, until);
        extension.after?.(t, deadlineId);
      },
    },
    ...lateEntryCommands<P>(),
  };
}

/** Somebody has to carry the process. */
export function assignmentDuties<P extends ProcessTypes<P>>({
  assignee,
  openedOn,
}: P['state']): readonly AskedApart<P>[] {
  if (assignee !== null) return [];
  return [
    {
      kind: 'assign-process',
      who: 'supervisor',
      commands: ['assign'],
      subject: null,
      since: openedOn,
      deadlineId: null,
    },
  ];
}
