import { minorUnits, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { amountAskedOf } from '../people/liability.ts';
import { overpaymentOf } from '../overpayment.ts';
import { amountPursued } from '../pursuit.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Defendant } from './civil-suit-state.ts';

/** What each defendant is sued for: what they owe, an heir no more than was inherited (D4). */
export function defendantsOf(state: RecoveryCaseState, addressees: readonly Addressee[]): readonly Defendant[] {
  const pursued = amountPursued(state);
  return addressees.map((addressee) => ({
    addresseeId: addressee.id,
    amount: minorUnits(Math.min(pursued, amountAskedOf(state, addressee))),
  }));
}

/** Sum of the suit: defendants may owe the same money together, so that it is never more than is pursued. */
export function amountInDispute(state: RecoveryCaseState, defendants: readonly Defendant[]): MinorUnits {
  return minorUnits(Math.min(amountPursued(state), sum(defendants.map(({ amount }) => amount))));
}

/** What is still to be paid on the suit, or on the settlement or judgment that it brought. */
export function amountLeftOfSuit(state: RecoveryCaseState): MinorUnits {
  const { civilSuit } = state;
  if (civilSuit === null) return ZERO;
  const paidSince = overpaymentOf(state).recovered - civilSuit.recoveredBefore;
  return minorUnits(Math.min(amountPursued(state), Math.max(0, civilSuit.amount - paidSince)));
}
