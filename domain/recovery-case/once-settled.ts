import type { OthersAwaited } from './branch.ts';
import { branches } from './branches.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { RungOfLadder } from './vocabulary.ts';

/** What others have in hand, and a case waits for before it closes as recovered; undefined where nothing is. */
export function othersAwaited(state: RecoveryCaseState): OthersAwaited | undefined {
  return branches.find(({ awaitsOthers }) => awaitsOthers?.isSo(state) === true)?.awaitsOthers;
}

/** Where the case goes on though the overpayment is settled; null where nothing is left to go on for. */
export function rungOnceSettled(state: RecoveryCaseState): RungOfLadder | null {
  return branches.find(({ onceSettled }) => onceSettled?.goesOn(state) === true)?.onceSettled?.rung ?? null;
}

/** Whether the case has come to its stage because the overpayment was settled. */
export function hadSettled({ stage }: RecoveryCaseState): boolean {
  return branches.some(({ awaitsOthers, onceSettled }) => awaitsOthers?.stage === stage || onceSettled?.rung === stage);
}
