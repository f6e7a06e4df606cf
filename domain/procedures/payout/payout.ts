import type { PlainDate } from '../../calendar/plain-date.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { subtract, sum, ZERO, type MinorUnits } from '../../money/money.ts';
import { unless } from './payout-messages.ts';

/** What somebody shows and says so that a sum is paid out to them (申领). */
export interface Claim {
  readonly claimedOn: PlainDate;
  readonly identityCopy: boolean;
  /** The signed slip by which they have said that the notice reached them. */
  readonly receiptSlip: boolean;
  /** Accounts by the ids of their sealed data, and of whom each is. */
  readonly accounts: readonly { readonly accountId: string; readonly holderId: string; readonly amount: MinorUnits }[];
  /** Several who share it have all signed how. */
  readonly divisionSigned: boolean;
}

/** A sum that is paid out, and comes back where it turns out that it was not to be. */
export interface Payout {
  /** Null until it is known. */
  readonly amount: MinorUnits | null;
  readonly claim: Claim | null;
  readonly paidOn: PlainDate | null;
  /** Once it is recalled: what of it has come back. */
  readonly repaid: MinorUnits | null;
}

/** Before anything of it is known. */
export const nothing: Payout = { amount: null, claim: null, paidOn: null, repaid: null };

/** Whether everything is in that the whole sum takes to be paid. */
export function isComplete({ amount, claim }: Pick<Payout, 'amount' | 'claim'>): boolean {
  return claim !== null && claim.identityCopy && claim.receiptSlip && amount !== null && sharedBy(claim) === amount;
}

/** What a recall asks for: what was paid. */
export function reclaimedOf({ paidOn, amount }: Payout): MinorUnits {
  return paidOn === null ? ZERO : (amount ?? ZERO);
}

/** What a recall is still to bring back. */
export function restOf(payout: Payout): MinorUnits {
  return subtract(reclaimedOf(payout), payout.repaid ?? ZERO);
}

/**
 * Paid is to an account of their own alone. Who shares it does so by an agreement that all have signed, and the whole of it.
 * @param holders ids of those whose it is
 */
export function accountsAreTheirs(claim: Claim, amount: MinorUnits | null, holders: readonly string[]): Refusal | null {
  const { accounts, divisionSigned } = claim;
  return firstRefusal(
    unless(
      accounts.every(({ holderId }) => holders.includes(holderId)),
      'account-of-another',
      'accounts',
    ),
    unless(accounts.length === 0 || sharedBy(claim) === amount, 'shares-unequal', 'accounts'),
    unless(accounts.length < 2 || divisionSigned, 'division-unsigned', 'divisionSigned'),
  );
}

function sharedBy({ accounts }: Claim): MinorUnits {
  return sum(accounts.map(({ amount }) => amount));
}
