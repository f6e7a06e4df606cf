import { minorUnits, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { restingOn } from '../resting-on.ts';
import {
  addresseeById,
  estateInheritedBy,
  estateOf,
  owesInPlaceOf,
  periodsOfEstate,
  type DebtOfSome,
} from './debtors.ts';
import { paidSince } from './paid-since-death.ts';
import type { Estate } from './people-state.ts';

/**
 * What is left of the shares of an estate. Heirs owe up to the actual value of what each has inherited, and no more once
 * they have paid that; what one pays beyond it of their own will takes nothing off what another owes (CC 1161).
 */

/** The parts of a case that tell what is left of its debts, and of the shares of estates. */
export const whatIsLeft = ['balances', 'charges', 'people', 'moneyMovements', 'addressees', 'claimPeriods'] as const;
export type LeftOfDebts = Pick<RecoveryCaseState, (typeof whatIsLeft)[number]>;

/** The most that can still be asked in the place of these debtors; null where one of them owes without limit. */
export function leftInPlaceOf(state: LeftOfDebts, debtors: readonly string[]): number | null {
  return addUp(debtors.map((id) => leftFor(state, id)));
}

/** The most that can still be asked of one addressee: what is left of their share, and of those that it came through. */
export function leftOfShares(state: LeftOfDebts, addresseeId: string): number | null {
  const inherited = estateInheritedBy(state, addresseeId);
  const own = leftOfShare(state, addresseeId);
  return inherited === undefined ? own : smallerLimit(own, leftOfShares(state, inherited.deceased));
}

/** What came in on a debt since the last death of those who owed it, and may have been paid by any of them. */
export function paidByNobodyKnown(state: LeftOfDebts, { debtors, claimPeriodIds }: DebtOfSome): MinorUnits {
  const estate = state.people.estates.findLast(({ deceased }) => debtors.includes(deceased));
  if (estate === undefined) return ZERO;
  const unknown = paidSince(state, estate, claimPeriodIds).filter(({ paidBy }) => paidBy === null);
  return sum(unknown.map(({ amount }) => amount));
}

function leftFor(state: LeftOfDebts, addresseeId: string): number | null {
  const addressee = addresseeById(state, addresseeId);
  if (addressee === undefined) return 0;
  const estate = estateOf(state, addresseeId);
  if (estate === undefined) return addressee.until === null ? leftOfShare(state, addresseeId) : 0;
  return smallerLimit(leftOfShare(state, addresseeId), leftOfEstate(state, estate));
}

/**
 * What is left of an estate: of the shares of its heirs or, where somebody administers it, of its value, out of which the
 * heirs have their shares.
 */
function leftOfEstate(state: LeftOfDebts, { heirs }: Estate): number | null {
  const administrators = state.addressees.filter(
    ({ id, role, until }) => heirs.includes(id) && role === 'estate-administrator' && until === null,
  );
  const ofHeirs = leftInPlaceOf(
    state,
    heirs.filter((heir) => administrators.every(({ id }) => id !== heir)),
  );
  if (administrators.length === 0) return ofHeirs;
  const values = administrators.flatMap(({ liabilityCap }) => liabilityCap ?? []);
  if (values.length < administrators.length) return null;
  const paid = heirs.map((heir) => Math.min(paidInPlaceOf(state, heir), shareOf(state, heir) ?? Infinity));
  const ofAll = paid.reduce((left, each) => Math.max(0, left - each), Math.max(...values));
  return Math.max(ofAll, ofHeirs ?? 0);
}

/** What is left of one share: its value, less what its heir has paid, and who came in their place. */
function leftOfShare(state: LeftOfDebts, addresseeId: string): number | null {
  const share = shareOf(state, addresseeId);
  return share === null ? null : Math.max(0, share - paidInPlaceOf(state, addresseeId));
}

function shareOf(state: LeftOfDebts, addresseeId: string): MinorUnits | null {
  return addresseeById(state, addresseeId)?.liabilityCap ?? null;
}

/** What an heir has paid, and whoever came in their place. */
function paidInPlaceOf(state: LeftOfDebts, addresseeId: string): MinorUnits {
  const estate = firstEstate(state, addresseeId);
  const paid = estate === undefined ? [] : (paidOnEstates(state).get(estate.deceased) ?? []);
  return sum(paid.filter(({ paidBy }) => owesInPlaceOf(state, paidBy, addresseeId)).map(({ amount }) => amount));
}

/** What each payer has paid on an estate since the death. */
const paidOnEstates = restingOn(
  whatIsLeft,
  (state): ReadonlyMap<string, readonly { readonly paidBy: string; readonly amount: MinorUnits }[]> =>
    new Map(
      state.people.estates.map((estate) => {
        const claimPeriodIds = periodsOfEstate(state, estate).map(({ id }) => id);
        const paid = new Map<string, MinorUnits>();
        for (const { paidBy, amount } of paidSince(state, estate, claimPeriodIds))
          if (paidBy !== null) paid.set(paidBy, minorUnits((paid.get(paidBy) ?? ZERO) + amount));
        return [estate.deceased, [...paid].map(([paidBy, amount]) => ({ paidBy, amount }))];
      }),
    ),
);

/** The estate of whoever owed first, from which a share has come down through one death or several. */
function firstEstate(state: LeftOfDebts, addresseeId: string): Estate | undefined {
  const inherited = estateInheritedBy(state, addresseeId);
  return inherited === undefined ? undefined : (firstEstate(state, inherited.deceased) ?? inherited);
}

function addUp(limits: readonly (number | null)[]): number | null {
  return limits.reduce<number | null>((total, limit) => (total === null || limit === null ? null : total + limit), 0);
}

function smallerLimit(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
