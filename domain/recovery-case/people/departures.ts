import type { Addressee } from '../service/addressee.ts';
import { endAddressee } from '../service/addressee-changes.ts';
import { followUpRemedyOf } from './remedy-succession.ts';
import type { Transition } from '../recovery-case.ts';

/** Somebody who owed is served no more, nor is whoever acted for them; the case goes on with those who are left. */
export function leave(t: Transition, addresseeId: string): void {
  for (const { id } of [...representativesOf(t.state.addressees, addresseeId), { id: addresseeId }]) {
    endAddressee(t, id);
    forgetEndedRights(t, id);
    followUpRemedyOf(t, id);
  }
}

/** While the remedies of others are open, theirs alone say when all have ended. */
function forgetEndedRights(t: Transition, addresseeId: string): void {
  const { decision } = t.state;
  if (decision === null || decision.remedyEnded !== null) return;
  const endedRights = decision.endedRights.filter((right) => right.addresseeId !== addresseeId);
  t.change({ decision: { ...decision, endedRights } });
}

/** Guardians and proxies who act for an addressee, directly or for one who does. */
export function representativesOf(addressees: readonly Addressee[], addresseeId: string): readonly Addressee[] {
  const direct = addressees.filter(({ actsFor, until }) => actsFor === addresseeId && until === null);
  return [...direct, ...direct.flatMap(({ id }) => representativesOf(addressees, id))];
}
