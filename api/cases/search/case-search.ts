import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseCountStatement, caseListStatement, type ListQuery } from '../../../database/case-list/case-statements.ts';
import type { ListedCase } from '../../../database/case-list/listed-case.ts';
import { keysOfParty, keysOfText, textIsName, type SearchKeys } from '../../../database/case-list/search-keys.ts';
import { gramsOfText } from '../../../database/parties/name-grams.ts';
import { findParty } from '../../../database/parties/party-names.ts';
import { ApiEnvironment } from '../../environment.ts';
import { pageOf, readCursor } from '../../paging/cursor.ts';
import { readPartyReference } from '../party-reference.ts';
import { presentCaseRow, type CasePage } from './case-list-item.ts';
import { NamedCases, type NamedCase } from './named-cases.ts';
import { mostCounted, type SearchBody, type SearchFilter, type SearchSort } from './search-body.ts';
import { sortKeys } from './sort-keys.ts';

/** A cursor fits the order it was written for, and no other. */
function cursorPosition({ by, order }: SearchSort) {
  return z.object({ by: z.literal(by), order: z.literal(order), key: sortKeys[by].schema, id: z.uuid() });
}

/** Cases that are read at once where all that were found have to be looked at. */
const lookedAtTogether = 1_000;

/** Finds cases in the record. */
@Injectable()
export class CaseSearch {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #names: NamedCases;

  constructor(dataSource: DataSource, environment: ApiEnvironment, names: NamedCases) {
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#names = names;
  }

  /** @throws Problem `invalid-request` naming `cursor` when it belongs to another order */
  async page(search: SearchBody): Promise<CasePage> {
    const { filter, sort, limit, cursor } = search;
    const after = cursor === undefined ? undefined : readCursor(cursor, cursorPosition(sort));
    const keys = await this.#keys(filter);
    const [rows, total] = await Promise.all([
      this.#found({ filter, sort, limit, keys, after }),
      this.#total(search, keys),
    ]);
    const page = pageOf(rows, limit, presentCaseRow, (row) => ({
      ...sort,
      key: sortKeys[sort.by].of(row),
      id: row.id,
    }));
    return { items: [...page.items], nextCursor: page.nextCursor, total };
  }

  /** One case more than the limit where there are more. What the index found wrongly is replaced by what comes after. */
  async #found(query: ListQuery): Promise<readonly NamedCase[]> {
    const { filter, sort, limit } = query;
    const found: NamedCase[] = [];
    for (let { after } = query; ;) {
      const { text, values } = caseListStatement({ ...query, after });
      const rows = await this.#dataSource.query<ListedCase[]>(text, [...values]);
      found.push(...(await this.#names.named(rows, filter.text)));
      const last = rows.at(-1);
      if (last === undefined || rows.length <= limit || found.length > limit) return found.slice(0, limit + 1);
      after = { key: sortKeys[sort.by].of(last), id: last.id };
    }
  }

  async #total({ filter, total }: SearchBody, keys: SearchKeys): Promise<CasePage['total']> {
    if (total === 'none') return null;
    const count = await this.#count(filter, keys, total === 'exact' ? null : mostCounted + 1);
    return total === 'exact' || count <= mostCounted
      ? { count, isExact: true }
      : { count: mostCounted, isExact: false };
  }

  async #count(filter: SearchFilter, keys: SearchKeys, atMost: number | null): Promise<number> {
    const { text } = filter;
    if (text !== undefined && textIsName(text) && gramsOfText(text).length > 1)
      return this.#countNamed({ filter, keys, sort: { by: 'openedAt', order: 'ascending' } }, atMost);
    const statement = caseCountStatement(filter, keys, atMost);
    const [counted] = await this.#dataSource.query<{ readonly count: number }[]>(statement.text, [...statement.values]);
    return counted?.count ?? 0;
  }

  /** A name may have all n-grams of a text elsewhere than beside each other, so that it has to be looked at. */
  async #countNamed(query: Pick<ListQuery, 'filter' | 'keys' | 'sort'>, atMost: number | null): Promise<number> {
    let count = 0;
    for (let after: ListQuery['after']; ;) {
      const page = await this.#found({ ...query, limit: lookedAtTogether, after });
      const counted = page.slice(0, lookedAtTogether);
      count += counted.length;
      const last = counted.at(-1);
      if (last === undefined || page.length === counted.length || (atMost !== null && count >= atMost)) return count;
      after = { key: sortKeys[query.sort.by].of(last), id: last.id };
    }
  }

  /** What sealed names and numbers are found by. */
  async #keys({ text, party }: SearchFilter): Promise<SearchKeys> {
    const { keyring } = this.#environment.settings;
    const named = party === undefined ? undefined : readPartyReference(party);
    return {
      ...keysOfText(keyring, text),
      party:
        named === undefined
          ? null
          : keysOfParty(
              keyring,
              named.processId,
              await findParty(this.#dataSource, keyring, named.processId, named.partyId),
            ),
    };
  }
}
