import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ListedCase } from '../../../database/case-list/listed-case.ts';
import { textIsName } from '../../../database/case-list/search-keys.ts';
import { isPartOf, searchable } from '../../../database/parties/name-grams.ts';
import { partiesOf, type NamedParty } from '../../../database/parties/party-names.ts';
import { ApiEnvironment } from '../../environment.ts';

/** A listed case with the names that it shows. */
export interface NamedCase extends ListedCase {
  readonly personName: string;
  /** Those who owe now in the person's place; null where it is the person. */
  readonly debtorName: string | null;
}

const inPlaceOfThePerson: readonly string[] = ['drawer', 'heir', 'estate-administrator'];

/** Reads the names of listed cases, which are sealed, and leaves out what was found by a name that is none of theirs. */
@Injectable()
export class NamedCases {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;

  constructor(dataSource: DataSource, environment: ApiEnvironment) {
    this.#dataSource = dataSource;
    this.#environment = environment;
  }

  /** @param text what the cases were searched by */
  async named(rows: readonly ListedCase[], text: string | undefined): Promise<readonly NamedCase[]> {
    const { keyring } = this.#environment.settings;
    const parties = await partiesOf(
      this.#dataSource,
      keyring,
      rows.map(({ id }) => id),
    );
    return rows.flatMap((row) => {
      const those = parties.get(row.id) ?? [];
      return text === undefined || isFoundBy(text, row, those) ? [withNames(row, those)] : [];
    });
  }
}

function isFoundBy(text: string, { number }: ListedCase, parties: readonly NamedParty[]): boolean {
  return (
    !textIsName(text) ||
    parties.some(({ name }) => isPartOf(text, name)) ||
    searchable(number).startsWith(searchable(text))
  );
}

function withNames(row: ListedCase, parties: readonly NamedParty[]): NamedCase {
  const debtors = parties.filter(({ role, takesPart }) => takesPart && inPlaceOfThePerson.includes(role));
  return {
    ...row,
    personName: parties.find(({ role }) => role === 'person')?.name ?? '',
    debtorName: debtors.length === 0 ? null : debtors.map(({ name }) => name).join('、'),
  };
}
