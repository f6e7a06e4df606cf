import type { RecoveryCaseState } from '../case-state.ts';
import type { Addressee } from '../service/addressee.ts';

/** Somebody who takes part in a case, or has taken part. */
export type Party = Pick<Addressee, 'id' | 'role' | 'name' | 'identityNumber' | 'since' | 'until'>;

/** All who take part, or have taken part: every addressee, and the person concerned where they are none of them. */
export function partiesOfCase({
  opening,
  addressees,
  openedOn,
}: Pick<RecoveryCaseState, 'opening' | 'addressees' | 'openedOn'>): readonly Party[] {
  if (addressees.some(({ role }) => role === 'person')) return addressees;
  const { name, identityNumber } = opening.person;
  return [{ id: personNotServed, role: 'person', name, identityNumber, since: openedOn, until: null }, ...addressees];
}

/** The id of the person concerned among the parties. */
export function partyIdOfPerson({ addressees }: Pick<RecoveryCaseState, 'addressees'>): string {
  return addressees.find(({ role }) => role === 'person')?.id ?? personNotServed;
}

/** The id that the person concerned has as a party, on whom nothing is served where somebody else drew the benefit. */
const personNotServed = 'P';
