import { laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { lastDayOfPenalty } from '../limitation/limitation-days.ts';
import { periodsOwedBy } from '../people/debtors.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { Addressee } from '../service/addressee.ts';

/**
 * Who is fined (B1): one who drew by deceit themselves, for what they drew. The dead are not fined, nor are their heirs,
 * who only inherit the debt; nor is whoever acts for another.
 */
function whoCanBeFined(state: RecoveryCaseState): readonly Addressee[] {
  return state.addressees.filter(
    (addressee) => hasDrawnAndLives(state, addressee) && amountDrawnBy(state, addressee.id) > 0,
  );
}

/** The insured person may have been dead when the case was opened; whoever has died since is an addressee no more. */
function hasDrawnAndLives({ people }: RecoveryCaseState, { role, until }: Addressee): boolean {
  return until === null && (role === 'drawer' || (role === 'person' && people.personDiedOn === null));
}

/** The one who is named, or the only one who can be fined. */
export function whoIsToBeFined(state: RecoveryCaseState, addresseeId: string | null): Addressee | undefined {
  const candidates = whoCanBeFined(state);
  if (addresseeId !== null) return candidates.find(({ id }) => id === addresseeId);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** What somebody drew, on which their fine is counted. */
export function amountDrawnBy(state: RecoveryCaseState, addresseeId: string): MinorUnits {
  const drawn = new Set(periodsOwedBy(state, addresseeId).map(({ id }) => id));
  return totalsOf(state.balances.filter(({ claimId }) => drawn.has(claimId))).claimed;
}

/** Why nobody at all can be fined now: all who could are dead, or their acts were found too late. */
export function nobodyCanBeFined(state: RecoveryCaseState): Refusal | null {
  const candidates = whoCanBeFined(state);
  if (candidates.length === 0)
    return refusal('penalty-barred', 'Nobody is left to be fined: the dead are not, nor are their heirs.');
  const barred = candidates.map((each) => foundTooLate(state, each));
  return barred.includes(null) ? null : firstRefusal(...barred);
}

/** Why the one who is named cannot be fined, or somebody has to be named. */
export function cannotBeFined(state: RecoveryCaseState, addresseeId: string | null): Refusal | null {
  const fined = whoIsToBeFined(state, addresseeId);
  if (fined !== undefined) return foundTooLate(state, fined);
  if (addresseeId === null) {
    const candidates = whoCanBeFined(state).map(({ id }) => id);
    return refusal('addressee-missing', `${candidates.join(', ')} can be fined: say who is.`, 'addresseeId');
  }
  return state.addressees.some(({ id }) => id === addresseeId)
    ? refusal('penalty-barred', `${addresseeId} is not fined: only the living, for what they drew.`, 'addresseeId')
    : refusal('addressee-unknown', `The case has no addressee ${addresseeId}.`, 'addresseeId');
}

function foundTooLate(state: RecoveryCaseState, fined: Addressee): Refusal | null {
  const limitation = limitationOf(state, fined);
  return limitation !== null && state.opening.foundOn > limitation
    ? refusal('penalty-barred', `The act was found after its limitation had run out on ${limitation} (B5).`)
    : null;
}

/** Last day on which the act could be found for a penalty (B5): that of the period in which it ended. */
function limitationOf(state: RecoveryCaseState, { id }: Addressee): PlainDate | null {
  return periodsOwedBy(state, id)
    .filter(({ amount }) => amount > 0)
    .map((period) => lastDayOfPenalty(state, period).due)
    .reduce<PlainDate | null>((latest, day) => (latest === null ? day : laterOf(latest, day)), null);
}
