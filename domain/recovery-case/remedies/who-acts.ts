import type { RecoveryCaseState } from '../case-state.ts';
import type { Refusal } from '../commands.ts';
import { refusal } from '../rule.ts';
import { servedAddressees, type Addressee } from '../service/addressee.ts';

/** The addressee who is named, or the only one there is. */
export function addresseeNamed(state: RecoveryCaseState, addresseeId: string | null): Addressee | undefined {
  const served = servedAddressees(state.addressees);
  if (addresseeId !== null) return served.find(({ id }) => id === addresseeId);
  return served.length === 1 ? served[0] : undefined;
}

export function addresseeIsKnown(state: RecoveryCaseState, addresseeId: string | null): Refusal | null {
  if (addresseeNamed(state, addresseeId) !== undefined) return null;
  const ids = servedAddressees(state.addressees)
    .map(({ id }) => id)
    .join(', ');
  return addresseeId === null
    ? refusal('addressee-missing', `Several persons are served: say who it is, ${ids}.`, 'addresseeId')
    : refusal('addressee-unknown', `${addresseeId} is not served now; these are: ${ids}.`, 'addresseeId');
}

/** The name of an addressee, for letters and the timeline. */
export function nameOf({ addressees }: Pick<RecoveryCaseState, 'addressees'>, addresseeId: string): string {
  return addressees.find(({ id }) => id === addresseeId)?.name ?? addresseeId;
}
