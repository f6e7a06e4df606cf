import type { Balance } from '../../ledger/ledger.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { whoOwes } from './liability.ts';

/**
 * What a payment counts for, in order: what the payer owes and nothing else, as nobody pays off the debt of another. Where
 * the payer is not said, what somebody can be asked for comes before what nobody owes any more.
 */
export function balancesPaidBy(state: RecoveryCaseState, addresseeId: string | null): readonly Balance[] {
  const { balances } = state;
  if (addresseeId !== null) return balances.filter((balance) => owesFor(state, balance).includes(addresseeId));
  const owed = balances.filter((balance) => owesFor(state, balance).length > 0);
  return [...owed, ...balances.filter((balance) => !owed.includes(balance))];
}

/** Fines and charges are owed by whoever the case opened with, a claim period by those who drew it or inherited. */
function owesFor(state: RecoveryCaseState, { claimId }: Balance): readonly string[] {
  const period = state.claimPeriods.find(({ id }) => id === claimId);
  if (period !== undefined) return whoOwes(state, period).map(({ id }) => id);
  const [first] = state.addressees;
  return first === undefined ? [] : [first.id];
}

/** Whether what is claimed is owed by different people: what one has paid too much then counts for no other. */
export function isOwedByDifferentPeople(state: RecoveryCaseState): boolean {
  const debtors = state.claimPeriods.map((period) =>
    whoOwes(state, period)
      .map(({ id }) => id)
      .join(' '),
  );
  return new Set(debtors).size > 1;
}
