import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseCountStatement, caseListStatement } from '../../../database/case-list/case-statements.ts';
import type { ListedCase } from '../../../database/case-list/listed-case.ts';
import { identityNumberPurpose, normalisedIdentityNumber } from '../../../database/sealing-contexts.ts';
import { ApiEnvironment } from '../../environment.ts';
import { pageOf, readCursor } from '../../paging/cursor.ts';
import { presentCaseRow, type CasePage } from './case-list-item.ts';
import { mostCounted, type SearchBody, type SearchSort } from './search-body.ts';
import { sortKeys } from './sort-keys.ts';

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
  async page(search: SearchBody): Promise<CasePage> {
    const { filter, sort, limit, cursor } = search;
    const after = cursor === undefined ? undefined : readCursor(cursor, cursorPosition(sort));
    const fingerprints = this.#fingerprints(filter.text);
    const { text, values } = caseListStatement({ filter, sort, limit, fingerprints, after });
    const [rows, total] = await Promise.all([
      this.#dataSource.query<ListedCase[]>(text, [...values]),
      this.#total(search, fingerprints),
    ]);
    const page = pageOf(rows, limit, presentCaseRow, (row) => ({
      ...sort,
      key: sortKeys[sort.by].of(row),
      id: row.id,
    }));
    return { items: [...page.items], nextCursor: page.nextCursor, total };
  }

  async #total({ filter, total }: SearchBody, fingerprints: readonly string[]): Promise<CasePage['total']> {
    if (total === 'none') return null;
    const { text, values } = caseCountStatement(filter, fingerprints, total === 'exact' ? null : mostCounted + 1);
    const [counted] = await this.#dataSource.query<{ readonly count: number }[]>(text, [...values]);
    const count = counted?.count ?? 0;
    return total === 'exact' || count <= mostCounted
      ? { count, isExact: true }
      : { count: mostCounted, isExact: false };
  }

  /** A whole identity number is found by its fingerprint, anything else in the number and the names. */
  #fingerprints(text: string | undefined): readonly string[] {
    if (text === undefined) return [];
    const { keyring } = this.#environment.settings;
    return keyring.blindIndexCandidates(normalisedIdentityNumber(text), identityNumberPurpose);
  }
}
