import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { suspicions } from '../../../../domain/recovery-case/vocabulary.ts';
import { amount, reason, text } from '../../../validation/fields.ts';
import { continuingBenefit } from './continuing-benefit.ts';
import type { CommandSchemas } from './command-schema.ts';

const confirmOverpayment = (currency: Currency) =>
  z.strictObject({
    amounts: z
      .array(z.strictObject({ claimPeriodId: text(40).meta({ example: 'P1' }), amount: amount(currency) }))
      .min(1)
      .max(200),
    suspicion: z.enum(suspicions),
    continuingBenefit: continuingBenefit(
      currency,
      'The benefit that is still drawn and could be withheld from; null when none is.',
    ),
    findings: text(10_000).meta({
      example: 'The death certificate is of 2024-02-03; twelve pensions were paid after it.',
    }),
  });

const reportUnreachable = z.strictObject({ reason });
const recordAppearance = z.strictObject({ note: reason });

/** What moves verification and the public notice to an unreachable person. */
export const verificationCommands: CommandSchemas<'confirm-overpayment' | 'report-unreachable' | 'record-appearance'> =
  {
    'confirm-overpayment': confirmOverpayment,
    'report-unreachable': () => reportUnreachable,
    'record-appearance': () => recordAppearance,
  };
