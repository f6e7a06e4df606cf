import { isAfter } from '../../calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../ledger/booking.ts';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Estate } from './people-state.ts';

/**
 * Who owes what. The person, or the debtor with whom the case opened, owes all that is claimed. What was overpaid up to
 * the death is owed by the heirs, each up to the value of what they inherit, and by nobody who has renounced (D4); what
 * was drawn after the death is owed by whoever drew it, without that limit (D5).
 */
interface DebtOfSome {
  /** Those who owed first; the heirs come in the place of one who died. */
  readonly debtors: readonly string[];
  readonly claimPeriodIds: readonly string[];
}

/** Addressees who owe for a claim period now, heirs in place of the dead. */
export function whoOwes(state: RecoveryCaseState, period: ClaimPeriod): readonly Addressee[] {
  return debtorsFor(state, period).flatMap((id) => successorsOf(state, id));
}

/** What of the overpayment can be asked for: all that is outstanding, less what nobody owes any more. */
export function amountCollectable(state: RecoveryCaseState): MinorUnits {
  const debts = debtsByDebtors(state);
  const unlimited = debts.filter((debt) => limitOf(state, debt.debtors) === null);
  const limited = debts.filter((debt) => debt.debtors.length > 0 && !unlimited.includes(debt));
  const ofEstates = sum(limited.map((debt) => collectable(state, debt)));
  const together = { debtors: unique(limited, 'debtors'), claimPeriodIds: unique(limited, 'claimPeriodIds') };
  return minorUnits(outstandingOf(state, unlimited) + Math.min(ofEstates, collectable(state, together)));
}

/** What of the overpayment cannot be asked for now: nobody is known who owes it, or it goes beyond the estate. */
export function amountBeyondReach(state: RecoveryCaseState): MinorUnits {
  return minorUnits(totalsOf(ofNature(state.balances, 'overpayment')).outstanding - amountCollectable(state));
}

/** What is asked of one addressee, who may owe it together with others: an heir never more than their cap. */
export function amountAskedOf(state: RecoveryCaseState, addressee: Addressee): MinorUnits {
  const debts = debtsByDebtors(state).filter(({ debtors }) =>
    debtors.some((id) => successorsOf(state, id).some((each) => each.id === addressee.id)),
  );
  const total = sum(debts.map((debt) => collectable(state, debt)));
  return minorUnits(Math.min(total, addressee.liabilityCap ?? total));
}

/** Claim periods that somebody owes themselves, not in the place of one who died. */
export function periodsOwedBy(state: RecoveryCaseState, addresseeId: string): readonly ClaimPeriod[] {
  return state.claimPeriods.filter((period) => debtorsFor(state, period).includes(addresseeId));
}

/** Those who are alive and owe in the place of somebody who died, or that addressee where they live. */
export function successorsOf(state: RecoveryCaseState, addresseeId: string): readonly Addressee[] {
  const estate = estateOf(state, addresseeId);
  return estate === undefined
    ? state.addressees.filter(({ id, until }) => id === addresseeId && until === null)
    : estate.heirs.flatMap((heir) => successorsOf(state, heir));
}

export function estateOf({ people }: RecoveryCaseState, addresseeId: string): Estate | undefined {
  return people.estates.find(({ deceased }) => deceased === addresseeId);
}

/** Claim periods that an estate has to answer for. */
export function periodsOfEstate(state: RecoveryCaseState, { deceased }: Estate): readonly ClaimPeriod[] {
  return state.claimPeriods.filter((period) =>
    debtorsFor(state, period).some((id) => id === deceased || descends(state, id, deceased)),
  );
}

/** Claim periods that were drawn after the death of the person (D5). */
export function periodsAfterDeath({ claimPeriods, people }: RecoveryCaseState): readonly ClaimPeriod[] {
  const { personDiedOn } = people;
  return personDiedOn === null ? [] : claimPeriods.filter(({ from }) => isAfter(from, personDiedOn));
}

export function outstandingOn(state: RecoveryCaseState, periods: readonly ClaimPeriod[]): MinorUnits {
  return outstandingOf(state, [{ claimPeriodIds: periods.map(({ id }) => id) }]);
}

