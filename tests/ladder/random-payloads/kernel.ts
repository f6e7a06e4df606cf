import { addDays } from '../../../domain/calendar/plain-date.ts';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import { failedClocks } from '../../../domain/kernel/steering/failed-clocks.ts';
import { failedDocuments } from '../../../domain/kernel/steering/failed-documents.ts';
import { untakenEvents } from '../../../domain/kernel/steering/untaken-events.ts';
import type { KernelPayloads } from '../../../domain/kernel/kernel-payloads.ts';
import { reason, type Pick } from './pick.ts';

/** As much of a process of whatever kind as its commands are worded from. */
interface WordedFrom extends Omit<AnyState, 'approvals' | 'stoppedSteps'> {
  readonly approvals: readonly { readonly id: string }[];
  readonly stoppedSteps: readonly { readonly burden: string }[];
}

/** How walks word the commands that every process takes. */
export const kernelPayloads: {
  readonly [Name in keyof KernelPayloads]: (state: WordedFrom, pick: Pick) => KernelPayloads[Name];
} = {
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
  'settle-consequence': ({ consequences }, { number }) => ({
    consequenceId: consequences[number % Math.max(1, consequences.length)]?.id ?? 'none',
    note: reason,
  }),
  'event-untaken': () => ({ eventId: 'none', to: { process: 'reward', id: 'none' }, event: 'none', problem: reason }),
  'event-taken': () => ({ eventId: 'none' }),
  'withdraw-event': (state) => ({ eventId: untakenEvents(state).at(-1)?.id ?? 'none', reason }),
  'produce-document': (state) => ({ documentId: failedDocuments(state).at(-1)?.id ?? 'none', note: reason }),
  'extend-deadline': ({ deadlines }, { number, today }) => {
    const deadline = deadlines[number % Math.max(1, deadlines.length)];
    return {
      deadlineId: deadline?.id ?? 'none',
      until: addDays(deadline?.due ?? today, (number % 30) + 1),
      reason,
    };
  },
  'approve-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), note: reason }),
  'send-back-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), reason }),
  'take-stopped-step': (state, pick) => ({ step: stoppedStepOf(state, pick), reason }),
  'give-up-stopped-step': (state, pick) => ({ step: stoppedStepOf(state, pick), reason }),
  'submit-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), note: reason }),
};

function approvalIdOf({ approvals }: WordedFrom, { number }: Pick): string {
  return approvals[number % Math.max(1, approvals.length)]?.id ?? 'none';
}

function stoppedStepOf({ stoppedSteps }: WordedFrom, { number }: Pick): string {
  return stoppedSteps[number % Math.max(1, stoppedSteps.length)]?.burden ?? 'none';
}
