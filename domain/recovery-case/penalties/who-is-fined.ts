import { message } from '../messages.ts';
import { laterOf, type PlainDate } from '../../calendar/plain-date.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { lastDayOfPenalty } from '../limitation/limitation-days.ts';
import { periodsOwedBy } from '../people/debtors.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Penalty } from './penalty-state.ts';

/**
 * Who is fined (B1): one who drew by deceit themselves, for what they drew. The dead are not fined, nor are their heirs,
 * who only inherit the debt; nor is whoever acts for another.
 */
function whoCanBeFined(state: RecoveryCaseState): readonly Addressee[] {
  return state.addressees.filter(
    (addressee) => hasDrawnAndLives(state, addressee) && amountDrawnBy(state, allOf(addressee.id)) > 0,
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

type Drawn = Pick<Penalty, 'addresseeId' | 'claimPeriodIds'>;

/** What somebody drew in the periods that a fine is for, on which it is counted. */
export function amountDrawnBy(state: RecoveryCaseState, drawing: Drawn): MinorUnits {
  const drawn = new Set(periodsDrawn(state, drawing).map(({ id }) => id));
  return totalsOf(state.balances.filter(({ claimId }) => drawn.has(claimId))).claimed;
}

function periodsDrawn(state: RecoveryCaseState, { addresseeId, claimPeriodIds }: Drawn): readonly ClaimPeriod[] {
  const owed = periodsOwedBy(state, addresseeId);
  return claimPeriodIds === null ? owed : owed.filter(({ id }) => claimPeriodIds.includes(id));
}

function allOf(addresseeId: string): Drawn {
  return { addresseeId, claimPeriodIds: null };
}

/** Nobody is fined twice for the same act (APL 29): each drawing has one fine, proposed or standing. */
export function isFinedAlready(
  state: RecoveryCaseState,
  addresseeId: string | null,
  claimPeriodIds: readonly string[] | null,
): Refusal | null {
  const fined = whoIsToBeFined(state, addresseeId);
  if (fined === undefined) return null;
  const ids = periodsDrawn(state, { addresseeId: fined.id, claimPeriodIds }).map(({ id }) => id);
  const other = state.penalties.find(
    (penalty) =>
      penalty.addresseeId === fined.id &&
      penalty.status !== 'dropped' &&
      penalty.status !== 'annulled' &&
      periodsDrawn(state, penalty).some(({ id }) => ids.includes(id)),
  );
  return other === undefined
    ? null
    : refusal(
        'penalty-already-open',
        message('fined-already', { addresseeId: fined.id, actId: other.id }),
        'claimPeriodIds',
      );
}

/** Why nobody at all can be fined now: all who could are dead, or their acts were found too late. */
export function nobodyCanBeFined(state: RecoveryCaseState): Refusal | null {
  const candidates = whoCanBeFined(state);
  if (candidates.length === 0) return refusal('penalty-barred', message('nobody-to-fine'));
  const barred = candidates.map(({ id }) => foundTooLate(state, allOf(id)));
  return barred.includes(null) ? null : firstRefusal(...barred);
}

/** Why the one who is named cannot be fined, or somebody has to be named. */
export function cannotBeFined(
  state: RecoveryCaseState,
  addresseeId: string | null,
  claimPeriodIds: readonly string[] | null,
): Refusal | null {
  const fined = whoIsToBeFined(state, addresseeId);
  if (fined !== undefined)
    return firstRefusal(
      notDrawn(state, fined, claimPeriodIds),
      foundTooLate(state, { addresseeId: fined.id, claimPeriodIds }),
    );
  if (addresseeId === null) {
    const candidates = whoCanBeFined(state).map(({ id }) => id);
    return refusal(
      'addressee-missing',
      message('say-who-is-fined', { candidates: candidates.join(', ') }),
      'addresseeId',
    );
  }
  return state.addressees.some(({ id }) => id === addresseeId)
    ? refusal('penalty-barred', message('not-to-be-fined', { addresseeId }), 'addresseeId')
    : refusal('addressee-unknown', message('no-such-addressee', { addresseeId }), 'addresseeId');
}

/** Whoever is fined drew every period that is named, and something in them. */
function notDrawn(state: RecoveryCaseState, { id }: Addressee, named: readonly string[] | null): Refusal | null {
  if (named === null) return null;
  const drawn = periodsDrawn(state, { addresseeId: id, claimPeriodIds: named }).map((period) => period.id);
  const missing = named.find((each) => !drawn.includes(each));
  if (missing !== undefined)
    return refusal(
      'claim-period-unknown',
      message('owes-no-such-period', { addresseeId: id, claimPeriodId: missing }),
      'claimPeriodIds',
    );
  return amountDrawnBy(state, { addresseeId: id, claimPeriodIds: named }) > 0
    ? null
    : refusal('amount-not-positive', message('nothing-drawn-in-periods'), 'claimPeriodIds');
}

function foundTooLate(state: RecoveryCaseState, drawing: Drawn): Refusal | null {
  const limitation = limitationOf(state, drawing);
  return limitation !== null && state.opening.foundOn > limitation
    ? refusal('penalty-barred', message('found-after-limitation', { on: limitation }))
    : null;
}

/** Last day on which the act could be found for a penalty (B5): that of the period in which it ended. */
function limitationOf(state: RecoveryCaseState, drawing: Drawn): PlainDate | null {
  return periodsDrawn(state, drawing)
    .filter(({ amount }) => amount > 0)
    .map((period) => lastDayOfPenalty(state, period).due)
    .reduce<PlainDate | null>((latest, day) => (latest === null ? day : laterOf(latest, day)), null);
}
