import type { Message } from '../../message.ts';
import { applyPostings, emptyBalance, movementOn } from '../../ledger/booking.ts';
import type { ClaimNature, LedgerPosting, LedgerTransaction, LedgerTransactionKind } from '../../ledger/ledger.ts';
import { minorUnits } from '../../money/money.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Transition } from '../recovery-case.ts';
import { afterBooking } from './after-booking.ts';

interface BookingWords {
  readonly text: Message;
  readonly reference?: string | null;
  /** Transaction that is taken back. */
  readonly reverses?: string;
  /** Day on which the money came in or went out, where that was before the booking. */
  readonly movedOn?: PlainDate;
  /** The party who has paid, where that is known. */
  readonly paidBy?: string | null;
  readonly legalBasis?: string | null;
}

/** Books a transaction and says so; no postings, no transaction. */
export function book(
  t: Transition,
  kind: LedgerTransactionKind,
  postings: readonly LedgerPosting[],
  words: BookingWords,
): LedgerTransaction | null {
  if (postings.length === 0) return null;
  const transaction: LedgerTransaction = {
    id: t.nextTransactionId(),
    kind,
    bookedOn: t.today,
    reference: words.reference ?? null,
    reverses: words.reverses ?? null,
    postings,
  };
  t.enterInLedger(transaction);
  const { balances, owedBack, backPayDue } = t.state;
  t.changeAccounts({
    balances: applyPostings(balances, postings),
    owedBack: minorUnits(owedBack + movementOn('owed-back', postings)),
    backPayDue: minorUnits(backPayDue + movementOn('back-pay-due', postings)),
  });
  t.change(afterBooking(t.state, transaction, { movedOn: words.movedOn ?? t.today, paidBy: words.paidBy ?? null }));
  t.say('ledger', words.text, { legalBasis: words.legalBasis ?? null });
  return transaction;
}

/** Opens accounts for a claim that is no claim period: a fine, a surcharge, a late fee. */
export function openClaim(t: Transition, claimId: string, nature: ClaimNature): void {
  t.changeAccounts({ balances: [...t.state.balances, emptyBalance(claimId, nature)] });
  orderBalances(t);
}

/**
 * Keeps a balance for every claim period, in the order in which payments are allocated: by nature as the rulebook says,
 * then the oldest period first.
 */
export function orderBalances(t: Transition): void {
  const { claimPeriods, balances } = t.state;
  const periods = new Map(claimPeriods.map(({ id }, index) => [id, index]));
  const natures = t.settings.allocationOrder;
  const known = new Set(balances.map(({ claimId }) => claimId));
  const added = claimPeriods.filter(({ id }) => !known.has(id));
  t.changeAccounts({
    balances: [...balances, ...added.map(({ id }) => emptyBalance(id))].toSorted(
      (one, other) =>
        natures.indexOf(one.nature) - natures.indexOf(other.nature) ||
        (periods.get(one.claimId) ?? 0) - (periods.get(other.claimId) ?? 0),
    ),
  });
}
