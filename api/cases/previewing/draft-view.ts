import { warningsView } from '../reading/warnings-view.ts';
import { z } from 'zod';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { totalsView } from '../../processes/reading/totals.ts';

const letter = z.object({
  kind: z.string(),
  title: z.string(),
  addressees: z.array(z.string()).meta({ description: 'Names, in the order in which the letter names them.' }),
  amountDue: amountText,
  dates: z.array(z.object({ title: z.string(), due: dayText, provisional: z.boolean(), legalBasis: z.string() })),
});

/** What a command would leave behind in a case if it were given now. */
export const draftView = z.object({
  letters: z.array(letter),
  totals: totalsView.meta({ description: 'Over all claims, as they would stand.' }),
  warnings: warningsView.meta({ description: 'Those that would be new.' }),
  entries: z.array(z.string()).meta({ description: 'What the timeline would show.' }),
});
export type DraftView = z.output<typeof draftView>;
