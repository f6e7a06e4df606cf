import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Statement } from '../../database/process-list/conditions.ts';
import type { DutyFilter, DutyPosition } from '../../database/duty-list/duty-query.ts';
import {
  dutyCountsStatement,
  dutyListStatement,
  dutyTotalStatement,
  type DutyCount,
  type ListedDuty,
} from '../../database/duty-list/duty-statements.ts';
import { currentReader } from '../acting-person/reader.ts';
import { speakerOf } from '../language/readers-language.ts';
import { pageOf, positionDay, readCursor } from '../paging/cursor.ts';
import { AddressesOfKinds } from './addresses-of-kinds.ts';
import { mostCounted, type DutyCountsBody, type DutySearchBody } from './duty-search-body.ts';
import { presentListedDuty, type DutyCountsView, type DutyPage } from './duty-view.ts';

const position = z.object({
  day: z.union([positionDay, z.literal('infinity')]),
  processId: z.uuid(),
  id: z.string().regex(/^[A-Za-z0-9/:-]{1,200}$/),
}) satisfies z.ZodType<DutyPosition>;

/** Finds and counts what waits for people, in processes of every kind. */
@Injectable()
export class DutySearch {
  readonly #dataSource: DataSource;

  readonly #addresses: AddressesOfKinds;

  constructor(dataSource: DataSource, addresses: AddressesOfKinds) {
    this.#dataSource = dataSource;
    this.#addresses = addresses;
  }

  /** @throws Problem `invalid-request` naming `cursor` when it is of no such list */
  async page({ filter: asked, total, limit, cursor }: DutySearchBody): Promise<DutyPage> {
    const filter = { ...asked, reader: currentReader() };
    const after = cursor === undefined ? undefined : readCursor(cursor, position);
    const [rows, counted] = await Promise.all([
      this.#rows<ListedDuty>(dutyListStatement(filter, limit, after)),
      this.#total(filter, total),
    ]);
    const { items, nextCursor } = pageOf(
      rows,
      limit,
      (row) => presentListedDuty(row, this.#addresses.of(row.processKind)),
      ({ due, processId, id }) => ({
        day: due ?? 'infinity',
        processId,
        id,
      }),
    );
    return { items: [...items], nextCursor, total: counted };
  }

  async counts({ filter }: DutyCountsBody): Promise<DutyCountsView> {
    const rows = await this.#rows<DutyCount>(dutyCountsStatement({ ...filter, reader: currentReader() }));
    return {
      ...sums(rows),
      byKind: grouped(rows, ({ processKind, kind }) => `${processKind} ${kind}`).flatMap(([, own]) =>
        own.slice(0, 1).map(({ processKind, kind }) => ({
          processKind,
          kind,
          title: speakerOf(processKind).duty(kind),
          ...sums(own),
        })),
      ),
      byWho: grouped(rows, ({ who }) => who).map(([who, own]) => ({ who, ...sums(own) })),
      byOffice: grouped(rows, ({ officeId }) => officeId).map(([office, own]) => ({ office, ...sums(own) })),
    };
  }

  async #total(filter: DutyFilter, total: DutySearchBody['total']): Promise<DutyPage['total']> {
    if (total === 'none') return null;
    const statement = dutyTotalStatement(filter, total === 'exact' ? null : mostCounted + 1);
    const [counted] = await this.#rows<{ readonly count: number }>(statement);
    const count = counted?.count ?? 0;
    return total === 'exact' || count <= mostCounted
      ? { count, isExact: true }
      : { count: mostCounted, isExact: false };
  }

  #rows<Row>({ text, values }: Statement): Promise<Row[]> {
    return this.#dataSource.query<Row[]>(text, [...values]);
  }
}

function sums(rows: readonly DutyCount[]): { readonly count: number; readonly overdue: number } {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  return { count, overdue: rows.reduce((sum, row) => sum + (row.overdue ? row.count : 0), 0) };
}

/** The rows of each group, the groups by their name. */
function grouped<Key extends string>(
  rows: readonly DutyCount[],
  keyOf: (row: DutyCount) => Key,
): readonly (readonly [Key, readonly DutyCount[]])[] {
  const groups = new Map<Key, DutyCount[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
