import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { RestartGround } from './limitation-state.ts';

/** Money by which the limitation of a claim begins anew when it comes in. */
export const restartingMovements: { readonly [Kind in MoneyMovement['kind']]?: RestartGround } = {
  payment: 'part-payment',
  deduction: 'deduction',
};

/** Money that a transition has taken back. */
export function reversedSince(
  before: Pick<RecoveryCaseState, 'moneyMovements'>,
  { moneyMovements }: Pick<RecoveryCaseState, 'moneyMovements'>,
): readonly MoneyMovement[] {
  return before.moneyMovements === moneyMovements
    ? []
    : before.moneyMovements.filter(
        ({ reversedFor }, index) => reversedFor === null && moneyMovements[index]?.reversedFor !== null,
      );
}
