import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { suspicions } from '../../../../domain/recovery-case/vocabulary.ts';
import { amount, monthlyAmount, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const confirmOverpayment = (currency: Currency) =>
  z.strictObject({
    amounts: z
      .array(z.strictObject({ claimPeriodId: text(40).meta({ example: 'P1' }), amount: amount(currency) }))
      .min(1)
      .max(200),
    suspicion: z.enum(suspicions),
    continuingBenefit: z
      .strictObject({
        benefitCode: text(40).meta({ example: 'basic-pension' }),
        monthlyAmount: monthlyAmount(currency),
        payDay: z.int().min(1).max(28).meta({ example: 15 }),
      })
      .nullable()
      .default(null)
      .meta({ description: 'The benefit that is still drawn and could be withheld from; null when none is.' }),
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
