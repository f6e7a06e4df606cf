import { z } from 'zod';
import { burdensOfCase } from '../../../domain/recovery-case/pre-flight/burdens.ts';
import { said } from '../../language/readers-language.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

const stoppedStep = z
  .object({
    step: z.string().meta({ description: 'What step it is, as commands name it.', example: 'demand' }),
    title: z.string(),
    since: dayText,
    reasons: z
      .array(z.object({ check: z.string(), text: z.string() }))
      .meta({ description: 'What speaks against it.' }),
    lapsesOn: dayText.nullable().meta({ description: 'Last day of the right that would lapse first.' }),
  })
  .meta({ id: 'StoppedStep' });

/** Steps against somebody that the case would have taken by itself, and that a person decides on. */
export const stoppedStepSection = caseSection(
  {
    stoppedSteps: z
      .array(stoppedStep)
      .meta({ description: 'Steps that the case would have taken by itself, and that a check has stopped.' }),
  },
  ({ stoppedSteps }) => ({
    stoppedSteps: stoppedSteps.map(({ burden, since, reasons, lapsesOn }) => ({
      step: burden,
      title: said(burdensOfCase[burden].title),
      since,
      reasons: reasons.map(({ check, said: reason }) => ({ check, text: said(reason) })),
      lapsesOn,
    })),
  }),
);
