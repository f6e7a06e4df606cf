import { z } from 'zod';
import type { StandingWarning } from '../../../domain/recovery-case/standing-warning.ts';
import { standingWarnings } from '../../../domain/recovery-case/standing-warnings.ts';
import { said } from '../../language/readers-language.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

/** What a case says of itself. */
export const warningsView = z.array(z.object({ code: z.string(), text: z.string(), day: dayText.nullable() }));

export function presentWarnings(warnings: readonly StandingWarning[]): z.output<typeof warningsView> {
  return warnings.map(({ code, said: warning, day }) => ({ code, text: said(warning), day }));
}

/** What stands at the top of the case. */
export const warningSection = caseSection(
  {
    warnings: warningsView.meta({
      description: 'What the case says of itself before anything else, the gravest first.',
    }),
  },
  (state) => ({ warnings: presentWarnings(standingWarnings(state)) }),
);
