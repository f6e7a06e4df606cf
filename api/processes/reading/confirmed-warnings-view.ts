import { z } from 'zod';
import type { ConfirmedWarning } from '../../../domain/kernel/incoming/finding.ts';
import { said } from '../../language/readers-language.ts';
import { dayText } from './amounts.ts';

/** What came in although there was a warning of it. */
export const confirmedWarningsView = z
  .array(z.object({ code: z.string(), field: z.string(), message: z.string(), on: dayText, by: z.string() }))
  .meta({ description: 'What came in although there was a warning of it, and who confirmed it.' });

export function presentConfirmedWarnings(
  warnings: readonly ConfirmedWarning[],
): z.output<typeof confirmedWarningsView> {
  return warnings.map(({ code, field, message, on, by }) => ({ code, field, message: said(message), on, by: by.id }));
}
