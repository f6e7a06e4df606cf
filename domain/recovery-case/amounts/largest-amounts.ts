import { totalsOf } from '../../ledger/booking.ts';
import { LARGEST_AMOUNT_IN_MINOR_UNITS, minorUnits, type Currency } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';

/**
 * The most that a case claims, all its claim periods together: ¥4,999,999,999.99 or ₫499,999,999,999. With the highest fine,
 * its surcharge and a late fee it is still an amount that letters can write out, and every sum is exact.
 */
export const LARGEST_CLAIM_IN_MINOR_UNITS = 499_999_999_999;

/** Whether a case would claim more than any case does. */
export function claimsTooMuch(claimed: number, currency: Currency, field: string): Refusal | null {
  return tooLarge(claimed, LARGEST_CLAIM_IN_MINOR_UNITS, currency, field, 'claims-too-much');
}

/** Whether a case would have received more than any amount is, what it has to pay back included. */
export function receivesTooMuch(
  { balances, owedBack, opening }: Pick<RecoveryCaseState, 'balances' | 'owedBack' | 'opening'>,
  amount: number,
  field: string,
): Refusal | null {
  const received = totalsOf(balances).recovered + owedBack + amount;
  return tooLarge(received, LARGEST_AMOUNT_IN_MINOR_UNITS, opening.currency, field, 'receives-too-much');
}

function tooLarge(
  total: number,
  most: number,
  currency: Currency,
  field: string,
  says: 'claims-too-much' | 'receives-too-much',
): Refusal | null {
  return total <= most
    ? null
    : refusal('amount-too-large', message(says, { largest: { amount: minorUnits(most), currency } }), field);
}
