import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import type { ActsOfProcess, Party } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';

/** The party who is named, in person or through whoever acts for them; where nobody is named, the only party there is. */
export function addresseeNamed<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
  addresseeId: string | null,
): Party | undefined {
  const parties = acts.partiesTo(state, act);
  if (addresseeId === null) return parties.length === 1 ? parties[0] : undefined;
  const named = acts.partyNamed(state, addresseeId);
  return parties.find(({ id }) => id === named?.id);
}

export function addresseeIsKnown<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
  addresseeId: string | null,
): Refusal | null {
  if (addresseeNamed(acts, state, act, addresseeId) !== undefined) return null;
  const parties = acts.partiesTo(state, act).map(({ id }) => id);
  return addresseeId === null
    ? refusal('addressee-missing', message('say-which-party', { parties }), 'addresseeId')
    : refusal('addressee-unknown', message('not-a-party', { addresseeId, parties }), 'addresseeId');
}
