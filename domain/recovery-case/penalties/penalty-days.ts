import type { Deadline, Transition } from '../recovery-case.ts';
import { updatePenalty } from './penalty-steps.ts';

/** A last day that the penalty knows of moves with the clock that runs to it. */
export function followPenaltyClock(t: Transition, { purpose, due: before }: Deadline, { due }: Deadline): void {
  const { penalty } = t.state;
  if (penalty === null || due === before) return;
  if (purpose === 'fine-payment' && penalty.payBy === before) updatePenalty(t, { payBy: due });
  if (purpose === 'penalty-reconsideration' && penalty.reconsiderationUntil === before)
    updatePenalty(t, { reconsiderationUntil: due });
  if (purpose === 'penalty-suit' && penalty.suitUntil === before) updatePenalty(t, { suitUntil: due });
}
