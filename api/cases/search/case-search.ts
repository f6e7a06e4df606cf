import { Injectable } from '@nestjs/common';
import { Brackets, DataSource, type SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { caseTextCondition, searchable } from '../../../database/case-search.ts';
import { RecoveryCaseEntity, type RecoveryCaseRow } from '../../../database/entities/recovery-case.ts';
import { identityNumberPurpose, normalisedIdentityNumber } from '../../../database/sealing-contexts.ts';
import { ApiEnvironment } from '../../environment.ts';
import { pageOf, positionDay, positionInstant, readCursor, type Page } from '../../paging/cursor.ts';
import { presentCaseRow, type CaseListItem } from './case-list-item.ts';
import type { SearchBody, SearchFilter, SearchSort } from './search-body.ts';

type Select = SelectQueryBuilder<RecoveryCaseRow>;

interface SortKey {
  readonly expression: string;
  readonly of: (row: RecoveryCaseRow) => string | number;
  /** What a cursor may hold. */
  readonly schema: z.ZodType<string | number>;
}

/** Column of each sort, and what takes the place of an empty one so that those cases come last when ascending. */
const sortKeys: Readonly<Record<SearchSort['by'], SortKey>> = {
  openedAt: {
    expression: 'recovery_case.opened_at',
    of: (row) => row.openedAt.toISOString(),
    schema: positionInstant,
  },
  nextDeadline: {
    expression: `COALESCE(recovery_case.next_deadline_on, 'infinity')`,
    of: (row) => row.nextDeadlineOn ?? 'infinity',
    schema: z.union([positionDay, z.literal('infinity')]),
  },
  outstanding: { expression: 'recovery_case.outstanding', of: (row) => row.outstanding, schema: z.int() },
  number: {
    expression: 'recovery_case.number',
    of: (row) => row.number,
    schema: z.string().regex(/^[A-Z0-9-]{1,60}$/),
  },
};

/** A cursor fits the order it was written for, and no other. */
function cursorPosition({ by, order }: SearchSort) {
  return z.object({ by: z.literal(by), order: z.literal(order), key: sortKeys[by].schema, id: z.uuid() });
}

/** Finds cases in the record. */
@Injectable()
export class CaseSearch {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;

  constructor(dataSource: DataSource, environment: ApiEnvironment) {
    this.#dataSource = dataSource;
    this.#environment = environment;
  }

  /** @throws Problem `invalid-request` naming `cursor` when it belongs to another order */
  async page({ filter, sort, limit, cursor }: SearchBody): Promise<Page<CaseListItem>> {
    const select = this.#dataSource.getRepository(RecoveryCaseEntity).createQueryBuilder('recovery_case');
    narrow(select, filter);
    if (filter.text !== undefined) this.#narrowByText(select, filter.text);
    if (cursor !== undefined) startAfter(select, sort, cursor);
    const direction = sort.order === 'ascending' ? 'ASC' : 'DESC';
    const { expression, of } = sortKeys[sort.by];
    const rows = await select
      .orderBy(expression, direction)
      .addOrderBy('recovery_case.id', direction)
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, presentCaseRow, (row) => ({ ...sort, key: of(row), id: row.id }));
  }

  /** A whole identity number is found by its fingerprint, anything else in the number and the names. */
  #narrowByText(select: Select, text: string): void {
    const { keyring } = this.#environment.settings;
    const fingerprints = keyring.blindIndexCandidates(normalisedIdentityNumber(text), identityNumberPurpose);
    select.andWhere(
      new Brackets((either) =>
        either
          .where(caseTextCondition('recovery_case', ':text'), { text: searchable(text) })
          .orWhere('recovery_case.identity_blind_index IN (:...fingerprints)', { fingerprints }),
      ),
    );
  }
}

function narrow(select: Select, filter: SearchFilter): void {
  const { stage, scheme, violation, office, assignee, dueBefore, outstanding, onHold } = filter;
  if (stage !== undefined) select.andWhere('recovery_case.stage IN (:...stage)', { stage });
  if (scheme !== undefined) select.andWhere('recovery_case.scheme IN (:...scheme)', { scheme });
  if (violation !== undefined) select.andWhere('recovery_case.violation IN (:...violation)', { violation });
  if (office !== undefined) select.andWhere('recovery_case.office_id IN (:...office)', { office });
  if (assignee === null) select.andWhere('recovery_case.assignee IS NULL');
  else if (assignee !== undefined) select.andWhere('recovery_case.assignee = :assignee', { assignee });
  if (dueBefore !== undefined) select.andWhere('recovery_case.next_deadline_on < :dueBefore', { dueBefore });
  if (onHold !== undefined) select.andWhere('recovery_case.on_hold = :onHold', { onHold });
  if (outstanding === undefined) return;
  const { currency, from, to } = outstanding;
  select.andWhere('recovery_case.currency = :currency', { currency });
  if (from !== undefined) select.andWhere('recovery_case.outstanding >= :from', { from });
  if (to !== undefined) select.andWhere('recovery_case.outstanding <= :to', { to });
}

function startAfter(select: Select, sort: SearchSort, cursor: string): void {
  const { key, id } = readCursor(cursor, cursorPosition(sort));
  const comparison = sort.order === 'ascending' ? '>' : '<';
  const { expression } = sortKeys[sort.by];
  select.andWhere(`(${expression}, recovery_case.id) ${comparison} (:key, :id)`, { key, id });
}
