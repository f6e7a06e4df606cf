import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficeRow } from '../../database/entities/office.ts';
import { officesNow } from '../../database/offices/office-particulars-versions.ts';
import { sentence } from '../language/readers-language.ts';
import type { Office } from '../../domain/kernel/office.ts';
import { Problem } from '../problems/problem.ts';

/** How long an office's data is taken from memory, in milliseconds. */
const freshFor = 30_000;

/** The agencies' offices. Every case carries a copy of its office, so a change reaches new cases within half a minute. */
@Injectable()
export class OfficeDirectory {
  readonly #dataSource: DataSource;
  #read: { readonly at: number; readonly offices: Promise<readonly OfficeRow[]> } | undefined;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  list(): Promise<readonly OfficeRow[]> {
    if (this.#read === undefined || performance.now() - this.#read.at > freshFor) {
      this.#read = { at: performance.now(), offices: this.#load() };
    }
    return this.#read.offices;
  }

  async find(id: string): Promise<OfficeRow | undefined> {
    const offices = await this.list();
    return offices.find((office) => office.id === id);
  }

  /** @throws Problem `office-not-found` */
  async require(id: string): Promise<void> {
    if ((await this.find(id)) === undefined)
      throw new Problem({ code: 'office-not-found', detail: sentence('no-such-office') });
  }

  /** @throws Problem `office-unknown` for an id in the field `office` of a request that is no office's */
  async requireNamed(id: string): Promise<OfficeRow> {
    return named(await this.find(id));
  }

  /** Each office by its id. @throws Problem when used, as `requireNamed` */
  async ofNames(): Promise<(id: string) => Office> {
    const offices = await this.list();
    return (id) => officeOf(named(offices.find((office) => office.id === id)));
  }

  /** Whoever asks next is told what stands now. */
  forget(): void {
    this.#read = undefined;
  }

  async #load(): Promise<readonly OfficeRow[]> {
    try {
      return await officesNow(this.#dataSource.manager);
    } catch (error) {
      this.#read = undefined;
      throw error;
    }
  }
}

/** What a process carries of its office. */
export function officeOf({ rulebookId: _rulebookId, ...office }: OfficeRow): Office {
  return office;
}

/** Where no office is at hand, as where a schema is only described. */
export function noOffice(): Office {
  return officeOf(named(undefined));
}

function named(row: OfficeRow | undefined): OfficeRow {
  if (row !== undefined) return row;
  const message = sentence('no-such-office');
  throw new Problem({
    code: 'office-unknown',
    detail: message,
    errors: [{ field: 'office', code: 'office-unknown', message }],
  });
}
