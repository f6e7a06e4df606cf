import { ofNature, totalsOf } from '../../ledger/booking.ts';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Addressee } from '../service/addressee.ts';
import { debtsByDebtors, successorsOf, type DebtOfSome } from './debtors.ts';
import { leftInPlaceOf, leftOfShares, paidByNobodyKnown } from './shares-of-estates.ts';

/** What of the overpayment can be asked for: all that is outstanding, less what nobody owes any more. */
export function amountCollectable(state: RecoveryCaseState): MinorUnits {
  const debts = debtsByDebtors(state);
  const unlimited = debts.filter((debt) => leftInPlaceOf(state, debt.debtors) === null);
  const limited = debts.filter((debt) => debt.debtors.length > 0 && !unlimited.includes(debt));
  const ofEstates = sum(limited.map((debt) => collectable(state, debt)));
  const together = { debtors: unique(limited, 'debtors'), claimPeriodIds: unique(limited, 'claimPeriodIds') };
  return minorUnits(outstandingOf(state, unlimited) + Math.min(ofEstates, collectable(state, together)));
}

/** What of the overpayment cannot be asked for now: nobody is known who owes it, or it goes beyond the estate. */
export function amountBeyondReach(state: RecoveryCaseState): MinorUnits {
  return minorUnits(totalsOf(ofNature(state.balances, 'overpayment')).outstanding - amountCollectable(state));
}

/** What is asked of one addressee, who may owe it together with others: an heir never more than is left of their share. */
export function amountAskedOf(state: RecoveryCaseState, addressee: Addressee): MinorUnits {
  const debts = debtsByDebtors(state).filter(({ debtors }) =>
    debtors.some((id) => successorsOf(state, id).some((each) => each.id === addressee.id)),
  );
  const total = sum(debts.map((debt) => collectable(state, debt)));
  return minorUnits(Math.min(total, leftOfShares(state, addressee.id) ?? total));
}

export function outstandingOn(state: RecoveryCaseState, periods: readonly ClaimPeriod[]): MinorUnits {
  return outstandingOf(state, [{ claimPeriodIds: periods.map(({ id }) => id) }]);
}

/** What can be asked for of a debt: what is outstanding, up to what is left of the estates where only they answer. */
function collectable(state: RecoveryCaseState, debt: DebtOfSome): MinorUnits {
  const outstanding = outstandingOf(state, [debt]);
  const left = leftInPlaceOf(state, debt.debtors);
  return left === null
    ? outstanding
    : minorUnits(Math.min(outstanding, Math.max(0, left - paidByNobodyKnown(state, debt))));
}

function outstandingOf(state: RecoveryCaseState, debts: readonly Pick<DebtOfSome, 'claimPeriodIds'>[]): MinorUnits {
  const ids = new Set(debts.flatMap(({ claimPeriodIds }) => claimPeriodIds));
  return sum(state.balances.filter(({ claimId }) => ids.has(claimId)).map(({ outstanding }) => outstanding));
}

function unique(debts: readonly DebtOfSome[], part: keyof DebtOfSome): readonly string[] {
  return [...new Set(debts.flatMap((debt) => debt[part]))];
}
