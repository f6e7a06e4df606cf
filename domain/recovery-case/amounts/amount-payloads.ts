import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { Words } from '../../kernel/kept-text.ts';
import type { ReversalReason } from './money-movement-state.ts';

/** Commands about money and the amounts of the claim. Amounts are minor units of the case's currency. */
export interface AmountPayloads {
  'record-payment': {
    readonly amount: MinorUnits;
    readonly receivedOn: PlainDate;
    /** The bank's reference; the same reference is booked once. */
    readonly reference: string;
    readonly payer: string;
    /**
     * The addressee who paid, where several owe: their own part is met, and nobody else's. A guardian or proxy pays for whoever
     * they act for; one who has died or left since can be named for the days before.
     */
    readonly addresseeId?: string | null;
  };
  'reverse-payment': {
    /** Reference under which the payment, deduction or refund was booked. */
    readonly reference: string;
    readonly reason: ReversalReason;
    /** Number of the case that the money belongs to, for a payment to the wrong case; else null. */
    readonly otherCase: string | null;
    readonly note: Words;
  };
  'record-refund': { readonly amount: MinorUnits; readonly paidOn: PlainDate; readonly reference: string };
  'record-back-pay': { readonly paidOn: PlainDate; readonly reference: string };
  'correct-claim-period': {
    readonly claimPeriodId: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly benefitCode: string;
    readonly amount: MinorUnits;
    readonly reason: Words;
  };
  'add-claim-period': {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly benefitCode: string;
    readonly amount: MinorUnits;
    readonly reason: Words;
  };
  'drop-claim-period': { readonly claimPeriodId: string; readonly reason: Words };
  /** Waives a part: an amount, all that is outstanding of one claim period, or an amount of one claim period. */
  waive: {
    readonly amount: MinorUnits | null;
    readonly claimPeriodId: string | null;
    readonly reason: Words;
  };
  reopen: { readonly reason: Words; readonly newFacts: Words };
}
