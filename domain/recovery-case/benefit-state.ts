import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';

/** Whether the benefit in question is being paid (待遇发放状态). */
export interface BenefitPayment {
  readonly status: 'paid' | 'suspended' | 'stopped';
  readonly since: PlainDate | null;
}

/** What is paid of the benefit in question a month from the day after `since` because of the case; null: all of it. */
export interface BenefitRate {
  readonly since: PlainDate;
  readonly monthlyAmount: MinorUnits | null;
}
