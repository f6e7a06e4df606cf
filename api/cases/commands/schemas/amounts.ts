import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { reversalReasons } from '../../../../domain/recovery-case/amounts/money-movement-state.ts';
import { ownCheckDigits } from '../../../validation/check-digits.ts';
import { amount, factDay, optionalText, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const bankReference = text(100).meta({ example: '20261120-000123', description: "The bank's reference." });
const claimPeriodId = text(40).meta({ example: 'P1' });

const reversePayment = z.strictObject({
  reference: bankReference.meta({ description: 'Reference under which the payment, deduction or refund was booked.' }),
  reason: z.enum(reversalReasons),
  otherCase: text(40)
    .superRefine(ownCheckDigits)
    .nullable()
    .default(null)
    .meta({ example: null, description: 'Number of the case that the money belongs to; only for wrong-case.' }),
  note: optionalText(2_000).default(''),
});
const recordRefund = (currency: Currency) =>
  z.strictObject({ amount: amount(currency), paidOn: factDay(), reference: bankReference });
const recordBackPay = z.strictObject({ paidOn: factDay(), reference: bankReference });
const addClaimPeriod = (currency: Currency) =>
  z.strictObject({
    from: factDay('First day.'),
    to: factDay('Last day, included.'),
    benefitCode: text(40).meta({ example: 'basic-pension' }),
    amount: amount(currency),
    reason,
  });
const dropClaimPeriod = z.strictObject({ claimPeriodId, reason });
const waive = (currency: Currency) =>
  z.strictObject({
    amount: amount(currency)
      .nullable()
      .default(null)
      .meta({ description: 'What is waived; left out, all that is outstanding of the claim period.' }),
    claimPeriodId: claimPeriodId
      .nullable()
      .default(null)
      .meta({ description: 'Of which claim period; left out, of all claims as payments are allocated.' }),
    reason,
  });
const reopen = z.strictObject({
  reason,
  newFacts: text(10_000).meta({ example: 'The death certificate turned up: the person died in 2023, not in 2024.' }),
});

/** Amounts that change: what is taken back, paid out, claimed otherwise, waived; and a closed case that reopens. */
export const amountCommands: CommandSchemas<
  | 'reverse-payment'
  | 'record-refund'
  | 'record-back-pay'
  | 'add-claim-period'
  | 'drop-claim-period'
  | 'waive'
  | 'reopen'
> = {
  'reverse-payment': () => reversePayment,
  'record-refund': recordRefund,
  'record-back-pay': () => recordBackPay,
  'add-claim-period': addClaimPeriod,
  'drop-claim-period': () => dropClaimPeriod,
  waive,
  reopen: () => reopen,
};
