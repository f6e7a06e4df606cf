import { z } from 'zod';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

/** Other authorities that were asked for help. */
export const collaborationSection = caseSection(
  {
    collaborations: z.array(
      z.object({ documentId: z.string(), authority: z.string(), askedOn: dayText, answeredOn: dayText.nullable() }),
    ),
  },
  ({ collaborations }) => ({ collaborations: collaborations.map((each) => ({ ...each })) }),
);
