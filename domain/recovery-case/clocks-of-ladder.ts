import { endDeadlines } from '../kernel/clocks/clocks.ts';
import { outlasts, waitsForPayment, type Turn } from './deadline-purposes.ts';
import { standsBesideTheLadder } from './deadline-scope.ts';
import type { Transition } from './recovery-case.ts';

/** Ends the clocks of the ladder at a turn of the case; what stands beside it, and what outlasts the turn, goes on. */
export function endClocksOfLadder(t: Transition, turn: Turn): void {
  if (turn === 'settlement') endDeadlines(t, waitsForPayment, 'met');
  const goesOn = outlasts(turn);
  endDeadlines(t, (deadline) => !standsBesideTheLadder(deadline) && !goesOn(deadline), 'cancelled');
}
