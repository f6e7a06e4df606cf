import { said } from '../../language/readers-language.ts';
import { reasonInWords } from './reasons.ts';
import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { Forecast } from '../../../domain/kernel/forecast-step.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { dayText } from './amounts.ts';

const step = z.object({
  on: dayText.meta({ description: 'Day on which the step is taken.' }),
  deadlineId: z.string(),
  purpose: z.string(),
  rule: z.string(),
  title: z.string(),
  due: dayText,
  legalBasis: z.string(),
  provisional: z.boolean(),
  entries: z.array(z.string()).meta({ description: 'What the timeline will then show.' }),
  stage: z.string(),
});

/** What happens if nobody does anything, up to the end. */
export const forecastView = z
  .object({
    steps: z.array(step),
    end: z.object({ kind: z.enum(['closed', 'waits']), stage: z.string(), waitsFor: z.string(), text: z.string() }),
  })
  .meta({ id: 'Forecast' });

export function presentForecast<P extends ProcessTypes<P>>(
  { steps, end }: Forecast<P>,
  read: ReadWords,
): z.output<typeof forecastView> {
  return {
    steps: steps.map((each) => ({ ...each, title: said(each.title), entries: each.entries.map(said) })),
    end: { ...end, text: reasonInWords(end.text, read) },
  };
}