/** Whether `deceased` owes in the place of `id`, through one death or several. */
function descends(state: RecoveryCaseState, id: string, deceased: string): boolean {
  const heirs = estateOf(state, id)?.heirs ?? [];
  return heirs.includes(deceased) || heirs.some((heir) => descends(state, heir, deceased));
}

/** Those who owed a period first: whoever the case opened with, and those who drew it after the death. */
function debtorsFor(state: RecoveryCaseState, period: ClaimPeriod): readonly string[] {
  const [first] = state.addressees;
  if (first === undefined) return [];
  const afterDeath = periodsAfterDeath(state).includes(period);
  const drawers = state.people.drawings
    .filter(({ drewFrom }) => afterDeath && (drewFrom === null || !isAfter(drewFrom, period.to)))
    .map(({ addresseeId }) => addresseeId);
  const diedBefore = first.role === 'person' && estateOf(state, first.id) !== undefined && afterDeath;
  return diedBefore ? drawers : [first.id, ...drawers];
}

function debtsByDebtors(state: RecoveryCaseState): readonly DebtOfSome[] {
  const debts = new Map<string, DebtOfSome>();
  for (const period of state.claimPeriods) {
    const debtors = debtorsFor(state, period);
    const key = debtors.join(' ');
    const claimPeriodIds = [...(debts.get(key)?.claimPeriodIds ?? []), period.id];
    debts.set(key, { debtors, claimPeriodIds });
  }
  return [...debts.values()];
}

/** What can be asked for of a debt: what is outstanding, up to what is left of the estates where only they answer. */
function collectable(state: RecoveryCaseState, debt: DebtOfSome): MinorUnits {
  const outstanding = outstandingOf(state, [debt]);
  const limit = limitOf(state, debt.debtors);
  return limit === null
    ? outstanding
    : minorUnits(Math.min(outstanding, Math.max(0, limit - paidByEstates(state, debt))));
}

/** The most that is owed in the place of these debtors; null where one of them owes without limit. */
function limitOf(state: RecoveryCaseState, debtors: readonly string[]): number | null {
  return addUp(debtors.map((id) => limitFor(state, id)));
}

function limitFor(state: RecoveryCaseState, addresseeId: string): number | null {
  const addressee = state.addressees.find(({ id }) => id === addresseeId);
  if (addressee === undefined) return 0;
  const estate = estateOf(state, addresseeId);
  if (estate === undefined) return addressee.until === null ? addressee.liabilityCap : 0;
  const ofHeirs = addUp(estate.heirs.map((heir) => limitFor(state, heir)));
  if (addressee.liabilityCap === null) return ofHeirs;
  return Math.min(addressee.liabilityCap, ofHeirs ?? addressee.liabilityCap);
}

function addUp(limits: readonly (number | null)[]): number | null {
  return limits.reduce<number | null>((total, limit) => (total === null || limit === null ? null : total + limit), 0);
}

/** What has come in on a debt since those who owed it died. */
function paidByEstates(state: RecoveryCaseState, { debtors, claimPeriodIds }: DebtOfSome): number {
  const estates = debtors.map((id) => estateOf(state, id)).filter((estate) => estate !== undefined);
  return sum(
    claimPeriodIds.map((claimPeriodId) => {
      const recovered = state.balances.find(({ claimId }) => claimId === claimPeriodId)?.recovered ?? 0;
      const before = estates.map(({ recoveredBefore }) =>
        Math.min(recovered, recoveredBefore.find((each) => each.claimPeriodId === claimPeriodId)?.amount ?? 0),
      );
      return minorUnits(recovered - Math.max(0, ...before));
    }),
  );
}

function outstandingOf(state: RecoveryCaseState, debts: readonly Pick<DebtOfSome, 'claimPeriodIds'>[]): MinorUnits {
  const ids = new Set(debts.flatMap(({ claimPeriodIds }) => claimPeriodIds));
  return sum(state.balances.filter(({ claimId }) => ids.has(claimId)).map(({ outstanding }) => outstanding));
}

function unique(debts: readonly DebtOfSome[], part: keyof DebtOfSome): readonly string[] {
  return [...new Set(debts.flatMap((debt) => debt[part]))];
}
