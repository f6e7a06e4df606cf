import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';

/**
 * Accounts of a case. A posting to `claimed` is negative, its counterpart positive, so that within every transaction and
 * every claim all postings add up to zero; from this follows recovered + outstanding + waived = claimed.
 * `received-beyond-claim` and `owed-back` hold what was paid too much; `benefit-suspended` and `back-pay-due` what has to
 * be paid out again when a suspension proves unfounded. `refunded` and `back-pay-paid` hold what has been paid out of either.
 */
export const ledgerAccounts = [
  'claimed',
  'outstanding',
  'recovered',
  'waived',
  'received-beyond-claim',
  'owed-back',
  'refunded',
  'benefit-suspended',
  'back-pay-due',
  'back-pay-paid',
] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

export const ledgerTransactionKinds = [
  'claim-raised',
  'claim-corrected',
  'claim-withdrawn',
  'payment',
  'deduction',
  'waiver',
  'back-pay',
  'reversal',
  'set-off',
  'refund',
  'back-pay-payment',
  'accrual',
] as const;
export type LedgerTransactionKind = (typeof ledgerTransactionKinds)[number];

/**
 * What a claim is for (债权性质): the overpayment of one claim period; a fine (罚款); the surcharge on a fine that is paid
 * late (加处罚款); a late fee (滞纳金).
 */
export const claimNatures = ['overpayment', 'late-fee', 'fine', 'surcharge'] as const;
export type ClaimNature = (typeof claimNatures)[number];

export interface LedgerPosting {
  readonly account: LedgerAccount;
  /** The claim it is posted to; null for accounts that belong to the case as a whole. */
  readonly claimId: string | null;
  /** Signed minor units of the case's currency. */
  readonly amount: number;
}

/** One booking; the ledger only grows, a correction is a further transaction. */
export interface LedgerTransaction {
  readonly id: string;
  readonly kind: LedgerTransactionKind;
  readonly bookedOn: PlainDate;
  /** Bank reference, instalment or document it belongs to. */
  readonly reference: string | null;
  /** The transaction that this one takes back; null for all others. A transaction is taken back once. */
  readonly reverses: string | null;
  readonly postings: readonly LedgerPosting[];
}

/** What stands on a claim's accounts, each amount zero or positive. */
export interface Balance {
  /** Unique within the case: the id of a claim period, or F1, S1, L1 for a fine, a surcharge, a late fee. */
  readonly claimId: string;
  readonly nature: ClaimNature;
  readonly claimed: MinorUnits;
  readonly outstanding: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
}
