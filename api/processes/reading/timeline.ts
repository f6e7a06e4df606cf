import { said } from '../../language/readers-language.ts';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, MoreThan } from 'typeorm';
import { z } from 'zod';
import { TimelineEntryEntity, type TimelineEntryRow } from '../../../database/entities/timeline-entry.ts';
import { cursorField, limitField, pageOf, pageSchema, readCursor, type Page } from '../../paging/cursor.ts';
import { dayText, instantText } from './amounts.ts';

export const timelineQuery = z.strictObject({
  order: z.enum(['ascending', 'descending']).default('ascending'),
  author: z
    .enum(['person', 'system', 'timer'])
    .optional()
    .meta({ description: 'Only what people did, what the system did, or what clocks did.' }),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type TimelineQuery = z.output<typeof timelineQuery>;

const timelineEntry = z
  .object({
    sequence: z.number().int().meta({ description: 'Number within the process, without gaps, from 1.' }),
    revision: z.number().int(),
    kind: z.string(),
    author: z.object({
      kind: z.enum(['person', 'system', 'timer']),
      person: z.object({ id: z.string(), name: z.string() }).nullable(),
      deadlineId: z.string().nullable(),
      rule: z.string().nullable(),
    }),
    on: dayText,
    at: instantText,
    text: z.string().meta({ description: "In the reader's language." }),
    recordedText: z
      .string()
      .meta({ description: 'As it stands in the record, in the official language of the office.' }),
    legalBasis: z.string().nullable(),
    deadlineId: z.string().nullable(),
    documentId: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });
type TimelineEntryView = z.output<typeof timelineEntry>;

export const timelinePage = pageSchema(timelineEntry).meta({ id: 'TimelinePage' });

const position = z.object({ sequence: z.int32() });

/** What happened in a process, told apart by who or what did it. */
@Injectable()
export class Timeline {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async page(processId: string, query: TimelineQuery): Promise<Page<TimelineEntryView>> {
    const forward = query.order === 'ascending';
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor, position).sequence;
    const rows = await this.#dataSource.getRepository(TimelineEntryEntity).find({
      where: {
        processId,
        ...(query.author === undefined ? {} : { authorKind: query.author }),
        ...(after === undefined ? {} : { sequence: forward ? MoreThan(after) : LessThan(after) }),
      },
      order: { sequence: forward ? 'ASC' : 'DESC' },
      take: query.limit + 1,
    });
    return pageOf(rows, query.limit, presentEntry, ({ sequence }) => ({ sequence }));
  }
}

function presentEntry(row: TimelineEntryRow): TimelineEntryView {
  const { sequence, revision, kind, message, text, legalBasis, deadlineId, documentId } = row;
  return {
    sequence,
    revision,
    kind,
    author: {
      kind: row.authorKind,
      person: row.authorId === null ? null : { id: row.authorId, name: row.authorName ?? row.authorId },
      deadlineId: row.authorDeadlineId,
      rule: row.authorRule,
    },
    on: row.occurredOn,
    at: row.occurredAt.toISOString(),
    text: said(message),
    recordedText: text,
    legalBasis,
    deadlineId,
    documentId,
  };
}
