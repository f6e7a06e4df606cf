import { z } from 'zod';
import type { Totals } from '../../../domain/ledger/booking.ts';
import { amountText } from './amounts.ts';

/** Claimed, recovered, waived and outstanding of one claim or of several together. */
export const totalsView = z
  .object({
    claimed: amountText,
    recovered: amountText,
    waived: amountText,
    outstanding: amountText.meta({ description: 'recovered + outstanding + waived = claimed' }),
  })
  .meta({ id: 'Totals' });

/** Zero throughout for a claim that has no bookings. */
export function presentTotals(
  totals: Totals | undefined,
  money: (amount: number) => string,
): z.output<typeof totalsView> {
  return {
    claimed: money(totals?.claimed ?? 0),
    recovered: money(totals?.recovered ?? 0),
    waived: money(totals?.waived ?? 0),
    outstanding: money(totals?.outstanding ?? 0),
  };
}
