import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { readSentEvents, type SentEvent } from '../../../database/events/sent-events.ts';
import { keyOfEvent } from '../../../domain/kernel/process-event.ts';
import { currentReader } from '../../acting-person/reader.ts';
import { cursorField, limitField, pageOf, pageSchema, positionId, readCursor, type Page } from '../../paging/cursor.ts';
import { EventTargets } from '../../process-events/event-targets.ts';
import { instantText } from './amounts.ts';
import { otherProcess } from './other-process.ts';

export const eventsQuery = z.strictObject({
  direction: z
    .enum(['sent', 'received'])
    .default('sent')
    .meta({ description: 'What it has sent to others, or received from them.' }),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type EventsQuery = z.output<typeof eventsQuery>;

const eventView = z
  .object({
    key: z
      .string()
      .meta({ description: 'Unique among all events; the id of the command by which the other took it in.' }),
    other: otherProcess.meta({ description: 'Who was told, or has told it.' }),
    event: z.string(),
    title: z.string().meta({ description: "In the reader's language." }),
    revision: z.number().int().meta({ description: 'Of the step that sent it, in the process that sends it.' }),
    sentAt: instantText,
    arrivedAt: instantText.nullable().meta({ description: 'When the other had recorded it; null while it waits.' }),
    attempts: z.number().int(),
    lastError: z
      .string()
      .nullable()
      .meta({ description: 'Why it has not arrived yet, by the code of the problem; null where nothing is known.' }),
  })
  .meta({ id: 'ProcessEvent' });
type EventView = z.output<typeof eventView>;

export const eventsPage = pageSchema(eventView).meta({ id: 'ProcessEventsPage' });

const position = z.object({ processId: positionId, revision: z.int32(), position: z.int32() });

/** What processes tell each other, as either of them sees it, as far as the other is not kept from whoever reads. */
@Injectable()
export class ProcessEvents {
  readonly #dataSource: DataSource;
  readonly #targets: EventTargets;

  constructor(dataSource: DataSource, targets: EventTargets) {
    this.#dataSource = dataSource;
    this.#targets = targets;
  }

  /** In the order in which each process has told them. */
  async page(processId: string, { direction, limit, cursor }: EventsQuery): Promise<Page<EventView>> {
    const after = cursor === undefined ? null : readCursor(cursor, position);
    const rows = await readSentEvents(this.#dataSource, {
      processId,
      direction,
      after,
      limit,
      reader: currentReader(),
    });
    return pageOf(
      rows,
      limit,
      (row) => this.#present(row),
      ({ processId: sender, revision, position: place }) => ({ processId: sender, revision, position: place }),
    );
  }

  #present(row: SentEvent): EventView {
    const { processId, id, revision, toKind, event, sentAt, deliveredAt, attempts, lastError } = row;
    return {
      key: keyOfEvent(processId, id),
      other: { kind: row.otherKind, processId: row.otherId, number: row.otherNumber },
      event,
      title: this.#targets.of(toKind)?.titleOf(event) ?? event,
      revision,
      sentAt: sentAt.toISOString(),
      arrivedAt: deliveredAt?.toISOString() ?? null,
      attempts,
      lastError,
    };
  }
}
