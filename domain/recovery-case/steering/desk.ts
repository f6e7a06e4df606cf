import { extendDeadline } from '../../kernel/clocks/clock-changes.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { withinSight } from '../days.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { leftOfMissedWindow, openWindow } from '../court/court-window.ts';
import { extendInstalment } from '../stages/instalment-plan.ts';

/** The caseworker's desk: who carries the case, what is worth noting, who gets more time. */
export const deskCommands: CommandRules<'assign' | 'note' | 'extend-deadline'> = {
  assign: {
    title: 'Assign the case',
    titleChinese: '指派承办人',
    done: 'Case assigned',
    words: ({ assignee }) => `To ${assignee}.`,
    onHold: true,
    closed: () => null,
    apply: (t, { assignee }) => t.change({ assignee }),
  },
  note: {
    title: 'Leave a note',
    titleChinese: '备注',
    done: 'Note',
    words: ({ text }) => text,
    atWill: true,
    onHold: true,
    editsNothing: true,
    closed: () => null,
    apply: () => undefined,
  },
  'extend-deadline': {
    title: 'Extend a deadline',
    titleChinese: '延长期限',
    done: 'Deadline extended',
    words: ({ deadlineId, until, reason }) => `${deadlineId} until ${until}. ${reason}`,
    closed: (state) =>
      state.deadlines.some(({ status, extendable }) => status === 'running' && extendable === true)
        ? null
        : refusal('deadline-unknown', 'No clock is running that could be extended.'),
    check: (state, { deadlineId, until }, moment) => {
      const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'running');
      if (deadline === undefined)
        return refusal('deadline-unknown', `No running deadline ${deadlineId}.`, 'deadlineId');
      return firstRefusal(
        deadline.extendable === true
          ? null
          : refusal('deadline-not-extendable', `${deadline.title} cannot be extended.`, 'deadlineId'),
        until > deadline.due
          ? null
          : refusal('deadline-not-later', `The new last day must lie after ${deadline.due}.`, 'until'),
        withinSight(until, 'until', moment, 'extension'),
      );
    },
    apply: (t, { deadlineId, until }) => {
      const deadline = t.state.deadlines.find(({ id }) => id === deadlineId);
      if (deadline === undefined) return;
      if (deadline.purpose === 'instalment-due') extendInstalment(t, Number(deadline.subject), until);
      extendDeadline(t, deadline, until);
      warnOfCourtWindow(t, deadlineId);
    },
  },
};

/** More time than the window for the court leaves is the office's to give; what it costs is said at once. */
function warnOfCourtWindow(t: Transition, deadlineId: string): void {
  const extended = t.state.deadlines.find(({ id }) => id === deadlineId);
  const window = openWindow(t.state);
  if (extended === undefined || window === undefined || extended.due < window.due) return;
  t.alert(
    `The window for the application to the court closes on ${window.due}, and this runs until ${extended.due}: ` +
      `what is left then is to ${leftOfMissedWindow(t.settings)}.`,
    window.legalBasis,
  );
}
