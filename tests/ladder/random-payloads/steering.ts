import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import { failedClocks } from '../../../domain/kernel/steering/failed-clocks.ts';
import { untakenEvents } from '../../../domain/kernel/steering/untaken-events.ts';
import { failedDocuments } from '../../../domain/kernel/steering/failed-documents.ts';
import { reason, type RandomPayloads } from './pick.ts';

export const steeringPayloads: RandomPayloads<
  | 'assign'
  | 'note'
  | 'hold'
  | 'release'
  | 'extend-deadline'
  | 'confirm-nothing-came'
  | 'let-clock-act'
  | 'acknowledge-lost-steps'
  | 'produce-document'
  | 'event-untaken'
  | 'event-taken'
  | 'withdraw-event'
> = {
  assign: () => ({ assignee: 'caseworker-2' }),
  note: () => ({ text: reason }),
  hold: (_state, { number, today }) => ({ reason, until: addDays(today, (number % 60) + 1) }),
  release: () => ({ reason }),
  'confirm-nothing-came': ({ deadlines }, { number }) => {
    const waiting = deadlines.filter(({ lateEntries }) => lateEntries !== undefined);
    return { deadlineId: number % 3 === 0 ? null : (waiting.at(-1)?.id ?? 'none'), note: reason };
  },
  'let-clock-act': (state) => ({ deadlineId: failedClocks(state).at(-1)?.id ?? 'none', note: reason }),
  'acknowledge-lost-steps': () => ({ note: reason }),
  'event-untaken': () => ({ eventId: 'none', to: { process: 'reward', id: 'none' }, event: 'none', problem: reason }),
  'event-taken': () => ({ eventId: 'none' }),
  'withdraw-event': (state) => ({ eventId: untakenEvents(state).at(-1)?.id ?? 'none', reason }),
  'produce-document': (state) => ({ documentId: failedDocuments(state).at(-1)?.id ?? 'none', note: reason }),
  'extend-deadline': (state, { number }) => {
    const deadline = state.deadlines[number % Math.max(1, state.deadlines.length)];
    return {
      deadlineId: deadline?.id ?? 'none',
      until: addDays(deadline?.due ?? plainDate('2026-01-01'), (number % 30) + 1),
      reason,
    };
  },
};
