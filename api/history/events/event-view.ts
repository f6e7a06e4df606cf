import { z } from 'zod';
import { idInAddress } from '../../validation/fields.ts';
import { instantText } from '../../processes/reading/amounts.ts';
import { cursorField, limitField, pageSchema } from '../../paging/cursor.ts';

export const runId = idInAddress();
export const eventId = z.coerce.number().int().min(1).max(1_000_000);

export const eventsQuery = z.strictObject({
  order: z.enum(['ascending', 'descending']).default('ascending'),
  revision: z.coerce.number().int().min(1).max(2_147_483_647).optional().meta({
    description: 'Only events of this step: of the workflow task that took it. Steps taken at once share them.',
  }),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type EventsQuery = z.output<typeof eventsQuery>;

const event = z
  .object({
    eventId: z.number().int().meta({ description: 'Number within the run, as the Temporal UI shows it.' }),
    at: instantText.meta({ description: "Instant of the process's own clock." }),
    type: z.string().meta({ example: 'TIMER_STARTED' }),
    category: z.enum(['person', 'system', 'timer']),
    text: z.string().meta({ example: 'Command record-payment (Record a payment) by 李华 (li): accepted.' }),
    refersTo: z.number().int().nullable().meta({ description: 'The event that this one ends or answers.' }),
    links: z.object({
      self: z.string(),
      run: z.string().nullable().meta({ description: 'The run before, or the next one, of which it tells.' }),
    }),
  })
  .meta({ id: 'HistoryEvent' });
export type EventView = z.output<typeof event>;

export const eventsPage = pageSchema(event)
  .extend({
    runId: z.string(),
    source: z
      .enum(['temporal', 'record'])
      .meta({ description: 'Who has them: the record once the run has ended, else Temporal.' }),
    links: z.object({ temporalUi: z.string().nullable() }),
  })
  .meta({ id: 'HistoryEventPage' });
export type EventsPage = z.output<typeof eventsPage>;

export const oneEvent = event
  .extend({
    referredTo: event.nullable().meta({ description: 'The event that this one ends or answers.' }),
    attributes: z
      .record(z.string(), z.unknown())
      .meta({ description: 'As Temporal has them, in its JSON form; payloads are sealed, /codec/decode opens them.' }),
  })
  .meta({ id: 'HistoryEventWhole' });
export type OneEvent = z.output<typeof oneEvent>;
