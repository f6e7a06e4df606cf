import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';

/** A stretch of time in which one benefit was overpaid, with the amount. Two benefit codes are two claim periods. */
export interface ClaimPeriod {
  readonly id: string;
  /** First and last day for which the benefit was overpaid, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly benefitCode: string;
  readonly amount: MinorUnits;
}

/** Id of the next claim period of a case; ids are never used again. */
export function nextClaimPeriodId(claimPeriods: readonly ClaimPeriod[]): string {
  return `P${Math.max(0, ...claimPeriods.map(({ id }) => claimPeriodNumber(id))) + 1}`;
}

/** Number of a claim period within its case, in the order in which they came to it. */
export function claimPeriodNumber(id: ClaimPeriod['id']): number {
  return Number(id.replace(/\D/g, ''));
}

/** No benefit is larger: ¥9,999,999.99 or ₫999,999,999 a month. What a lifetime of it comes to is still an amount. */
export const LARGEST_MONTHLY_BENEFIT_IN_MINOR_UNITS = 999_999_999;

/** A benefit that is still being paid, from which can be withheld (后续发放的待遇). */
export interface ContinuingBenefit {
  readonly benefitCode: string;
  readonly monthlyAmount: MinorUnits;
  /** Day of the month on which it is paid, 1 to 28. */
  readonly payDay: number;
}
