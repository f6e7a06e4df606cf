import type { RecoveryCaseState } from '../case-state.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { partyOf, presentParties, type Addressee } from '../service/addressee.ts';

/** The party who is named, in person or through whoever acts for them; where nobody is named, the only party there is. */
export function addresseeNamed({ addressees }: RecoveryCaseState, addresseeId: string | null): Addressee | undefined {
  if (addresseeId === null) {
    const [only, ...others] = presentParties(addressees);
    return others.length === 0 ? only : undefined;
  }
  const named = addressees.find(({ id, until }) => id === addresseeId && until === null);
  return named === undefined ? undefined : partyOf(addressees, named);
}

export function addresseeIsKnown(state: RecoveryCaseState, addresseeId: string | null): Refusal | null {
  if (addresseeNamed(state, addresseeId) !== undefined) return null;
  const ids = presentParties(state.addressees)
    .map(({ id }) => id)
    .join(', ');
  return addresseeId === null
    ? refusal('addressee-missing', `There are several parties: say who it is, ${ids}.`, 'addresseeId')
    : refusal('addressee-unknown', `${addresseeId} is not in the case now; the parties are: ${ids}.`, 'addresseeId');
}

/** The name of an addressee, for letters and the timeline. */
export function nameOf({ addressees }: Pick<RecoveryCaseState, 'addressees'>, addresseeId: string): string {
  return addressees.find(({ id }) => id === addresseeId)?.name ?? addresseeId;
}
