import { isAfter } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { restingOn } from '../resting-on.ts';
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

/** What tells who owes which claim period. */
type Owed = Pick<RecoveryCaseState, 'addressees' | 'claimPeriods' | 'people'>;

/** What is claimed, by those who owed it first. */
export const debtsByDebtors = restingOn(['people', 'addressees', 'claimPeriods'], (state): readonly DebtOfSome[] => {
  const debts = new Map<string, { debtors: readonly string[]; claimPeriodIds: string[] }>();
  for (const [id, debtors] of debtorsOfPeriods(state)) {
    const key = debtors.join(' ');
    const debt = debts.get(key) ?? { debtors, claimPeriodIds: [] };
    debts.set(key, debt);
    debt.claimPeriodIds.push(id);
  }
  return [...debts.values()];
});

/** Addressees who owe for a claim period now, heirs in place of the dead. */
export function whoOwes(state: Owed, period: ClaimPeriod): readonly Addressee[] {
  return debtorsFor(state, period).flatMap((id) => successorsOf(state, id));
}

/** Claim periods that somebody owes themselves, not in the place of one who died. */
export function periodsOwedBy(state: Owed, addresseeId: string): readonly ClaimPeriod[] {
  return state.claimPeriods.filter((period) => debtorsFor(state, period).includes(addresseeId));
}

/** Those who are alive and owe in the place of somebody who died, or that addressee where they live. */
export function successorsOf(state: Pick<Owed, 'addressees' | 'people'>, addresseeId: string): readonly Addressee[] {
  return successorsOfEach(state).get(addresseeId) ?? [];
}

const successorsOfEach = restingOn(['people', 'addressees'], (state): ReadonlyMap<string, readonly Addressee[]> => {
  const successors = (id: string): readonly Addressee[] => {
    const estate = estateOf(state, id);
    if (estate !== undefined) return estate.heirs.flatMap(successors);
    const addressee = addresseeById(state, id);
    return addressee === undefined || addressee.until !== null ? [] : [addressee];
  };
  return new Map(state.addressees.map(({ id }) => [id, successors(id)]));
});

export function addresseeById(state: Pick<Owed, 'addressees'>, id: string): Addressee | undefined {
  return addresseesById(state).get(id);
}

const addresseesById = restingOn(
  ['addressees'],
  ({ addressees }): ReadonlyMap<string, Addressee> => new Map(addressees.map((each) => [each.id, each])),
);

export function estateOf({ people }: Pick<Owed, 'people'>, addresseeId: string): Estate | undefined {
  return people.estates.find(({ deceased }) => deceased === addresseeId);
}

/** The estate from which somebody has inherited what they owe; undefined where they owe it themselves. */
export function estateInheritedBy({ people }: Pick<Owed, 'people'>, addresseeId: string): Estate | undefined {
  return people.estates.find(({ heirs }) => heirs.includes(addresseeId));
}

/** Claim periods that an estate has to answer for. */
export function periodsOfEstate(state: Owed, { deceased }: Estate): readonly ClaimPeriod[] {
  return periodsOfEstates(state).get(deceased) ?? [];
}

const periodsOfEstates = restingOn(
  ['people', 'addressees', 'claimPeriods'],
  (state): ReadonlyMap<string, readonly ClaimPeriod[]> =>
    new Map(
      state.people.estates.map(({ deceased }) => {
        const debts = debtsByDebtors(state).filter(({ debtors }) =>
          debtors.some((id) => owesInPlaceOf(state, deceased, id)),
        );
        const ids = new Set(debts.flatMap(({ claimPeriodIds }) => claimPeriodIds));
        return [deceased, state.claimPeriods.filter(({ id }) => ids.has(id))];
      }),
    ),
);

/** Claim periods that were drawn after the death of the person (D5). */
export function periodsAfterDeath({
  claimPeriods,
  people,
}: Pick<Owed, 'claimPeriods' | 'people'>): readonly ClaimPeriod[] {
  return claimPeriods.filter((period) => isAfterDeath(people, period));
}

/** Whether `id` is that addressee, or owes in their place, through one death or several. */
export function owesInPlaceOf(state: Pick<Owed, 'people'>, id: string, addresseeId: string): boolean {
  const heirs = estateOf(state, addresseeId)?.heirs ?? [];
  return id === addresseeId || heirs.some((heir) => owesInPlaceOf(state, id, heir));
}

/** Whether somebody owes for a claim period, or has until they died or renounced. */
export function hasOwed(state: Owed, period: ClaimPeriod, addresseeId: string): boolean {
  return debtorsFor(state, period).some((id) => owesInPlaceOf(state, addresseeId, id));
}

/** Those who owed a period first: whoever the case opened with, and those who drew it after the death. */
function debtorsFor(state: Owed, { id }: ClaimPeriod): readonly string[] {
  return debtorsOfPeriods(state).get(id) ?? [];
}

const debtorsOfPeriods = restingOn(
  ['people', 'addressees', 'claimPeriods'],
  (state): ReadonlyMap<string, readonly string[]> => {
    const { people, claimPeriods } = state;
    const [first] = state.addressees;
    const isDead = first?.role === 'person' && estateOf(state, first.id) !== undefined;
    return new Map(
      claimPeriods.map((period) => {
        const afterDeath = isAfterDeath(people, period);
        const drawers = people.drawings
          .filter(({ drewFrom }) => afterDeath && (drewFrom === null || !isAfter(drewFrom, period.to)))
          .map(({ addresseeId }) => addresseeId);
        return [period.id, first === undefined || (isDead && afterDeath) ? drawers : [first.id, ...drawers]];
      }),
    );
  },
);

function isAfterDeath({ personDiedOn }: Owed['people'], { from }: ClaimPeriod): boolean {
  return personDiedOn !== null && isAfter(from, personDiedOn);
}
