import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { identityNumberPurpose, normalisedIdentityNumber } from '../../../database/sealing-contexts.ts';
import { ApiEnvironment } from '../../environment.ts';
import { pageOf, readCursor, type Page } from '../../paging/cursor.ts';
import { presentCaseRow, type CaseListItem } from './case-list-item.ts';
import { caseListStatement, sortKeys, type ListedCase } from './case-list-statement.ts';
import type { SearchBody, SearchSort } from './search-body.ts';

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
    const after = cursor === undefined ? undefined : readCursor(cursor, cursorPosition(sort));
    const fingerprints = filter.text === undefined ? [] : this.#fingerprints(filter.text);
    const { text, values } = caseListStatement({ filter, sort, limit, fingerprints, after });
    const rows = await this.#dataSource.query<ListedCase[]>(text, [...values]);
    return pageOf(rows, limit, presentCaseRow, (row) => ({ ...sort, key: sortKeys[sort.by].of(row), id: row.id }));
  }

  /** A whole identity number is found by its fingerprint, anything else in the number and the names. */
  #fingerprints(text: string): readonly string[] {
    const { keyring } = this.#environment.settings;
    return keyring.blindIndexCandidates(normalisedIdentityNumber(text), identityNumberPurpose);
  }
}
