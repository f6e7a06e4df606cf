import { z } from 'zod';
import { reasonInWords } from '../../processes/reading/reasons.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

/** How the case will close once its refund is paid out, and closed before it was reopened. */
export const closingSection = caseSection(
  {
    pendingClosing: z
      .object({ outcome: z.string(), reason: z.string() })
      .nullable()
      .meta({ description: 'How the case closes once all that the agency owes is paid out.' }),
    closures: z
      .array(z.object({ on: dayText, outcome: z.string(), reason: z.string() }))
      .meta({ description: 'Every closing, oldest first; more than one where the case was reopened.' }),
  },
  ({ pendingClosing, closures }, { read }) => ({
    pendingClosing:
      pendingClosing === null
        ? null
        : { outcome: pendingClosing.outcome, reason: reasonInWords(pendingClosing.reason, read) },
    closures: closures.map(({ on, outcome, reason }) => ({ on, outcome, reason: reasonInWords(reason, read) })),
  }),
);
