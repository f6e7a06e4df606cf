import { isBefore } from '../../calendar/plain-date.ts';
import { movementOn } from '../../ledger/booking.ts';
import type { Balance, LedgerPosting } from '../../ledger/ledger.ts';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import type { MoneyMovement } from '../amounts/money-movement-state.ts';
import { bookingNumber, isReceipt } from '../amounts/money-movement.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Estate, PeopleState } from './people-state.ts';

/** Money that counts against an estate, or against the share of one heir. */
export interface PaidSince {
  /** The heir, or whoever else has paid; null where nobody knows who of several. */
  readonly paidBy: string | null;
  readonly amount: MinorUnits;
}

/** What had come in on each claim until a death was known: heirs owe their shares beside it. */
export function recoveredBeforeDeath({
  balances,
  counters,
}: Pick<RecoveryCaseState, 'balances' | 'counters'>): Pick<Estate, 'recoveredBefore' | 'bookingsBefore'> {
  return {
    recoveredBefore: balances.map(({ claimId, recovered }) => ({ claimPeriodId: claimId, amount: recovered })),
    bookingsBefore: counters.transaction,
  };
}

/** Where a death was known when the case was opened, nothing had come in before. */
export const nothingBeforeDeath = { recoveredBefore: [], bookingsBefore: 0 } as const;

/**
 * Money that was counted as recovered before a death and has been taken back was not, on the claims where it was booked and
 * on those from which `reversal` has taken it, as a death divides claims; nor on those to which it had gone as others fell.
 */
export function withoutReversal(
  { people, moneyMovements }: Pick<RecoveryCaseState, 'people' | 'moneyMovements'>,
  movement: MoneyMovement,
  reversal: readonly LedgerPosting[],
): PeopleState {
  const takenFrom = (claimId: string): number => {
    const claims = new Set([claimId]);
    return Math.max(recoveredOn(claims, movement.postings), -recoveredOn(claims, reversal));
  };
  const estates = people.estates.map((estate) => {
    if (bookingNumber(movement) > estate.bookingsBefore) return estate;
    const without = withRecoveredBefore(estate, (claimId, amount) => Math.max(0, amount - takenFrom(claimId)));
    return withinReceipts(without, moneyMovements);
  });
  return { ...people, estates };
}

/** No more had been recovered before a death than stands of what had come in until then. */
function withinReceipts(estate: Estate, movements: readonly MoneyMovement[]): Estate {
  const receipts = movements.filter(
    (movement) => isReceipt(movement) && bookingNumber(movement) <= estate.bookingsBefore,
  );
  let left: number = sum(receipts.map(({ amount }) => amount));
  return withRecoveredBefore(estate, (_claimId, amount) => {
    const counted = Math.min(amount, left);
    left -= counted;
    return counted;
  });
}

/** Where a claim falls below what had come in on it before a death, the rest is owed back: it is recovered no more. */
export function withoutOwedBack(people: PeopleState, balances: readonly Balance[]): PeopleState {
  if (people.estates.length === 0) return people;
  const recoveredOf = new Map(balances.map(({ claimId, recovered }) => [claimId, recovered]));
  const estates = people.estates.map((estate) =>
    withRecoveredBefore(estate, (claimId, amount) => Math.min(amount, recoveredOf.get(claimId) ?? 0)),
  );
  return { ...people, estates };
}

function withRecoveredBefore(estate: Estate, amountNow: (claimId: string, amount: MinorUnits) => number): Estate {
  const recoveredBefore = estate.recoveredBefore.map(({ claimPeriodId, amount }) => ({
    claimPeriodId,
    amount: minorUnits(amountNow(claimPeriodId, amount)),
  }));
  return { ...estate, recoveredBefore };
}

/**
 * What has come in since a death on claim periods and on the late fees that grow on them, by payer, as far as it stands.
 * Where a claim was lowered, what came in last was too much; what somebody had paid too much counts once it covers what is
 * claimed after all. Money that came in before the day of death and was booked later is the dead person's own, and none of
 * this.
 */
export function paidSince(
  state: Pick<RecoveryCaseState, 'balances' | 'charges' | 'moneyMovements'>,
  estate: Estate,
  claimPeriodIds: readonly string[],
): readonly PaidSince[] {
  const receipts = state.moneyMovements.filter(
    (movement) => isReceipt(movement) && bookingNumber(movement) > estate.bookingsBefore,
  );
  const lateFees = state.charges.filter(({ onClaim }) => claimPeriodIds.includes(onClaim));
  const claims = new Set([...claimPeriodIds, ...lateFees.map(({ claimId }) => claimId)]);
  let left = recoveredSince(state, estate, claims);
  const counted = (movement: MoneyMovement, received: number): MoneyMovement => {
    const amount = minorUnits(Math.min(left, received));
    left -= amount;
    return { ...movement, amount };
  };
  return [
    ...receipts.map((movement) => counted(movement, recoveredOn(claims, movement.postings))),
    ...receipts.map((movement) => counted(movement, movementOn('owed-back', movement.postings))),
  ].filter(({ movedOn }) => !isBefore(movedOn, estate.diedOn));
}

function recoveredSince(
  { balances }: Pick<RecoveryCaseState, 'balances'>,
  { recoveredBefore }: Estate,
  claims: ReadonlySet<string>,
): number {
  const before = new Map(recoveredBefore.map(({ claimPeriodId, amount }) => [claimPeriodId, amount]));
  const since = balances
    .filter(({ claimId }) => claims.has(claimId))
    .map(({ claimId, recovered }) => minorUnits(Math.max(0, recovered - (before.get(claimId) ?? 0))));
  return sum(since);
}

function recoveredOn(claims: ReadonlySet<string>, postings: readonly LedgerPosting[]): number {
  const own = postings.filter(({ claimId }) => claimId !== null && claims.has(claimId));
  return movementOn('recovered', own);
}
