import { minorUnits, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { overpaymentOf } from '../overpayment.ts';
import { restingOn } from '../resting-on.ts';
import type { Addressee } from '../service/addressee.ts';
import { debtsByDebtors, successorsOf, type DebtOfSome } from './debtors.ts';
import { leftInPlaceOf, leftOfShares, paidByNobodyKnown, whatIsLeft, type LeftOfDebts } from './shares-of-estates.ts';

/** What of the overpayment can be asked for: all that is outstanding, less what nobody owes any more. */
export const amountCollectable = restingOn(whatIsLeft, (state): MinorUnits => {
  const debts = debtsByDebtors(state);
  const unlimited = debts.filter((debt) => leftInPlaceOf(state, debt.debtors) === null);
  const limited = debts.filter((debt) => debt.debtors.length > 0 && !unlimited.includes(debt));
  const ofEstates = sum(limited.map((debt) => collectable(state, debt)));
  const together = { debtors: unique(limited, 'debtors'), claimPeriodIds: unique(limited, 'claimPeriodIds') };
  return minorUnits(outstandingOf(state, unlimited) + Math.min(ofEstates, collectable(state, together)));
});

/** What of the overpayment cannot be asked for now: nobody is known who owes it, or it goes beyond the estate. */
export function amountBeyondReach(state: LeftOfDebts): MinorUnits {
  return minorUnits(overpaymentOf(state).outstanding - amountCollectable(state));
}

/** What is asked of one addressee, who may owe it together with others: an heir never more than is left of their share. */
export function amountAskedOf(state: LeftOfDebts, addressee: Pick<Addressee, 'id'>): MinorUnits {
  return askedOfEach(state).get(addressee.id) ?? ZERO;
}

const askedOfEach = restingOn(whatIsLeft, (state): ReadonlyMap<string, MinorUnits> => {
  const debts = debtsByDebtors(state).map((debt) => ({
    owedBy: new Set(debt.debtors.flatMap((id) => successorsOf(state, id))),
    amount: collectable(state, debt),
  }));
  return new Map(
    state.addressees.map((addressee) => {
      const owed = debts.filter(({ owedBy }) => owedBy.has(addressee));
      const total = sum(owed.map(({ amount }) => amount));
      return [addressee.id, minorUnits(Math.min(total, leftOfShares(state, addressee.id) ?? total))];
    }),
  );
});

export function outstandingOn(state: LeftOfDebts, periods: readonly ClaimPeriod[]): MinorUnits {
  return outstandingOf(state, [{ claimPeriodIds: periods.map(({ id }) => id) }]);
}

/** What can be asked for of a debt: what is outstanding, up to what is left of the estates where only they answer. */
function collectable(state: LeftOfDebts, debt: DebtOfSome): MinorUnits {
  const outstanding = outstandingOf(state, [debt]);
  const left = leftInPlaceOf(state, debt.debtors);
  return left === null
    ? outstanding
    : minorUnits(Math.min(outstanding, Math.max(0, left - paidByNobodyKnown(state, debt))));
}

function outstandingOf(state: LeftOfDebts, debts: readonly Pick<DebtOfSome, 'claimPeriodIds'>[]): MinorUnits {
  const ids = new Set(debts.flatMap(({ claimPeriodIds }) => claimPeriodIds));
  return sum(state.balances.filter(({ claimId }) => ids.has(claimId)).map(({ outstanding }) => outstanding));
}

function unique(debts: readonly DebtOfSome[], part: keyof DebtOfSome): readonly string[] {
  return [...new Set(debts.flatMap((debt) => debt[part]))];
}
