import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { correctedServices } from './corrected-services.ts';
import type { LimitationRestart } from './limitation-state.ts';
import { reversedSince } from './reversed-payments.ts';

/** What had restarted claims and has turned out not to have happened. */
export interface Undone {
  readonly reversed: readonly MoneyMovement[];
  /** The whole balance never fell due: an instalment had been paid in time. */
  readonly defaultWasNone: boolean;
  /** Services that were on another day, or were none. */
  readonly corrected: readonly Pick<LimitationRestart, 'on' | 'act'>[];
}

export function undoneSince(before: RecoveryCaseState, after: RecoveryCaseState): Undone {
  const { moneyMovements, agreement } = after;
  const wasDue = before.agreement?.status === 'defaulted' && before.agreement.accelerationAgreed;
  return {
    reversed: reversedSince(before, { moneyMovements }),
    defaultWasNone: wasDue && agreement?.status === 'concluded',
    corrected: correctedServices(before, after),
  };
}
