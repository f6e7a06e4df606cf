import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';
import type { ClosingOutcome } from '../vocabulary.ts';

/** Claim, payments, refunds and waiver. */
export interface AmountsRemarks {
  'back-pay-paid': { amount: Money; on: PlainDate };
  'back-pay-still-owed': { amount: Money };
  'claim-added': { benefitCode: string; from: PlainDate; to: PlainDate; amount: Money; reason: string };
  'claim-beyond-decision': null;
  'claim-changed': { claimPeriodId: string; amount: Money };
  'claimed-again': null;
  'closes-once-paid-out': { outcome: ClosingOutcome };
  'counted-against-outstanding': null;
  'decided-amount-paid': null;
  'money-refunded': { amount: Money; on: PlainDate };
  'money-waived': { amount: Money };
  'on-with-reference': { on: PlainDate; reference: string };
  'paid-too-much': { amount: Money };
  'paid-with-reference': { amount: Money; reference: string };
  'payment-received': { amount: Money; on: PlainDate; payer: string };
  'refund-still-owed': { amount: Money };
  'refunded-with-reference': { amount: Money; on: PlainDate; reference: string };
  'suspected-overpayment-entered': null;
  'tell-court-less-claimed': null;
  'tell-court-nothing-claimed': null;
  'waiver-taken-back': null;
}
