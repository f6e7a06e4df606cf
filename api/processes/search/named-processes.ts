import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { textIsName } from '../../../database/process-list/search-keys.ts';
import { isPartOf, searchable } from '../../../database/parties/name-grams.ts';
import { partiesOf, type NamedParty } from '../../../database/parties/party-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ApiEnvironment } from '../../environment.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import type { FoundProcess } from './listing.ts';

/** A found process with those who take part in it, or have taken part. */
export interface NamedProcess extends FoundProcess {
  readonly parties: readonly NamedParty[];
}

/** Reads the names of found processes, which are sealed, and leaves out what was found by a name that is none of theirs. */
@Injectable()
export class NamedProcesses<P extends ProcessTypes<P>> {
  readonly #hasParties: boolean;
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;

  constructor(@Inject(servedKind) { kind }: ServedKind<P>, dataSource: DataSource, environment: ApiEnvironment) {
    this.#hasParties = kind.definition.parties !== undefined;
    this.#dataSource = dataSource;
    this.#environment = environment;
  }

  /** @param text what they were searched by */
  async named(found: readonly FoundProcess[], text: string | undefined): Promise<readonly NamedProcess[]> {
    const { keyring } = this.#environment.settings;
    const ids = this.#hasParties ? found.map(({ row }) => row.id) : [];
    const parties = await partiesOf(this.#dataSource, keyring, ids);
    return found.flatMap((each) => {
      const named = { ...each, parties: parties.get(each.row.id) ?? [] };
      return text === undefined || isFoundBy(text, named) ? [named] : [];
    });
  }
}

function isFoundBy(text: string, { row, parties }: NamedProcess): boolean {
  return (
    !textIsName(text) ||
    parties.some(({ name }) => isPartOf(text, name)) ||
    searchable(row.number).startsWith(searchable(text))
  );
}
