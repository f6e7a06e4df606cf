import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { ListQuery, ListSort, Narrowing } from '../../../database/process-list/list-query.ts';
import { processCountStatement, processListStatement } from '../../../database/process-list/list-statements.ts';
import { keysOfParty, keysOfText, textIsName, type SearchKeys } from '../../../database/process-list/search-keys.ts';
import { gramsOfText } from '../../../database/parties/name-grams.ts';
import { findParty } from '../../../database/parties/party-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { currentReader } from '../../acting-person/reader.ts';
import { ApiEnvironment } from '../../environment.ts';
import { pageOf, readCursor } from '../../paging/cursor.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import type { ProcessPage, Total } from './list-item.ts';
import { NamedProcesses, type NamedProcess } from './named-processes.ts';
import { readPartyReference } from './party-reference.ts';
import type { SearchFilter } from './process-filter.ts';
import { mostCounted, type ProcessSearchRequest } from './search-body.ts';

/** Processes that are read at once where all that were found have to be looked at. */
const lookedAtTogether = 1_000;

/** Finds processes of a kind in the record. */
@Injectable()
export class ProcessSearch<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #names: NamedProcesses<P>;

  constructor(
    @Inject(servedKind) served: ServedKind<P>,
    dataSource: DataSource,
    environment: ApiEnvironment,
    names: NamedProcesses<P>,
  ) {
    this.#served = served;
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#names = names;
  }

  /** @throws Problem `invalid-request` naming `cursor` when it belongs to another order */
  async page(search: ProcessSearchRequest): Promise<ProcessPage> {
    const { filter, own, sort, limit, cursor } = search;
    const { address } = this.#served;
    const after = cursor === undefined ? undefined : readCursor(cursor, this.#cursorPosition(sort));
    const narrowing = { filter, own, keys: await this.#keys(filter), reader: this.#reader() };
    const [found, total] = await Promise.all([
      this.#found({ ...narrowing, sort, limit, after }),
      this.#total(search, narrowing),
    ]);
    const page = pageOf(
      found,
      limit,
      (each) => each.present(each.parties, address),
      (each) => ({ ...sort, ...positionOf(each, sort) }),
    );
    return { ...page, total };
  }

  /** Who reads, where somebody may have to keep away from processes of this kind. */
  #reader(): string | null | undefined {
    return this.#served.kind.definition.keepsAway === undefined ? undefined : currentReader();
  }

  /** A cursor fits the order it was written for, and no other. */
  #cursorPosition({ by, order }: ListSort) {
    const key = this.#served.listing.keySchema(by);
    return z.object({ by: z.literal(by), order: z.literal(order), key, id: z.uuid() });
  }

  /** One process more than the limit where there are more. What the index found wrongly is replaced by what comes after. */
  async #found(query: ListQuery): Promise<readonly NamedProcess[]> {
    const { filter, sort, limit } = query;
    const { listing } = this.#served;
    const found: NamedProcess[] = [];
    for (let { after } = query; ;) {
      const read = await listing.read(this.#dataSource, processListStatement(listing.list, { ...query, after }));
      found.push(...(await this.#names.named(read, filter.text)));
      const last = read.at(-1);
      if (last === undefined || read.length <= limit || found.length > limit) return found.slice(0, limit + 1);
      after = positionOf(last, sort);
    }
  }

  async #total({ total }: ProcessSearchRequest, narrowing: Narrowing): Promise<Total> {
    if (total === 'none') return null;
    const count = await this.#count(narrowing, total === 'exact' ? null : mostCounted + 1);
    return total === 'exact' || count <= mostCounted
      ? { count, isExact: true }
      : { count: mostCounted, isExact: false };
  }

  async #count(narrowing: Narrowing, atMost: number | null): Promise<number> {
    const { text } = narrowing.filter;
    if (text !== undefined && textIsName(text) && gramsOfText(text).length > 1)
      return this.#countNamed(narrowing, atMost);
    const statement = processCountStatement(this.#served.listing.list, narrowing, atMost);
    const [counted] = await this.#dataSource.query<{ readonly count: number }[]>(statement.text, [...statement.values]);
    return counted?.count ?? 0;
  }

  /** A name may have all n-grams of a text elsewhere than beside each other, so that it has to be looked at. */
  async #countNamed(narrowing: Narrowing, atMost: number | null): Promise<number> {
    const sort = { by: 'openedAt', order: 'ascending' } as const;
    let count = 0;
    for (let after: ListQuery['after']; ;) {
      const page = await this.#found({ ...narrowing, sort, limit: lookedAtTogether, after });
      const counted = page.slice(0, lookedAtTogether);
      count += counted.length;
      const last = counted.at(-1);
      if (last === undefined || page.length === counted.length || (atMost !== null && count >= atMost)) return count;
      after = positionOf(last, sort);
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

function positionOf({ row, keyFor }: Pick<NamedProcess, 'row' | 'keyFor'>, { by }: ListSort) {
  return { key: keyFor(by), id: row.id };
}
