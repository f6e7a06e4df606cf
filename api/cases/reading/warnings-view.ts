import { z } from 'zod';
import type { StandingWarning } from '../../../domain/recovery-case/standing-warning.ts';
import { said } from '../../language/readers-language.ts';
import { dayText } from '../../processes/reading/amounts.ts';

/** What a case says of itself. */
export const warningsView = z.array(z.object({ code: z.string(), text: z.string(), day: dayText.nullable() }));

export function presentWarnings(warnings: readonly StandingWarning[]): z.output<typeof warningsView> {
  return warnings.map(({ code, said: warning, day }) => ({ code, text: said(warning), day }));
}
