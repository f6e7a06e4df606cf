import type { RecoveryCaseState } from '../case-state.ts';
import type { Addressee, AddresseeRole } from '../service/addressee.ts';

/** Somebody who takes part in a case, or has taken part; or how they were written before that was corrected. */
export interface Party extends Pick<Addressee, 'id' | 'name' | 'identityNumber' | 'since' | 'until'> {
  readonly role: AddresseeRole | 'formerly-written';
}

type WithParties = Pick<RecoveryCaseState, 'opening' | 'addressees' | 'openedOn' | 'people'>;

/**
 * All who take part, or have taken part: every addressee, and the person concerned where they are none of them. Whoever was
 * written wrongly is found by that as well.
 */
export function partiesOfCase(state: WithParties): readonly Party[] {
  const { opening, addressees, openedOn, people } = state;
  const formerly = people.formerWritings.map(({ addresseeId, name, identityNumber, until }, index): Party => ({
    id: `${addresseeId ?? personNotServed}.${index + 1}`,
    role: 'formerly-written',
    name,
    identityNumber,
    since: openedOn,
    until,
  }));
  if (addressees.some(({ role }) => role === 'person')) return [...addressees, ...formerly];
  const { name, identityNumber } = opening.person;
  const person: Party = { id: personNotServed, role: 'person', name, identityNumber, since: openedOn, until: null };
  return [person, ...addressees, ...formerly];
}

/** The id of the person concerned among the parties. */
export function partyIdOfPerson({ addressees }: Pick<RecoveryCaseState, 'addressees'>): string {
  return addressees.find(({ role }) => role === 'person')?.id ?? personNotServed;
}

/** The id that the person concerned has as a party, on whom nothing is served where somebody else drew the benefit. */
const personNotServed = 'P';
