import { heldAgainst } from '../../kernel/incoming/incoming-check.ts';
import { peopleChecks } from '../../kernel/incoming/people-checks.ts';
import type { AmountPayloads } from '../amounts/amount-payloads.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { nextClaimPeriodId } from '../claim-period.ts';
import { presupposesDeath } from '../vocabulary.ts';
import {
  claimPeriodOverlaps,
  deathAfterPeriods,
  firstDayOf,
  moneyBeforeClaim,
  type ToldPeriod,
} from './claim-checks.ts';

type Period = Pick<AmountPayloads['add-claim-period'], 'from' | 'to' | 'benefitCode' | 'amount'>;

/** A claim period that comes into a case, or becomes another one, held against what is on record. */
export const claimPeriodHeldAgainst = heldAgainst(
  [claimPeriodOverlaps, ...peopleChecks, deathAfterPeriods, moneyBeforeClaim],
  (state: RecoveryCaseState, payload: Period & { readonly claimPeriodId?: string }) => {
    const { opening, people, claimPeriods } = state;
    const { claimPeriodId: id = nextClaimPeriodId(claimPeriods), from, to, benefitCode, amount } = payload;
    const periods: readonly ToldPeriod[] = amount > 0 ? [{ id, from, to, benefitCode, field: 'from' }] : [];
    const { identityNumber } = opening.person;
    const { personDiedOn } = people;
    // What was claimed for days before the death anyway is no other claim by that.
    const hasBegunBefore = claimPeriods.some((period) => period.id === id && period.from <= (personDiedOn ?? ''));
    const standing = claimPeriods.filter((period) => period.id !== id && period.amount > 0);
    return {
      periods,
      standing,
      received: periods.length === 0 ? [] : paymentsThatFit(state),
      claimed: [...standing, ...periods],
      people: [{ identityNumber, numberField: null, days: periods.map(lifeOf) }],
      death: personDiedOn !== null && presupposesDeath(opening.violation) ? { day: personDiedOn, field: null } : null,
      drawn: hasBegunBefore ? [] : periods,
    };
  },
);

/** Money that comes in, held against what is claimed. */
export const moneyHeldAgainst = heldAgainst(
  [moneyBeforeClaim],
  ({ claimPeriods }: RecoveryCaseState, { receivedOn }: Pick<AmountPayloads['record-payment'], 'receivedOn'>) => ({
    received: [{ on: receivedOn, field: 'receivedOn' }],
    claimed: claimPeriods.filter(({ amount }) => amount > 0),
  }),
);

/** Who draws a benefit has been born. */
function lifeOf({ from, field }: ToldPeriod) {
  return { day: from, field, isDeath: false };
}

/** Money that came in and stands, as far as it was not too early for what has been claimed so far. */
function paymentsThatFit({ moneyMovements, claimPeriods }: RecoveryCaseState) {
  const first = firstDayOf(claimPeriods.filter(({ amount }) => amount > 0));
  return moneyMovements
    .filter(({ kind, reversedFor, movedOn }) => kind === 'payment' && reversedFor === null && movedOn >= (first ?? ''))
    .map(({ movedOn }) => ({ on: movedOn, field: 'from' }));
}
