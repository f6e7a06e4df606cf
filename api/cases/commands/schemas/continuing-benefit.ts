import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { monthlyAmount, text } from '../../../validation/fields.ts';

/** A benefit that goes on and could be withheld from; null when none is. */
export const continuingBenefit = (currency: Currency, description: string) =>
  z
    .strictObject({
      benefitCode: text(40).meta({ example: 'basic-pension' }),
      monthlyAmount: monthlyAmount(currency),
      payDay: z.int().min(1).max(28).meta({ example: 15 }),
    })
    .nullable()
    .default(null)
    .meta({ description });
