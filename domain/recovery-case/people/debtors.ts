import { isAfter } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Estate } from './people-state.ts';

/**
 * Who owes what. The person, or the debtor with whom the case opened, owes all that is claimed. What was overpaid up to
 * the death is owed by the heirs, each up to the value of what they inherit, and by nobody who has renounced (D4); what
 * was drawn after the death is owed by whoever drew it, without that limit (D5).
 */
export interface DebtOfSome {
  /** Those who owed first; the heirs come in the place of one who died. */
  readonly debtors: readonly string[];
  readonly claimPeriodIds: readonly string[];
}

/** What is claimed, by those who owed it first. */
export function debtsByDebtors(state: RecoveryCaseState): readonly DebtOfSome[] {
  const debts = new Map<string, DebtOfSome>();
  for (const period of state.claimPeriods) {
    const debtors = debtorsFor(state, period);
    const key = debtors.join(' ');
    const claimPeriodIds = [...(debts.get(key)?.claimPeriodIds ?? []), period.id];
    debts.set(key, { debtors, claimPeriodIds });
  }
  return [...debts.values()];
}

/** Addressees who owe for a claim period now, heirs in place of the dead. */
export function whoOwes(state: RecoveryCaseState, period: ClaimPeriod): readonly Addressee[] {
  return debtorsFor(state, period).flatMap((id) => successorsOf(state, id));
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

export function estateOf({ people }: Pick<RecoveryCaseState, 'people'>, addresseeId: string): Estate | undefined {
  return people.estates.find(({ deceased }) => deceased === addresseeId);
}

/** The estate from which somebody has inherited what they owe; undefined where they owe it themselves. */
export function estateInheritedBy(
  { people }: Pick<RecoveryCaseState, 'people'>,
  addresseeId: string,
): Estate | undefined {
  return people.estates.find(({ heirs }) => heirs.includes(addresseeId));
}

/** Claim periods that an estate has to answer for. */
export function periodsOfEstate(state: RecoveryCaseState, { deceased }: Estate): readonly ClaimPeriod[] {
  return state.claimPeriods.filter((period) =>
    debtorsFor(state, period).some((id) => owesInPlaceOf(state, deceased, id)),
  );
}

/** Claim periods that were drawn after the death of the person (D5). */
export function periodsAfterDeath({ claimPeriods, people }: RecoveryCaseState): readonly ClaimPeriod[] {
  const { personDiedOn } = people;
  return personDiedOn === null ? [] : claimPeriods.filter(({ from }) => isAfter(from, personDiedOn));
}

/** Whether `id` is that addressee, or owes in their place, through one death or several. */
export function owesInPlaceOf(state: Pick<RecoveryCaseState, 'people'>, id: string, addresseeId: string): boolean {
  const heirs = estateOf(state, addresseeId)?.heirs ?? [];
  return id === addresseeId || heirs.some((heir) => owesInPlaceOf(state, id, heir));
}

/** Whether somebody owes for a claim period, or has until they died or renounced. */
export function hasOwed(state: RecoveryCaseState, period: ClaimPeriod, addresseeId: string): boolean {
  return debtorsFor(state, period).some((id) => owesInPlaceOf(state, addresseeId, id));
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
