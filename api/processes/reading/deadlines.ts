import { said, sentence, speaker } from '../../language/readers-language.ts';
import { Inject, Injectable } from '@nestjs/common';
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
import { Problem } from '../../problems/problem.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { addressOfProcess, type KindAddress } from '../kind-address.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
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
    fact: z.string().nullable().meta({ description: 'The fact that it counts from.' }),
    due: dayText.meta({ description: 'Last day of the period.' }),
    opensNext: dayText,
    runsOutAt: instantText.meta({ description: 'Instant at which the timer acts.' }),
    lateEntriesUntil: dayText.nullable().meta({
      description:
        'Where it was over when it was entered: last day on which what came in time can be entered, before it acts.',
    }),
    unit: z.string(),
    provisional: z.boolean().meta({ description: 'True while a holiday notice that it depends on is not in.' }),
    calendarVersion: z.string(),
    rulebookVersion: z.string(),
    settingsVersion: z.string().nullable().meta({ description: 'Null: the rulebook as shipped.' }),
    onExpiry: z.string(),
    whoActs: z.string(),
    scope: z.string(),
    status: z.enum(deadlineStatuses),
    remaining: z.number().int().nullable().meta({ description: 'Days left while on hold.' }),
    extendedFrom: dayText.nullable(),
    endedOn: dayText.nullable(),
    links: z.object({ explanation: z.string().meta({ description: 'How its last day was counted.' }) }),
  })
  .meta({ id: 'Deadline' });
type DeadlineView = z.output<typeof deadline>;

export const deadlinesPage = pageSchema(deadline).meta({ id: 'DeadlinePage' });

const position = z.object({ at: positionInstant, id: positionId });

/** The clocks of a process, ended ones included, in the order in which they act. */
@Injectable()
export class Deadlines<P extends ProcessTypes<P>> {
  readonly #address: KindAddress;
  readonly #dataSource: DataSource;

  constructor(@Inject(servedKind) { address }: ServedKind<P>, dataSource: DataSource) {
    this.#address = address;
    this.#dataSource = dataSource;
  }

  /** @throws Problem `deadline-not-found` */
  async get(processId: string, id: string): Promise<DeadlineRow> {
    const row = await this.#dataSource.getRepository(DeadlineEntity).findOne({ where: { processId, id } });
    if (row !== null) return row;
    throw new Problem({ code: 'deadline-not-found', detail: sentence('no-such-deadline', { deadlineId: id }) });
  }

  async page(processId: string, { status, limit, cursor }: DeadlinesQuery): Promise<Page<DeadlineView>> {
    const select = this.#dataSource
      .getRepository(DeadlineEntity)
      .createQueryBuilder('deadline')
      .where({ processId })
      .orderBy('deadline.runsOutAt')
      .addOrderBy('deadline.id')
      .limit(limit + 1);
    if (status !== undefined) select.andWhere({ status });
    if (cursor !== undefined) {
      select.andWhere('(deadline.runs_out_at, deadline.id) > (:at, :id)', readCursor(cursor, position));
    }
    return pageOf(
      await select.getMany(),
      limit,
      (row) => presentDeadline(row, this.#address),
      (row) => ({
        at: row.runsOutAt.toISOString(),
        id: row.id,
      }),
    );
  }
}

function presentDeadline(row: DeadlineRow, address: KindAddress): DeadlineView {
  const { processId, revision: _revision, counting: _counting, lateEntries, runsOutAt, title, purpose, ...rest } = row;
  const links = { explanation: `${addressOfProcess(address, processId)}/deadlines/${row.id}/explanation` };
  return {
    ...rest,
    purpose,
    title: said(title),
    onExpiry: speaker().consequence(purpose),
    runsOutAt: runsOutAt.toISOString(),
    lateEntriesUntil: lateEntries?.until ?? null,
    links,
  };
}
