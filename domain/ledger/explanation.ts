import { minorUnits, ZERO, type MinorUnits } from '../money/money.ts';
import { applyPostings, emptyBalance, movementOn } from './booking.ts';
import type { Balance, LedgerAccount, LedgerPosting } from './ledger.ts';

/** An amount that a booking moves from one account of a claim, or of the process as a whole, to another. */
export interface Move {
  /** Null for accounts of the process as a whole. */
  readonly claimId: string | null;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  readonly amount: MinorUnits;
}

/** What stands after a booking. */
export interface Standing {
  readonly balances: readonly Balance[];
  /** What the agency owes: money received beyond the claims, and benefit withheld without ground. */
  readonly owedBack: MinorUnits;
  readonly backPayDue: MinorUnits;
}

/** One booking as it can be followed by hand. */
export interface ExplainedBooking<Booking> {
  readonly booking: Booking;
  readonly moves: readonly Move[];
  readonly after: Standing;
}

/**
 * Follows the bookings of a process from nothing to what stands now.
 * @param claims in the order in which they are shown
 * @param bookings oldest first
 */
export function explainBookings<Booking extends { readonly postings: readonly LedgerPosting[] }>(
  claims: readonly Pick<Balance, 'claimId' | 'nature'>[],
  bookings: readonly Booking[],
): readonly ExplainedBooking<Booking>[] {
  let standing: Standing = {
    balances: claims.map(({ claimId, nature }) => emptyBalance(claimId, nature)),
    owedBack: ZERO,
    backPayDue: ZERO,
  };
  return bookings.map((booking) => {
    const { postings } = booking;
    standing = {
      balances: applyPostings(standing.balances, postings),
      owedBack: minorUnits(standing.owedBack + movementOn('owed-back', postings)),
      backPayDue: minorUnits(standing.backPayDue + movementOn('back-pay-due', postings)),
    };
    return { booking, moves: movesOf(postings), after: standing };
  });
}

/** Within each claim what is taken from accounts is what is put to others, as a booking adds up to zero there. */
function movesOf(postings: readonly LedgerPosting[]): readonly Move[] {
  return [...new Set(postings.map(({ claimId }) => claimId))].flatMap((claimId) => {
    const own = postings.filter((posting) => posting.claimId === claimId);
    const given = own.filter(({ amount }) => amount < 0).map(({ account, amount }) => ({ account, left: -amount }));
    return own
      .filter(({ amount }) => amount > 0)
      .flatMap(({ account: to, amount }) => takenFrom(given, amount).map((part) => ({ claimId, to, ...part })));
  });
}

/** Takes an amount from what is given, in its order, and leaves there what is left of it. */
function takenFrom(
  given: readonly { readonly account: LedgerAccount; left: number }[],
  amount: number,
): readonly Pick<Move, 'from' | 'amount'>[] {
  let wanted = amount;
  return given.flatMap((source) => {
    const part = Math.min(wanted, source.left);
    source.left -= part;
    wanted -= part;
    return part === 0 ? [] : [{ from: source.account, amount: minorUnits(part) }];
  });
}
