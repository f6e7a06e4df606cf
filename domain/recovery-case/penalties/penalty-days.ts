import type { Deadline, Transition } from '../recovery-case.ts';
import { updatePenalty } from './penalty-steps.ts';

/** The last day for payment moves with the clock that runs to it. */
export function followPenaltyClock(
  t: Transition,
  { purpose, subject, due: before }: Deadline,
  { due }: Deadline,
): void {
  if (purpose !== 'fine-payment' || due === before) return;
  for (const penalty of t.state.penalties)
    if (penalty.id === subject && penalty.payBy === before) updatePenalty(t, penalty, { payBy: due });
}
