import { z } from 'zod';

/** Another process, as one that has to do with it shows it. */
export const otherProcess = z
  .object({
    kind: z.string(),
    processId: z.string(),
    number: z.string().nullable().meta({ description: 'Null where nobody has opened it yet.' }),
  })
  .meta({ id: 'OtherProcess' });
