import type { Message } from '../message.ts';
import { earliestDeadline } from './clocks/earliest.ts';
import { message } from './kernel-messages.ts';
import type { ProcessNames } from './process-names.ts';
import type { ProcessState } from './process-state.ts';

/** What comes next where nothing of the kind says it better: the clock that is due first, or how the process ended. */
export function usualNextStep<N extends ProcessNames>({ stage, closing, deadlines }: ProcessState<N>): Message {
  if (closing !== null) return message('process-closed-on', { on: closing.on, outcome: closing.outcome });
  const next = earliestDeadline(deadlines);
  return next === null
    ? message('process-stands-in', { stage })
    : message('clock-comes-next', { due: next.due, clock: next.title, rule: next.rule });
}
