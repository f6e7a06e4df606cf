import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';

/**
 * Accounts of a case. A posting to `claimed` is negative, its counterpart positive, so that within every transaction and
 * every claim period all postings add up to zero; from this follows recovered + outstanding + waived = claimed.
 * `received-beyond-claim` and `owed-back` hold what was paid too much; `benefit-suspended` and `back-pay-due` what has to
 * be paid out again when a suspension proves unfounded.
 */
export const ledgerAccounts = [
  'claimed',
  'outstanding',
  'recovered',
  'waived',
  'received-beyond-claim',
  'owed-back',
  'benefit-suspended',
  'back-pay-due',
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
] as const;
export type LedgerTransactionKind = (typeof ledgerTransactionKinds)[number];

export interface LedgerPosting {
  readonly account: LedgerAccount;
  /** Null for accounts that belong to the case as a whole. */
  readonly claimPeriodId: string | null;
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
  readonly postings: readonly LedgerPosting[];
}

/** What stands on a claim period's accounts, each amount zero or positive. */
export interface Balance {
  readonly claimPeriodId: string;
  readonly claimed: MinorUnits;
  readonly outstanding: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
}
