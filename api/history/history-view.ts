import { z } from 'zod';
import { cursorField, limitField, pageSchema } from '../paging/cursor.ts';

export const historyQuery = z.strictObject({
  order: z.enum(['ascending', 'descending']).default('ascending'),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type HistoryQuery = z.output<typeof historyQuery>;

const historyEntry = z
  .object({
    runId: z.string().meta({ description: 'A case whose history grows long goes on in a new run.' }),
    eventId: z.number().int().meta({ description: 'Number of the event within the run, as the Temporal UI shows it.' }),
    at: z.string().meta({ format: 'date-time', description: "Instant of the case's own clock." }),
    category: z.enum(['person', 'system', 'timer']),
    text: z.string().meta({ example: 'Command record-payment (Record a payment) by 李华 (li): accepted.' }),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.output<typeof historyEntry>;

export const historyPage = pageSchema(historyEntry)
  .extend({
    foldedEvents: z
      .number()
      .int()
      .meta({ description: "Events of this page that only tell of the program's own steps and are not listed." }),
    links: z.object({ temporalUi: z.string().nullable() }),
  })
  .meta({ id: 'HistoryPage' });
export type HistoryPage = z.output<typeof historyPage>;
