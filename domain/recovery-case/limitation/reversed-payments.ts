import { isAfter } from '../../calendar/plain-date.ts';
import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { LimitationRestart, RestartGround } from './limitation-state.ts';

/** Money by which the limitation of a claim begins anew when it comes in. */
export const restartingMovements: { readonly [Kind in MoneyMovement['kind']]?: RestartGround } = {
  payment: 'part-payment',
  deduction: 'deduction',
};

/**
 * The restarts of a claim without those by money that has been taken back since: it was never paid in this case. One that
 * stood for several in a row goes back to the last of them that stands.
 */
export function withoutReversed(
  restarts: readonly LimitationRestart[],
  reversed: readonly MoneyMovement[],
  { moneyMovements }: Pick<RecoveryCaseState, 'moneyMovements'>,
): readonly LimitationRestart[] {
  if (reversed.length === 0) return restarts;
  return restarts.flatMap((restart, index) => {
    const isReversed = ({ kind, movedOn }: MoneyMovement): boolean =>
      restartingMovements[kind] === restart.ground && movedOn === restart.on;
    if (!reversed.some(isReversed)) return [restart];
    const stands = lastStanding(moneyMovements, restart);
    const previous = restarts[index - 1];
    return stands !== undefined && (previous === undefined || isAfter(stands, previous.on))
      ? [{ ...restart, on: stands }]
      : [];
  });
}

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

/** Day of the last money of a kind that stands, until the day of a restart by it. */
function lastStanding(
  movements: RecoveryCaseState['moneyMovements'],
  { ground, on }: LimitationRestart,
): LimitationRestart['on'] | undefined {
  return movements
    .filter(
      ({ kind, movedOn, reversedFor }) =>
        reversedFor === null && restartingMovements[kind] === ground && !isAfter(movedOn, on),
    )
    .map(({ movedOn }) => movedOn)
    .toSorted()
    .at(-1);
}
