import { z } from 'zod';
import { formatAmount, minorUnits, type Currency } from '../../../domain/money/money.ts';

/** An amount in answers: decimal text with all decimals of the currency. */
export const amountText = z.string().meta({ example: '128900.00' });

/** Writes an amount of minor units. */
export function writeAmount(amount: number, currency: Currency): string {
  return formatAmount(minorUnits(amount), currency);
}

export const dayText = z.string().meta({ format: 'date', example: '2026-11-20' });
export const instantText = z.string().meta({ format: 'date-time' });
