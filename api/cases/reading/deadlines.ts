import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DeadlineEntity, type DeadlineRow } from '../../../database/entities/deadline.ts';
import { deadlineStatuses } from '../../../domain/kernel/clocks/deadline.ts';
import {
  cursorField,
  limitField,
  pageOf,
  pageSchema,
  positionId,
  positionInstant,
  readCursor,
  type Page,
} from '../../paging/cursor.ts';
import { dayText, instantText } from './amounts.ts';

export const deadlinesQuery = z.strictObject({
  status: z.enum(deadlineStatuses).optional(),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type DeadlinesQuery = z.output<typeof deadlinesQuery>;

const deadline = z
  .object({
    id: z.string(),
    purpose: z.string(),
    subject: z.string().nullable(),
    addressee: z.string().nullable().meta({ description: 'For whom it runs, where each addressee has their own.' }),
    rule: z.string(),
    title: z.string(),
    legalBasis: z.string(),
    from: dayText,
    due: dayText.meta({ description: 'Last day of the period.' }),
    opensNext: dayText,
    runsOutAt: instantText.meta({ description: 'Instant at which the timer acts.' }),
    unit: z.string(),
    provisional: z.boolean().meta({ description: 'True while a holiday notice that it depends on is not in.' }),
    calendarVersion: z.string(),
    onExpiry: z.string(),
    whoActs: z.string(),
    scope: z.string(),
    status: z.enum(deadlineStatuses),
    remaining: z.number().int().nullable().meta({ description: 'Days left while on hold.' }),
    extendedFrom: dayText.nullable(),
    endedOn: dayText.nullable(),
  })
  .meta({ id: 'Deadline' });
type DeadlineView = z.output<typeof deadline>;

export const deadlinesPage = pageSchema(deadline).meta({ id: 'DeadlinePage' });

const position = z.object({ at: positionInstant, id: positionId });

/** The clocks of a case, ended ones included, in the order in which they act. */
@Injectable()
export class Deadlines {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async page(caseId: string, { status, limit, cursor }: DeadlinesQuery): Promise<Page<DeadlineView>> {
    const select = this.#dataSource
      .getRepository(DeadlineEntity)
      .createQueryBuilder('deadline')
      .where({ processId: caseId })
      .orderBy('deadline.runsOutAt')
      .addOrderBy('deadline.id')
      .limit(limit + 1);
    if (status !== undefined) select.andWhere({ status });
    if (cursor !== undefined) {
      select.andWhere('(deadline.runs_out_at, deadline.id) > (:at, :id)', readCursor(cursor, position));
    }
    return pageOf(await select.getMany(), limit, presentDeadline, (row) => ({
      at: row.runsOutAt.toISOString(),
      id: row.id,
    }));
  }
}

function presentDeadline(row: DeadlineRow): DeadlineView {
  const { processId: _processId, revision: _revision, runsOutAt, ...rest } = row;
  return { ...rest, runsOutAt: runsOutAt.toISOString() };
}
